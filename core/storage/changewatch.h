// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/edit.h"

#include <optional>

namespace storage {

/// The transactions that a PostgreSQL server had finished at one moment (pg_current_snapshot).
struct Snapshot
{
    quint64 next = 0;       ///< the first transaction not yet begun
    QList<quint64> running; ///< begun and not finished

    static std::optional<Snapshot> parse(const QString &text); ///< `xmin:xmax:xip,xip`
    bool isFinished(quint64 transaction) const;
    /// The transactions that finished since `earlier`, at most `limit`.
    QList<quint64> finishedSince(const Snapshot &earlier, int limit) const;
};

/// Notices that another connection has committed, by asking one cheap question now and then.
class ChangeWatch final
{
public:
    explicit ChangeWatch(const Connection &connection);

    /// What other connections changed since the last time this was asked (or since the start), nothing when
    /// they changed nothing: exactly what, where they are of this program, else everything. Fails with
    /// Unreachable when the server is gone, with NotFound when the file was deleted, moved or replaced.
    base::Result<std::optional<ChangeNotice>> news();

private:
    using News = std::optional<ChangeNotice>;

    base::Result<News> askSqlite();
    base::Result<News> askPostgres();
    News newsOf(const QList<quint64> &commits) const;

    /// Which file a path names, whatever it is called.
    struct FileIdentity
    {
        quint64 device = 0;
        quint64 node = 0;
        bool operator==(const FileIdentity &) const = default;
    };
    static FileIdentity identityOf(const QString &path);

    const Connection &m_connection;
    FileIdentity m_file;
    std::optional<qlonglong> m_dataVersion;
    std::optional<quint64> m_commits; // counted up to here
    std::optional<Snapshot> m_snapshot;
};

} // namespace storage
