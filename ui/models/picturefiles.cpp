// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/picturefiles.h"

#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

QStringList pictureFiles(const QMimeData &data)
{
    const QMimeDatabase types;
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QString file = url.toLocalFile();
        if (types.mimeTypeForFile(file, QMimeDatabase::MatchExtension)
                .name()
                .startsWith(QLatin1String("image/")))
            files.append(file);
    }
    return files;
}
