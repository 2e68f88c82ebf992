// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/scheduleedits.h"

#include <QObject>
#include <QQueue>
#include <QSet>

#include <functional>

class Session;

namespace storage {
class Database;
}

/// Everything a person can do to schedules: reads the rows concerned as they are now, makes the edit and
/// submits it to the history. Failures are shown by the session.
class ScheduleCommands final : public QObject
{
    Q_OBJECT

public:
    explicit ScheduleCommands(Session &session, QObject *parent = nullptr);

    void setWindow(qint64 app, const domain::DayWindow &window);
    void clearWindow(qint64 app);
    void setWeekday(qint64 app, std::chrono::weekday day, bool on);
    void setLight(const QString &deviceId, ScheduleEdits::LightEdge edge, domain::ClockTime time);
    void paste(const AppSchedule &schedule, const QSet<qint64> &apps);
    void pasteByName(const ScheduleClip &clip, const QString &deviceId);

    using Apps = QList<ScheduleEdits::AppRows>;
    struct DeviceRows
    {
        domain::Row device;
        Apps apps;
    };

Q_SIGNALS:
    /// All that was asked for is in the database, or failed, or had nothing to do.
    void settled();

private:
    /// Does the jobs one after the other, so that each reads what the one before it wrote.
    void enqueue(const std::function<void()> &job);
    void settle();
    void withApps(const QSet<qint64> &apps, const std::function<void(const Apps &)> &then);
    void withDevice(const QString &deviceId, bool itsApps,
                    const std::function<void(const DeviceRows &)> &then);
    void submitByName(const ScheduleClip &clip, const DeviceRows &rows);
    void submit(const storage::Edit &edit);
    void fail(const base::Error &error);

    static base::Result<Apps> readApps(storage::Database &database, const QList<QVariant> &keys);
    static base::Result<DeviceRows> readDevice(storage::Database &database, const QString &id, bool itsApps);

    Session &m_session;
    QQueue<std::function<void()>> m_waiting;
    bool m_isRunning = false;
};
