// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/changewatch.h"
#include "core/storage/database.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace storage {

/// Does the work of a Store on its thread: owns the connection, runs one job after the other, looks for other
/// writers in between, and opens a lost database again when it is back.
class StoreWorker final : public QObject
{
    Q_OBJECT

public:
    using StopFlag = std::shared_ptr<const std::atomic_bool>;
    /// `database` is null when there is none to work on; then `why` says so.
    using Job = std::function<void(Database *database, const base::Error &why)>;

    StoreWorker();

    base::Result<Database *> open(const DatabaseUrl &url, const OpenOptions &options, const StopFlag &stop);
    void close();
    void run(const Job &job);

Q_SIGNALS:
    void othersCommitted(const storage::ChangeNotice &notice);
    void lost(const base::Error &error);
    void regained();

private:
    void look();
    void lose(const base::Error &error);
    void tryAgain();

    QTimer m_timer;
    DatabaseUrl m_url;
    OpenOptions m_options;
    StopFlag m_stop;
    std::optional<Database> m_database;
    std::optional<ChangeWatch> m_watch;
    std::optional<base::Error> m_loss;
};

} // namespace storage
