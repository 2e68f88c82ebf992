// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "ui/models/databaseopener.h"
#include "ui/models/picturefiles.h"

#include <QDragEnterEvent>
#include <QMimeData>

/// Which files the window takes.

namespace {

/// The local file that is dragged, if it is exactly one. A picture is no database and means a device.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && pictureFiles(data).isEmpty() ? urls.constFirst().toLocalFile() : QString();
}

/// The file stays where it is: after a move, the program it comes from would delete it.
void acceptAsCopy(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(*event->mimeData()).isEmpty())
        acceptAsCopy(*event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    acceptAsCopy(*event);
    m_opener.open(storage::DatabaseUrl::sqlite(draggedFile(*event->mimeData())));
}
