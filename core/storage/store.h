// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/edit.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace storage {

/// The open database as the window and the server see it: one worker thread with its own connection does all
/// work in order, results come back as futures, and changes by anyone are told. Lives in the thread that made
/// it; its functions may be called from that thread only.
class Store final : public QObject
{
    Q_OBJECT

public:
    struct Opened
    {
        DatabaseUrl url;
        Access access;
        QString revision;
    };

    explicit Store(QObject *parent = nullptr);
    ~Store() override;

    /// Closes what was open, then opens.
    QFuture<base::Result<Opened>> open(const DatabaseUrl &url, const OpenOptions &options = {});
    /// Waits for nothing; work already asked for still ends.
    void close();
    bool isOpen() const;
    const Opened &opened() const; ///< only while isOpen()

    /// Runs `job` on the worker. Continue with `.then(context, …)`; never wait.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        using Outcome = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        post([job = std::move(job), promise](Database *database) mutable {
            promise->addResult(database ? job(*database) : Outcome(notOpen()));
            promise->finish();
        });
        return future;
    }

    /// Applies an edit on the worker; `changed` is emitted before the future finishes.
    QFuture<base::Result<Applied>> apply(const Edit &edit);

Q_SIGNALS:
    void openedChanged();
    /// After our own edits at once, after another writer's within a second.
    void changed(const storage::ChangeNotice &notice);
    /// The database went away or stopped answering, as a sentence.
    void lost(const base::Error &error);

private:
    class Worker;

    void post(std::function<void(Database *)> job);
    static base::Error notOpen();

    std::unique_ptr<Worker> m_worker;
    std::optional<Opened> m_opened;
};

} // namespace storage
