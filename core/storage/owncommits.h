// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <QHash>
#include <QMutex>
#include <QQueue>

#include <memory>
#include <optional>

namespace storage {

class Connection;

/// The latest commits that the connections of this program made to one database, and what they changed: so a
/// ChangeWatch tells the write-behind of our own server from another program. May be used from any thread.
class OwnCommits final
{
public:
    struct Commit
    {
        QString connection; ///< who made it
        ChangeNotice notice;
    };

    /// The one that all connections of this program to this place share, as they share SQLite's locks.
    static std::shared_ptr<OwnCommits> of(const QString &place);

    /// Before the commit is made, so that nobody sees it unannounced.
    void announce(quint64 number, const Commit &commit);
    /// It was not made after all.
    void withdraw(quint64 number);
    std::optional<Commit> find(quint64 number) const;

private:
    void forget(quint64 number);

    mutable QMutex m_mutex;
    QHash<quint64, Commit> m_commits;
    QQueue<quint64> m_order;
    qsizetype m_devices = 0; ///< named by all of them together
};

/// Commits to a SQLite file in WAL mode, counted since its log was begun: read from the index of the log that
/// the connection has in memory (sqlite.org/walformat.html, section 2.1). Nothing where there is no index.
std::optional<quint64> walCommitCount(const Connection &connection);

} // namespace storage
