// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QQueue>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace storage {
class Store;
}

/// What goes along with an edit. The functions run in the window's thread after the database has changed and
/// only start their work; they move files out of the way and back.
struct EditCompanions
{
    QString announcement;           ///< offered with Undo when not empty: "3 apps deleted"
    std::function<void()> applied;  ///< after the edit, and after it was done again
    std::function<void()> reverted; ///< after the edit was taken back
};

/// The one history of edits to the open database. Edits, undo and redo run one after the other on the store,
/// in the order they were asked for; a step stands in the history only once it is in the database.
class EditHistory final : public QObject
{
    Q_OBJECT

public:
    explicit EditHistory(storage::Store &store, QObject *parent = nullptr);
    ~EditHistory() override;

    /// Saves the edit, then puts it on the history. A failure is also told by `failed`.
    QFuture<base::Result<storage::Applied>> submit(const storage::Edit &edit,
                                                   const EditCompanions &companions = {});
    void undo();
    void redo();
    /// Forgets all steps and all that still waits, as for another database.
    void clear();

    /// Something that was asked for is not saved yet.
    bool isBusy() const { return m_running || !m_waiting.isEmpty(); }
    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); } ///< title of the edit that undo takes back
    QString redoText() const { return m_stack.redoText(); }
    int steps() const { return m_stack.count(); }

Q_SIGNALS:
    /// The history or `isBusy` is another.
    void changed();
    /// An edit, an undo or a redo is in the database.
    void saved();
    /// Something worth an offer to undo was saved; the offer stands until the next `saved`.
    void announced(const QString &announcement);
    void failed(const base::Error &error);

private:
    class Step;
    enum class Way { Do, Undo, Redo };
    struct Request
    {
        Way way = Way::Do;
        storage::Edit edit;
        EditCompanions companions;
        std::shared_ptr<QPromise<base::Result<storage::Applied>>> promise;
    };

    void enqueue(const Request &request);
    static void refuse(const Request &request);
    void runNext();
    void answer(const Request &request, const base::Result<storage::Applied> &result, quint64 generation);
    void finish(const Request &request, const base::Result<storage::Applied> &result);
    void record(const Request &request, const storage::Applied &applied);
    base::Error takenMeanwhile(const Request &request, const base::Error &error);
    void dropStep(Way way, const base::Error &error);
    Step *stepFor(Way way) const;
    Step *stepAt(int index) const;

    storage::Store &m_store;
    QUndoStack m_stack;
    QQueue<Request> m_waiting;
    quint64 m_generation = 0; ///< answers to an earlier one are stale
    bool m_running = false;
};
