// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changewatch.h"

#include "core/storage/owncommits.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace storage {

namespace {

constexpr int tellableCommits = 1000; // with more than these between two looks, it is everything

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

QList<quint64> Snapshot::finishedSince(const Snapshot &earlier, int limit) const
{
    QList<quint64> finished;
    const auto add = [&](quint64 transaction) {
        if (isFinished(transaction) && finished.size() < limit)
            finished.append(transaction);
    };
    std::ranges::for_each(earlier.running, add);
    for (quint64 transaction = earlier.next; transaction < next && finished.size() < limit; ++transaction)
        add(transaction);
    return finished;
}

ChangeWatch::ChangeWatch(const Connection &connection) : m_connection(connection)
{
    if (connection.engine() == Engine::Sqlite) {
        m_file = identityOf(connection.place());
        m_commits = walCommitCount(connection);
    }
    (void)news(); // the state to compare with
}

base::Result<ChangeWatch::News> ChangeWatch::news()
{
    return m_connection.engine() == Engine::Sqlite ? askSqlite() : askPostgres();
}

/// Commits that this program did not announce may have changed anything.
ChangeWatch::News ChangeWatch::newsOf(const QList<quint64> &commits) const
{
    News news;
    for (const quint64 number : commits) {
        const auto ours = m_connection.ownCommits().find(number);
        if (ours && ours->connection == m_connection.name())
            continue;
        if (!ours)
            return anythingChanged();
        if (!news) {
            news = ours->notice;
            continue;
        }
        news->rowsCameOrWent |= ours->notice.rowsCameOrWent;
        news->onlyServingState &= ours->notice.onlyServingState;
        news->entities += ours->notice.entities;
        news->deviceIds += ours->notice.deviceIds;
    }
    return news;
}

base::Result<ChangeWatch::News> ChangeWatch::askSqlite()
{
    if (identityOf(m_connection.place()) != m_file)
        return fileGone(m_connection.place());
    // Changes when another connection has committed, and only then.
    auto query = m_connection.run(QStringLiteral("PRAGMA data_version"));
    if (!query)
        return query.error();
    if (!query->next())
        return m_connection.error(query->lastError());
    const qlonglong version = query->value(0).toLongLong();
    const auto versionBefore = std::exchange(m_dataVersion, version);
    if (!versionBefore || *versionBefore == version)
        return News();
    const auto now = walCommitCount(m_connection);
    const auto before = std::exchange(m_commits, now);
    if (!now || !before || *now < *before || *now - *before > tellableCommits)
        return News(anythingChanged());
    QList<quint64> commits;
    for (quint64 number = *before + 1; number <= *now; ++number)
        commits.append(number);
    return newsOf(commits);
}

base::Result<ChangeWatch::News> ChangeWatch::askPostgres()
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
    const auto before = std::exchange(m_snapshot, now);
    return before ? newsOf(now->finishedSince(*before, tellableCommits)) : News();
}

ChangeWatch::FileIdentity ChangeWatch::identityOf(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

} // namespace storage
