// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedrop.h"

#include "ui/models/picturefiles.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace {

/// The local file that is dragged, if it is exactly one, no picture, and may stay where it is.
QString fileOf(const QDropEvent &drop)
{
    const QList<QUrl> urls = drop.mimeData()->urls();
    const bool mayStay = drop.possibleActions().testFlag(Qt::CopyAction);
    const bool isMeant = urls.size() == 1 && mayStay && pictureFiles(*drop.mimeData()).isEmpty();
    return isMeant ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FileDrop::FileDrop(QWidget *widget) : QObject(widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = fileOf(*drop);
    if (file.isEmpty()) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        Q_EMIT dropped(file);
    return true;
}
