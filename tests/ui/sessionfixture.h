// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/databaseopener.h"
#include "ui/session.h"

#include <QTemporaryDir>

/// A session as the program composes it, over settings and databases in a folder of its own.
struct SessionFixture
{
    QTemporaryDir folder;
    base::Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    base::SystemClock clock;
    storage::Store store;
    server::Service service;
    Session session{{store, service, settings, clock}};
    DatabaseOpener opener{
        session, [](const QString &path) -> base::Result<QString> {
            return base::Error{base::Error::Kind::NoSpace, QStringLiteral("No space in %1.").arg(path), {}};
        }};

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
};
