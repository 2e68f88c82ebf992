// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/untouchedfile.h"

#include "core/legacy/diskspace.h"
#include "core/legacy/refusals.h"
#include "core/storage/lockholders.h"
#include "core/storage/opening.h"
#include "core/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace legacy {

namespace {

using Kind = base::Error::Kind;
using storage::Connection;

struct UntouchedText
{
    Q_DECLARE_TR_FUNCTIONS(UntouchedText)
};

const QString logEnding = QStringLiteral("-wal");
const QString journalEnding = QStringLiteral("-journal");
constexpr int copiedAtOnce = 1 << 20; ///< bytes; whoever stops a copy waits for no more

/// Sizes and times of the files, without opening them.
QString stateOf(const QString &path)
{
    QString state;
    for (const QString &ending : {QString(), logEnding, journalEnding}) {
        const QFileInfo file(path + ending);
        state += QStringLiteral("%1 %2 ").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    }
    return state;
}

base::Error changedMeanwhile(const QString &path)
{
    const QStringList programs = storage::programsUsing(path);
    return {
        Kind::Busy,
        programs.isEmpty()
            ? UntouchedText::tr(
                  "%1 was written to while it was read. Nothing has been changed here; close the "
                  "programs that use it and try again.")
                  .arg(path)
            : UntouchedText::tr("%1 was written to while it was read (it is open in %2). Nothing has been "
                                "changed here; close that program and try again.")
                  .arg(path, programs.join(QStringLiteral(", "))),
        QStringLiteral("size or time of the file changed")};
}

base::Error uncopied(const QString &path, const QString &detail)
{
    return {Kind::NoAccess,
            UntouchedText::tr(
                "%1 has changes beside it that can only be read in a copy, and the copy in %2 failed. "
                "Nothing has been changed; check the permissions and the free space there.")
                .arg(path, QDir::tempPath()),
            detail};
}

struct CloseSqlite
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

/// Copies the database's own file through SQLite's file layer: closing a descriptor of ours would take away
/// the locks of every connection that this process has to it.
base::Result<void> copyMainFile(const QString &path, const QString &target, const std::atomic_bool &stop)
{
    sqlite3 *opened = nullptr;
    const int status =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> database(opened);
    sqlite3_file *file = nullptr;
    sqlite3_int64 size = 0;
    QFile copy(target);
    if (status != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK ||
        !copy.open(QIODevice::WriteOnly))
        return uncopied(path, QString::fromUtf8(sqlite3_errstr(status)));
    QByteArray portion(copiedAtOnce, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; at < size; at += portion.size()) {
        if (stop)
            return refusal::readingStopped(path);
        const auto length = static_cast<int>(std::min<sqlite3_int64>(portion.size(), size - at));
        if (file->pMethods->xRead(file, portion.data(), length, at) != SQLITE_OK ||
            copy.write(portion.constData(), length) != length)
            return uncopied(path, copy.errorString());
    }
    if (!copy.flush())
        return uncopied(path, copy.errorString());
    return {};
}

/// Copies a log or a journal: SQLite puts no lock on these.
base::Result<void> copyBeside(const QString &path, const QString &target, const std::atomic_bool &stop)
{
    QFile file(path);
    if (file.size() == 0)
        return {};
    QFile copy(target);
    if (!file.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
        return uncopied(path, file.errorString() + u' ' + copy.errorString());
    while (!file.atEnd()) {
        if (stop)
            return refusal::readingStopped(path);
        const QByteArray portion = file.read(copiedAtOnce);
        if (portion.isEmpty() || copy.write(portion) != portion.size())
            return uncopied(path, file.errorString() + u' ' + copy.errorString());
    }
    return copy.flush() ? base::Result<void>() : uncopied(path, copy.errorString());
}

/// Copies the file and what stands beside it, but for the log's index, which is made anew.
base::Result<void> copyFiles(const QString &path, const QString &target, const std::atomic_bool &stop)
{
    const qint64 bytes = QFileInfo(path).size() + QFileInfo(path + logEnding).size();
    if (const auto enough = requireSpace(QFileInfo(target).path(), bytes); !enough)
        return enough;
    if (const auto copied = copyMainFile(path, target, stop); !copied)
        return copied;
    for (const QString &ending : {logEnding, journalEnding}) {
        if (const auto copied = copyBeside(path + ending, target + ending, stop); !copied)
            return copied;
    }
    return {};
}

/// A connection that names `path` and opens `file`.
base::Result<Connection> connect(const QString &path, const QString &file, const QString &choices)
{
    Connection connection(storage::Engine::Sqlite, path);
    QSqlDatabase handle = connection.handle();
    handle.setConnectOptions(choices);
    handle.setDatabaseName(file);
    if (!handle.open())
        return connection.error(handle.lastError());
    if (const auto read = connection.execute(QStringLiteral("SELECT count(*) FROM sqlite_master")); !read)
        return read.error();
    return connection;
}

const QString readOnly = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY");

} // namespace

base::Result<UntouchedFile> UntouchedFile::open(const QString &path, const std::atomic_bool &stop)
{
    const auto found = storage::inspectSqliteFile(path);
    if (!found)
        return found.error();
    if (!found->exists || found->empty) {
        const auto none =
            storage::connectSqlite(storage::DatabaseUrl::sqlite(path), {storage::Access::ReadOnly});
        return none ? changedMeanwhile(path) : none.error();
    }
    const QString real = QFileInfo(path).canonicalFilePath();
    const QString state = stateOf(real);
    std::unique_ptr<QTemporaryDir> folder;
    base::Result<Connection> connection = base::Error{};
    bool locked = false;
    if (QFileInfo(real + logEnding).size() > 0 || QFileInfo(real + journalEnding).size() > 0) {
        folder = std::make_unique<QTemporaryDir>();
        const QString copy = folder->filePath(QStringLiteral("copy.sqlite"));
        if (const auto copied = copyFiles(real, copy, stop); !copied)
            return copied.error();
        connection = connect(path, copy, {});
    } else if (found->usesWal) {
        const QString uri =
            QUrl::fromLocalFile(real).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
        connection = connect(path, uri, readOnly + QStringLiteral(";QSQLITE_OPEN_URI"));
    } else {
        locked = true;
        connection = connect(path, real, readOnly);
    }
    if (!connection)
        return connection.error();
    UntouchedFile file(path, *std::move(connection));
    file.m_state = locked ? QString() : state;
    if (const auto same = file.isUnchanged(); !same)
        return same.error();
    if (folder)
        file.m_state.clear();
    file.m_copy = std::move(folder);
    return file;
}

base::Result<void> UntouchedFile::isUnchanged() const
{
    const QString path = QFileInfo(m_path).canonicalFilePath();
    if (m_state.isEmpty() || m_state == stateOf(path))
        return {};
    return changedMeanwhile(m_path);
}

} // namespace legacy
