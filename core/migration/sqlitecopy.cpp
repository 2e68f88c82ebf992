// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/sqlitecopy.h"

#include "core/storage/sqlerror.h"
#include "core/storage/sqlitehandle.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>

#include <memory>

namespace migration {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int pagesAtOnce = 4096;
constexpr int instructionsBetweenLooks = 10'000;

struct CopyText
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

struct Close
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

int isStopped(void *stop)
{
    return *static_cast<const std::atomic_bool *>(stop) ? 1 : 0;
}

base::Error errorOf(const QString &place, sqlite3 *database, int code)
{
    const int extended = database ? sqlite3_extended_errcode(database) : code;
    const QSqlError error(QString::fromUtf8(sqlite3_errstr(code)),
                          database ? QString::fromUtf8(sqlite3_errmsg(database)) : QString(),
                          QSqlError::StatementError, QString::number(extended == 0 ? code : extended));
    return storage::errorFrom(storage::Engine::Sqlite, place, error);
}

base::Result<Handle> open(const QString &path, int flags)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags, nullptr);
    Handle handle(raw);
    if (opened != SQLITE_OK)
        return errorOf(path, raw, opened);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
    return handle;
}

/// Has the kernel bring a file to its disk while more of it is made, so that little is left for whoever syncs
/// it: meanwhile nothing else could be written to that disk. Locks of this process on the file are lost.
class EarlyWriting
{
public:
    explicit EarlyWriting(const QString &path) : m_file(path) {}

    void begin()
    {
        if (m_file.isOpen() || m_file.open(QIODevice::ReadOnly))
            ::sync_file_range(m_file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
    }

private:
    QFile m_file;
};

/// Steps until all is copied. A locked step is tried again for as long as a statement would wait.
int copyPages(sqlite3_backup *backup, const CopyProgress &progress)
{
    int waitedMs = 0;
    while (true) {
        const int step = sqlite3_backup_step(backup, pagesAtOnce);
        const bool locked = step == SQLITE_BUSY || step == SQLITE_LOCKED;
        if (locked && waitedMs < busyTimeoutMs) {
            waitedMs += sqlite3_sleep(50);
            continue;
        }
        if (step != SQLITE_OK)
            return step;
        const int pages = sqlite3_backup_pagecount(backup);
        if (!progress(pages - sqlite3_backup_remaining(backup), pages))
            return SQLITE_INTERRUPT;
    }
}

} // namespace

void interruptWhen(const storage::Connection &connection, const std::atomic_bool *stop)
{
    sqlite3 *database = storage::sqliteHandle(connection);
    if (!database)
        return;
    // The flag outlives the watching, and is only read.
    void *flag = const_cast<std::atomic_bool *>(stop);
    sqlite3_progress_handler(database, stop ? instructionsBetweenLooks : 0, stop ? isStopped : nullptr, flag);
}

base::Result<void> copyDatabase(const QString &source, const QString &target, const CopyProgress &progress,
                                Durable durable)
{
    const auto from = open(source, SQLITE_OPEN_READONLY);
    if (!from)
        return from.error();
    EarlyWriting earlyWriting(target); // closed after SQLite's own
    const auto to = open(target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!to)
        return to.error();
    if (durable == Durable::Later)
        sqlite3_exec(to->get(), "PRAGMA synchronous = OFF; PRAGMA cache_size = 64", nullptr, nullptr,
                     nullptr);
    // Seeing one state from the first page to the last: else another writer makes the copy begin again.
    const int begun =
        sqlite3_exec(from->get(), "BEGIN; SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (begun != SQLITE_OK)
        return errorOf(source, from->get(), begun);
    sqlite3_backup *backup = sqlite3_backup_init(to->get(), "main", from->get(), "main");
    if (!backup)
        return errorOf(target, to->get(), sqlite3_errcode(to->get()));
    const int copied = copyPages(backup, [&](int done, int all) {
        if (durable == Durable::Later)
            earlyWriting.begin();
        return !progress || progress(done, all);
    });
    const int finished = sqlite3_backup_finish(backup);
    if (copied == SQLITE_INTERRUPT)
        return base::Error{base::Error::Kind::Cancelled, {}, QStringLiteral("the copy was stopped")};
    if (copied != SQLITE_DONE)
        return errorOf(target, to->get(), copied);
    if (finished != SQLITE_OK)
        return errorOf(target, to->get(), finished);
    return {};
}

} // namespace migration
