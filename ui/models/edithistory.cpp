// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/edithistory.h"

#include "core/storage/renumbering.h"
#include "core/storage/store.h"
#include "ui/models/whendone.h"

#include <QUndoCommand>

/// One saved edit. The database is changed before the stack moves, so undo() and redo() have nothing to do.
class EditHistory::Step final : public QUndoCommand
{
public:
    Step(const QString &title, storage::Edit back, EditCompanions along)
        : QUndoCommand(title), companions(std::move(along)), m_backward(std::move(back))
    {}

    const storage::Edit &edit(Way way) const { return way == Way::Undo ? m_backward : m_forward; }
    void passed(Way way, const storage::Edit &inverse)
    {
        (way == Way::Undo ? m_forward : m_backward) = inverse;
    }

    void renumber(const QList<storage::Renumbering> &renumbered)
    {
        for (storage::Edit *edit : {&m_backward, &m_forward})
            for (storage::Change &change : edit->changes)
                storage::renumber(change, renumbered);
    }

    const EditCompanions companions;

private:
    storage::Edit m_backward;
    storage::Edit m_forward;
};

EditHistory::EditHistory(storage::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&m_stack, &QUndoStack::indexChanged, this, &EditHistory::changed);
}

EditHistory::~EditHistory()
{
    disconnect(&m_stack, nullptr, this, nullptr);
}

QFuture<base::Result<storage::Applied>> EditHistory::submit(const storage::Edit &edit,
                                                            const EditCompanions &companions)
{
    const auto promise = std::make_shared<QPromise<base::Result<storage::Applied>>>();
    promise->start();
    const auto future = promise->future();
    enqueue({Way::Do, edit, companions, promise});
    return future;
}

void EditHistory::undo()
{
    enqueue({Way::Undo, {}, {}, {}});
}

void EditHistory::redo()
{
    enqueue({Way::Redo, {}, {}, {}});
}

void EditHistory::clear()
{
    ++m_generation;
    m_running = false;
    const QQueue<Request> given = std::exchange(m_waiting, {});
    for (const Request &request : given)
        refuse(request);
    m_stack.clear();
    Q_EMIT changed();
}

/// While no database is open there is none that an edit could be meant for.
void EditHistory::enqueue(const Request &request)
{
    if (!m_store.isOpen())
        return refuse(request);
    m_waiting.enqueue(request);
    if (!m_running)
        runNext();
}

void EditHistory::refuse(const Request &request)
{
    if (!request.promise)
        return;
    request.promise->addResult(
        base::Error{base::Error::Kind::Cancelled,
                    tr("“%1” was not saved, because the database was closed.").arg(request.edit.title),
                    {}});
    request.promise->finish();
}

void EditHistory::runNext()
{
    while (!m_running && !m_waiting.isEmpty()) {
        Request request = m_waiting.dequeue();
        if (request.way != Way::Do) {
            const Step *step = stepFor(request.way);
            if (!step)
                continue;
            request.edit = step->edit(request.way);
        }
        m_running = true;
        whenDone(m_store.apply(request.edit), this,
                 [this, request, generation = m_generation](const base::Result<storage::Applied> &result) {
                     answer(request, result, generation);
                 });
    }
    Q_EMIT changed();
}

/// Busy until all is told: whoever waits for that may open another database at once.
void EditHistory::answer(const Request &request, const base::Result<storage::Applied> &result,
                         quint64 generation)
{
    if (generation == m_generation)
        finish(request, result);
    if (request.promise) {
        request.promise->addResult(result);
        request.promise->finish();
    }
    if (generation != m_generation)
        return;
    m_running = false;
    runNext();
}

void EditHistory::finish(const Request &request, const base::Result<storage::Applied> &result)
{
    if (result) {
        record(request, *result);
        Q_EMIT saved();
        if (!request.companions.announcement.isEmpty())
            Q_EMIT announced(request.companions.announcement);
        return;
    }
    const base::Error::Kind kind = result.error().kind;
    const bool outdated = kind == base::Error::Kind::Conflict || kind == base::Error::Kind::NotFound;
    if (request.way != Way::Do && outdated)
        dropStep(request.way, result.error());
    else if (request.way != Way::Do && kind == base::Error::Kind::AlreadyExists)
        Q_EMIT failed(takenMeanwhile(request, result.error()));
    else
        Q_EMIT failed(result.error());
}

/// The step stays: it holds what would come back, and can once the other row makes room.
base::Error EditHistory::takenMeanwhile(const Request &request, const base::Error &error)
{
    const QString sentence =
        request.way == Way::Undo
            ? tr("“%1” cannot be undone now, because another row has its name or key. "
                 "Nothing has been changed; rename or delete that row, then undo again.")
            : tr("“%1” cannot be redone now, because another row has its name or key. "
                 "Nothing has been changed; rename or delete that row, then redo again.");
    return {error.kind, sentence.arg(stepFor(request.way)->text()), error.detail};
}

void EditHistory::record(const Request &request, const storage::Applied &applied)
{
    if (request.way == Way::Do) {
        m_stack.push(new Step(request.edit.title, applied.inverse, request.companions));
        if (request.companions.applied)
            request.companions.applied();
        return;
    }
    if (!applied.renumbered.isEmpty())
        for (int i = 0; i < m_stack.count(); ++i)
            stepAt(i)->renumber(applied.renumbered);
    Step *step = stepFor(request.way);
    step->passed(request.way, applied.inverse);
    const EditCompanions companions = step->companions;
    if (request.way == Way::Undo)
        m_stack.undo();
    else
        m_stack.redo();
    const auto &follow = request.way == Way::Undo ? companions.reverted : companions.applied;
    if (follow)
        follow();
}

void EditHistory::dropStep(Way way, const base::Error &error)
{
    Step *step = stepFor(way);
    const QString title = step->text();
    step->setObsolete(true);
    if (way == Way::Undo)
        m_stack.undo();
    else
        m_stack.redo();
    const QString sentence = way == Way::Undo
                                 ? tr("“%1” can no longer be undone and has left the history. %2")
                                 : tr("“%1” can no longer be redone and has left the history. %2");
    Q_EMIT failed(base::Error{error.kind, sentence.arg(title, error.what), error.detail});
}

EditHistory::Step *EditHistory::stepFor(Way way) const
{
    return stepAt(way == Way::Undo ? m_stack.index() - 1 : m_stack.index());
}

EditHistory::Step *EditHistory::stepAt(int index) const
{
    if (index < 0 || index >= m_stack.count())
        return nullptr;
    // QUndoStack hands out its commands as const; every one of them was made here.
    return static_cast<Step *>(const_cast<QUndoCommand *>(m_stack.command(index)));
}
