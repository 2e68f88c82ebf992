// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/fleet.h"
#include "core/server/pictures.h"
#include "core/storage/changewatch.h"
#include "core/storage/database.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace server {

/// Keeps the fleet in step with the database and the data folder, off the request path: notices other writers
/// and reads again, notices new pictures and pushes, saves cursors and last_seen once a second. Lives in a
/// thread of its own with its own connection.
class Keeper final : public QObject
{
    Q_OBJECT

public:
    Keeper(Fleet &fleet, Pictures &pictures, storage::DatabaseUrl url, storage::Access access);

    /// Gives a sentence about how the database opened where that is less than it might be; usually empty.
    base::Result<QString> open();
    /// These devices were edited by this program.
    void reload(const QSet<QString> &deviceIds);
    /// Saves what is not yet saved and closes the database.
    void finish();

Q_SIGNALS:
    /// After each round, which a database that does not answer holds up. With a sentence about what of this
    /// work fails, and goes on being tried; empty while all of it goes well.
    void wentRound(const QString &trouble);

private:
    enum Duty { Opening, Reading, Saving };
    using Moment = std::chrono::steady_clock::time_point;

    void tick();
    void save();
    void readAgainWhereOthersWrote();
    QList<std::shared_ptr<Seat>> seatsOf(const QSet<QString> &deviceIds) const;
    void readAgain(const QList<std::shared_ptr<Seat>> &seats);
    void readKnownIds();
    void lookForPictures();
    void reopen();
    void complain(Duty duty, const base::Error &error);

    Fleet &m_fleet;
    Pictures &m_pictures;
    const storage::DatabaseUrl m_url;
    const storage::Access m_access;
    std::optional<storage::Database> m_database;
    std::optional<storage::ChangeWatch> m_watch;
    QTimer m_timer;
    Moment m_nextSave;
    Moment m_nextRead;
    Moment m_nextOpen;
    Moment m_nextLook;
    std::map<Duty, base::Error> m_troubles;
    bool m_isBehind = false; ///< what others changed was not read yet
};

} // namespace server
