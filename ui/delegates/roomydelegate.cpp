// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/roomydelegate.h"

namespace {

constexpr int room = 8;

} // namespace

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
}
