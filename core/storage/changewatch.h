// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <optional>

namespace storage {

/// The transactions that a PostgreSQL server had finished at one moment (pg_current_snapshot).
struct Snapshot
{
    quint64 next = 0;       ///< the first transaction not yet begun
    QList<quint64> running; ///< begun and not finished

    static std::optional<Snapshot> parse(const QString &text); ///< `xmin:xmax:xip,xip`
    bool isFinished(quint64 transaction) const;
    /// Whether a transaction other than ours finished since `earlier`.
    bool showsOthers(const Snapshot &earlier, const QList<quint64> &ours) const;
};

/// Notices that another connection has committed, by asking one cheap question now and then.
class ChangeWatch final
{
public:
    explicit ChangeWatch(const Connection &connection);

    /// Whether somebody else committed since the last time this was asked (or since the start). Fails with
    /// Unreachable when the server is gone, with NotFound when the file was deleted, moved or replaced.
    base::Result<bool> othersCommitted();

private:
    base::Result<bool> askSqlite();
    base::Result<bool> askPostgres();

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
    std::optional<Snapshot> m_snapshot;
};

} // namespace storage
