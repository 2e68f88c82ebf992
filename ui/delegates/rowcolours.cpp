// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowcolours.h"

#include "ui/widgets/contrast.h"

#include <QStyleOptionViewItem>

namespace {

bool isSelected(const QStyleOptionViewItem &row)
{
    return row.state.testFlag(QStyle::State_Selected);
}

} // namespace

QColor rowText(const QStyleOptionViewItem &row)
{
    const QPalette::ColorGroup group =
        row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return row.palette.color(group, isSelected(row) ? QPalette::HighlightedText : QPalette::Text);
}

QColor rowGround(const QStyleOptionViewItem &row)
{
    return row.palette.color(isSelected(row) ? QPalette::Highlight : QPalette::Base);
}

QColor quietRowText(const QStyleOptionViewItem &row)
{
    return readableOn(rowGround(row), mixed(rowGround(row), rowText(row), 0.6));
}
