// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changewatch.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace storage {

namespace {

struct Watch
{
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

base::Error fileGone(const QString &path)
{
    return {
        base::Error::Kind::NotFound,
        Watch::tr("%1 was deleted, moved or replaced while it was open. What was saved before that stands in "
                  "the old file; put the file back or open another one.")
            .arg(path),
        QStringLiteral("another file or none stands at the path")};
}

} // namespace

std::optional<Snapshot> Snapshot::parse(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return {};
    Snapshot snapshot;
    bool valid = false;
    snapshot.next = parts[1].toULongLong(&valid);
    const QStringList running = parts[2].split(u',', Qt::SkipEmptyParts);
    for (const QString &transaction : running)
        snapshot.running.append(transaction.toULongLong());
    return valid ? std::optional(snapshot) : std::nullopt;
}

bool Snapshot::isFinished(quint64 transaction) const
{
    return transaction < next && !running.contains(transaction);
}

bool Snapshot::showsOthers(const Snapshot &earlier, const QList<quint64> &ours) const
{
    const auto isNews = [&](quint64 transaction) {
        return isFinished(transaction) && !ours.contains(transaction);
    };
    if (std::ranges::any_of(earlier.running, isNews))
        return true;
    for (quint64 transaction = earlier.next; transaction < next; ++transaction) {
        if (isNews(transaction))
            return true;
    }
    return false;
}

ChangeWatch::ChangeWatch(const Connection &connection) : m_connection(connection)
{
    if (connection.engine() == Engine::Sqlite)
        m_file = identityOf(connection.place());
    (void)othersCommitted(); // the state to compare with
}

base::Result<bool> ChangeWatch::othersCommitted()
{
    return m_connection.engine() == Engine::Sqlite ? askSqlite() : askPostgres();
}

base::Result<bool> ChangeWatch::askSqlite()
{
    if (identityOf(m_connection.place()) != m_file)
        return fileGone(m_connection.place());
    // Changes when another connection has committed, and only then.
    auto query = m_connection.run(QStringLiteral("PRAGMA data_version"));
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.error(query->lastError());
    const qlonglong now = query->value(0).toLongLong();
    const auto before = std::exchange(m_dataVersion, now);
    return before && *before != now;
}

base::Result<bool> ChangeWatch::askPostgres()
{
    // NOTIFY would need writers or triggers that notify, and the Python server's do neither; the statistics
    // of tables lag by up to ten seconds. The snapshot lags by nothing and misses no commit; it also moves
    // when another database of the same server is written, which costs a needless look.
    auto query = m_connection.run(QStringLiteral("SELECT pg_current_snapshot()::text"));
    if (!query)
        return query.error();
    const auto now = query->next() ? Snapshot::parse(query->value(0).toString()) : std::nullopt;
    if (!now)
        return m_connection.error(query->lastError());
    const QList<quint64> ours = m_connection.takeOwnTransactions();
    const auto before = std::exchange(m_snapshot, now);
    return before && now->showsOthers(*before, ours);
}

ChangeWatch::FileIdentity ChangeWatch::identityOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

} // namespace storage
