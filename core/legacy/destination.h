// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/rowstore.h"

#include <atomic>
#include <optional>

namespace legacy {

/// The database that a migration fills, in one transaction that is taken back unless committed. Belongs to
/// one thread.
class Destination final
{
public:
    /// The source itself; its connection outlives this.
    static base::Result<std::unique_ptr<Destination>> inPlace(const storage::Connection &source);
    /// A nameless database that is gone with this.
    static base::Result<std::unique_ptr<Destination>> forTrial();
    /// Another database, made where there is none, for those who may read `like`; one that already holds
    /// users is refused.
    static base::Result<std::unique_ptr<Destination>> open(const storage::DatabaseUrl &url,
                                                           const QString &like);
    ~Destination();
    Q_DISABLE_COPY_MOVE(Destination)

    const storage::Connection &connection() const { return m_given ? *m_given : *m_own; }
    const QString &place() const { return connection().place(); }

    /// Takes the write lock; long statements end once `stop` is true.
    base::Result<void> begin(const std::atomic_bool &stop);
    /// Drops what an earlier attempt left.
    base::Result<void> dropTables();
    /// Makes the tables and those indexes that writing needs.
    base::Result<void> createTables();
    base::Result<void> writeSettings(const std::string &systemRepoUrl);
    /// Makes the other indexes and records the revision.
    base::Result<void> finishTables();
    /// Every reference has its row, and the tables hold this many rows.
    base::Result<void> check(const Counts &expected);
    base::Result<void> renameDocuments();
    base::Result<void> commit();

private:
    Destination() = default;

    base::Result<void> execute(const QStringList &statements);
    base::Result<void> refuseFilled();
    base::Result<void> continueNumbering();

    const storage::Connection *m_given = nullptr;
    std::optional<storage::Connection> m_own;
    std::optional<storage::Transaction> m_transaction;
    QString m_createdFile; ///< removed unless committed
    bool m_hasTables = false;
};

} // namespace legacy
