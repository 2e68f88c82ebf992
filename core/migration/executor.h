// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <atomic>
#include <memory>

namespace migration {

using StopFlag = std::shared_ptr<const std::atomic_bool>;

/// The one door through which a migration changes a database: runs statements, and keeps what it ran. Without
/// a connection it only keeps them.
class Executor final
{
public:
    explicit Executor(const storage::Connection &connection, StopFlag stop = {});
    /// Records what would be run.
    explicit Executor(storage::Engine engine) : m_engine(engine) {}
    ~Executor();
    Q_DISABLE_COPY_MOVE(Executor)

    storage::Engine engine() const { return m_engine; }
    base::Result<void> execute(const QString &sql);
    /// Runs it and tells how many rows it changed; without a connection always one.
    base::Result<int> change(const QString &sql);
    /// What the database answers; nothing without a connection. Never part of the script.
    base::Result<QList<QVariantList>> rows(const QString &sql) const;
    /// Everything that was run, each statement as it was.
    const QStringList &script() const { return m_script; }
    /// Begins the script anew.
    QStringList takeScript() { return std::exchange(m_script, {}); }

    static base::Error stopped();

private:
    base::Error failure(const base::Error &error, const QString &sql) const;

    storage::Engine m_engine;
    const storage::Connection *m_connection = nullptr;
    StopFlag m_stop;
    QStringList m_script;
};

} // namespace migration
