// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct OpenSqlite
{
    Q_DECLARE_TR_FUNCTIONS(OpenSqlite)
};

base::Error missing(const QString &path)
{
    return {Kind::NotFound,
            OpenSqlite::tr("There is no file %1. Check the path, or create a new database there.").arg(path),
            QStringLiteral("no such file")};
}

base::Error emptyFile(const QString &path)
{
    return {Kind::Unsupported,
            OpenSqlite::tr("%1 is empty: it has no bytes. Create a new database there, or open a backup.")
                .arg(path),
            QStringLiteral("zero bytes")};
}

base::Result<void> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return base::Error{Kind::NoAccess,
                       OpenSqlite::tr("The folder %1 could not be made. Choose another place.").arg(folder),
                       QStringLiteral("mkpath failed")};
}

/// How SQLite is to open the file. `immutable` promises that nobody writes: no lock, no log is looked at.
enum class Mode { ReadWrite, ReadOnly, Immutable };

base::Result<Connection> connect(const QString &path, Mode mode)
{
    Connection connection(Engine::Sqlite, path);
    QSqlDatabase handle = connection.handle();
    QStringList choices{QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"), QStringLiteral("QSQLITE_ENABLE_REGEXP")};
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        choices.append(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (mode == Mode::Immutable)
        choices.append(QStringLiteral("QSQLITE_OPEN_URI"));
    handle.setConnectOptions(choices.join(u';'));
    handle.setDatabaseName(mode == Mode::Immutable ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
                                                         QStringLiteral("?immutable=1")
                                                   : path);
    if (!handle.open())
        return connection.error(handle.lastError());
    // The first read is what meets locks, damage and missing permissions.
    if (const auto read = connection.execute(QStringLiteral("SELECT count(*) FROM sqlite_master")); !read)
        return read.error();
    return connection;
}

base::Result<Connection> connectForReading(const QString &path, const SqliteFile &file)
{
    auto connection = connect(path, Mode::ReadOnly);
    // Reading a write-ahead log needs a file beside it. Where none can be made and no log holds anything, the
    // file itself is whole and nobody has it open.
    const bool stuck = !connection && (connection.error().kind == Kind::NoAccess ||
                                       connection.error().kind == Kind::ReadOnly);
    if (!stuck || !file.usesWal || file.writable)
        return connection;
    if (!file.hasWalBeside)
        return connect(path, Mode::Immutable);
    return base::Error{
        Kind::ReadOnly,
        OpenSqlite::tr("%1 has changes beside it (%1-wal) that can only be read in a folder that "
                       "may be written. Nothing has been changed; copy both files to such a "
                       "folder and open the copy.")
            .arg(path),
        connection.error().detail};
}

QString readOnlyNotice(const QString &path)
{
    return OpenSqlite::tr("%1 or its folder may not be written, so it is open for reading only.").arg(path);
}

} // namespace

base::Result<Connected> connectSqlite(const DatabaseUrl &url, const OpenOptions &options)
{
    const QString path = url.path();
    const auto file = inspectSqliteFile(path);
    if (!file)
        return file.error();
    const bool blank = !file->exists || file->empty;
    if (blank && !options.create)
        return file->exists ? emptyFile(path) : missing(path);
    if (!file->exists) {
        if (const auto folder = makeFolder(path); !folder)
            return folder.error();
    }
    const bool reading = !blank && (options.access == Access::ReadOnly || !file->writable);
    auto connection = reading ? connectForReading(path, *file) : connect(path, Mode::ReadWrite);
    if (!connection)
        return connection.error();
    for (const char *setting : {"PRAGMA foreign_keys = ON", "PRAGMA busy_timeout = 5000"}) {
        if (const auto set = connection->execute(QString::fromLatin1(setting)); !set)
            return set.error();
    }
    const bool unasked = reading && options.access == Access::ReadWrite;
    return Connected{std::move(*connection), reading ? Access::ReadOnly : Access::ReadWrite,
                     unasked ? readOnlyNotice(path) : QString()};
}

base::Result<void> prepareSqliteForWriting(const Connection &connection)
{
    // Readers and one writer at a time beside each other. A file that another program keeps from changing its
    // mode stays as it is; it works, only with more waiting.
    (void)connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    // FULL: a change that was reported as saved is there after a power cut. NORMAL would save one sync a
    // commit and could lose the last ones; people's edits are few, so the sync costs nothing one can feel.
    // The write-behind of serving takes NORMAL for itself.
    return connection.execute(QStringLiteral("PRAGMA synchronous = FULL"));
}

} // namespace storage
