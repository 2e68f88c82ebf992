// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/edit.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace storage {

class StoreWorker;

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
        QString notice;       ///< what a person should know of how it was opened; usually empty
        bool isOlder = false; ///< this program knows a newer revision: its schema can be upgraded
    };

    explicit Store(QObject *parent = nullptr);
    /// Stops long reads and waits for the rest, so that no edit that was asked for is lost.
    ~Store() override;

    /// Closes what was open, then opens.
    QFuture<base::Result<Opened>> open(const DatabaseUrl &url, const OpenOptions &options = {});
    /// Waits for nothing; edits already asked for are still saved, long reads end with Cancelled.
    void close();
    bool isOpen() const { return m_opened.has_value(); }
    const Opened &opened() const { return *m_opened; } ///< only while isOpen()

    /// Runs `job` on the worker. Continue with `whenDone`; never wait.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        using Outcome = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        post([job = std::move(job), promise](Database *database, const base::Error &why) mutable {
            promise->addResult(database ? job(*database) : Outcome(why));
            promise->finish();
        });
        return future;
    }

    /// Applies an edit on the worker; `changed` is emitted before the future finishes.
    QFuture<base::Result<Applied>> apply(const Edit &edit);

Q_SIGNALS:
    void openedChanged();
    /// An edit stands in the worker's queue: a long read that ends now and is asked for anew lets it pass.
    void editAsked();
    /// After our own edits at once, after those of other connections within a second: of this program (its
    /// server saving what was shown) with what they changed, of another with `everything`.
    void changed(const storage::ChangeNotice &notice);
    /// The database went away or stopped answering, as a sentence. Jobs fail with it until `regained`.
    void lost(const base::Error &error);
    /// It answers again; `changed` follows.
    void regained();

private:
    void post(std::function<void(Database *, const base::Error &)> job);
    void forgetOpened();

    QThread m_thread;
    StoreWorker *m_worker; // lives and dies with the thread
    std::shared_ptr<std::atomic_bool> m_stop;
    int m_generation = 0; // counts openings and closings, so that a late answer is known as such
    std::optional<Opened> m_opened;
};

} // namespace storage
