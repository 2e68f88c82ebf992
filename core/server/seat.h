// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"
#include "core/frames/picturefault.h"
#include "core/server/activity.h"
#include "core/server/pictures.h"
#include "core/storage/writing.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace server {

using frames::PictureFault;

/// A device as last read: shared as const between threads, replaced as a whole.
using ServedDevice = std::shared_ptr<const domain::DeviceRules>;

/// An app that was passed over because of its picture.
struct Skipped
{
    int app;
    PictureFault fault;
};

/// One device in the fleet: its rules as last read, and what serving has moved since. Thread-safe; its lock
/// is held for moments, never over I/O.
class Seat final
{
public:
    explicit Seat(ServedDevice device);

    /// A one-shot push, and how it was to be shown.
    struct Push
    {
        PicturePtr picture;
        domain::Step step;
    };

    /// What a request needs to know before it decides.
    struct Turn
    {
        ServedDevice device;
        int cursor = 0;
        quint64 edits = 0;                 ///< as known when asked
        quint64 saves = 0;                 ///< likewise
        bool isStale = false;              ///< edited since it was read
        QString waitingPush;               ///< path of the oldest one, empty for none
        std::optional<domain::Step> shown; ///< the step it was sent last
        std::optional<Push> pushed;        ///< sent since then
        domain::Instant shownAt;           ///< when it was sent the one or the other
    };
    Turn turn() const;

    /// Moves the cursor from where the turn found it; false when another request was faster.
    bool advance(const Turn &turn, const domain::Step &step, const std::vector<Skipped> &skipped,
                 domain::Instant now);
    /// The oldest push is to be shown; false when another request has taken it.
    bool takePush(const QString &path);
    /// It was sent.
    void notePushed(Push push, domain::Instant now);
    /// It could not be read or removed, and is tried again for as long as it waits.
    void notePushFault(const QString &path, const base::Error &error);
    /// It asked, and was given the same again.
    void noteRepeated(domain::Instant now);

    /// An edit was saved: what was read before does not hold any more.
    void markStale();
    /// New rules, read after `before`. The cursor stays, unless somebody else has moved it in the database.
    void replace(ServedDevice device, const Turn &before);
    void setWaitingPushes(const QStringList &paths);

    /// What the database does not know yet.
    std::optional<storage::ServingState> unsaved() const;
    void noteSaved(const storage::ServingState &saved);

    DeviceActivity activity() const;
    /// When it last asked; nothing when it never did.
    std::optional<domain::Instant> lastAsked() const;

private:
    void noteSkipped(const domain::Step &step, const std::vector<Skipped> &skipped);

    mutable std::mutex m_mutex;
    ServedDevice m_device;
    QStringList m_pushes;
    std::map<QString, QString> m_pushFaults;  ///< sentences by path
    std::map<QString, PictureFault> m_faults; ///< by iname
    std::optional<domain::Step> m_shown;
    std::optional<Push> m_pushed;
    domain::Instant m_shownAt;
    std::optional<domain::Instant> m_lastAsked;
    std::optional<domain::Instant> m_savedAsked;
    int m_cursor = 0;
    int m_storedCursor = 0; ///< what the database holds, as far as we know
    quint64 m_requests = 0;
    quint64 m_edits = 0;
    quint64 m_editsWhenRead = 0;
    quint64 m_saves = 0; ///< of the cursor
    bool m_pinIsGone = false;
};

} // namespace server
