// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/partfile.h"

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

/// All bytes of a file; none where it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// With what SQLite keeps beside it.
inline void removeDatabase(const QString &path)
{
    for (const char *ending : storage::sqliteFileEndings)
        QFile::remove(path + QLatin1String(ending));
}

/// Bytes without any form, the same ones each time.
inline QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}
