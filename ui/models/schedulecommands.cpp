// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedulecommands.h"

#include "core/storage/reading.h"
#include "ui/models/cell.h"
#include "ui/models/whendone.h"
#include "ui/session.h"

using domain::Entity;

namespace {

constexpr int mostApps = 100'000;

} // namespace

ScheduleCommands::ScheduleCommands(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void ScheduleCommands::setWindow(qint64 app, const domain::DayWindow &window)
{
    enqueue([this, app, window] {
        withApps({app}, [this, window](const Apps &apps) {
            submit(ScheduleEdits::setWindow(apps.constFirst().app, window));
        });
    });
}

void ScheduleCommands::clearWindow(qint64 app)
{
    enqueue([this, app] {
        withApps({app},
                 [this](const Apps &apps) { submit(ScheduleEdits::clearWindow(apps.constFirst().app)); });
    });
}

void ScheduleCommands::setWeekday(qint64 app, std::chrono::weekday day, bool on)
{
    enqueue([this, app, day, on] {
        withApps({app}, [this, day, on](const Apps &apps) {
            const auto edit = ScheduleEdits::setWeekday(apps.constFirst(), day, on);
            if (edit)
                submit(*edit);
            else
                fail(edit.error());
        });
    });
}

void ScheduleCommands::setLight(const QString &deviceId, ScheduleEdits::LightEdge edge,
                                domain::ClockTime time)
{
    enqueue([this, deviceId, edge, time] {
        withDevice(deviceId, false, [this, edge, time](const DeviceRows &rows) {
            submit(ScheduleEdits::setLight(rows.device, edge, time));
        });
    });
}

void ScheduleCommands::paste(const AppSchedule &schedule, const QSet<qint64> &apps)
{
    enqueue([this, schedule, apps] {
        withApps(apps, [this, schedule](const Apps &rows) { submit(ScheduleEdits::paste(schedule, rows)); });
    });
}

void ScheduleCommands::pasteByName(const ScheduleClip &clip, const QString &deviceId)
{
    enqueue([this, clip, deviceId] {
        withDevice(deviceId, true, [this, clip](const DeviceRows &rows) { submitByName(clip, rows); });
    });
}

void ScheduleCommands::enqueue(const std::function<void()> &job)
{
    m_waiting.enqueue(job);
    if (!std::exchange(m_isRunning, true))
        m_waiting.dequeue()();
}

void ScheduleCommands::settle()
{
    m_isRunning = !m_waiting.isEmpty();
    if (m_isRunning)
        m_waiting.dequeue()();
    else
        Q_EMIT settled();
}

void ScheduleCommands::submitByName(const ScheduleClip &clip, const DeviceRows &rows)
{
    const storage::Edit edit = ScheduleEdits::pasteByName(clip, rows.device, rows.apps);
    if (edit.changes.isEmpty())
        m_session.showMessage(
            {Message::Severity::Information,
             tr("No app here has another schedule than the one of the same name on %1. Nothing was changed.")
                 .arg(clip.deviceName),
             {}});
    submit(edit);
}

base::Result<ScheduleCommands::Apps> ScheduleCommands::readApps(storage::Database &database,
                                                                const QList<QVariant> &keys)
{
    const auto rows = storage::readRows(database, Entity::App, keys);
    if (!rows)
        return rows.error();
    Apps apps;
    for (const domain::Row &row : *rows) {
        if (row.isEmpty())
            continue;
        const auto patterns = storage::readChildren(database, Entity::RecurrencePattern, rowKey(row), {}, 1);
        if (!patterns)
            return patterns.error();
        apps.append({row, patterns->isEmpty() ? domain::Row() : patterns->constFirst()});
    }
    if (apps.isEmpty())
        return base::Error{base::Error::Kind::NotFound,
                           tr("The app is gone: someone else deleted it. Nothing was changed."),
                           {}};
    return apps;
}

base::Result<ScheduleCommands::DeviceRows> ScheduleCommands::readDevice(storage::Database &database,
                                                                        const QString &id, bool itsApps)
{
    const auto device = storage::readRow(database, Entity::Device, id);
    if (!device)
        return device.error();
    DeviceRows rows{*device, {}};
    if (!itsApps)
        return rows;
    const auto children = storage::readChildren(database, Entity::App, id, {}, mostApps);
    if (!children)
        return children.error();
    QList<QVariant> keys;
    for (const domain::Row &row : *children)
        keys.append(rowKey(row));
    const auto apps = readApps(database, keys);
    if (!apps)
        return apps.error();
    rows.apps = *apps;
    return rows;
}

void ScheduleCommands::withApps(const QSet<qint64> &apps, const std::function<void(const Apps &)> &then)
{
    QList<QVariant> keys;
    for (const qint64 app : apps)
        keys.append(QVariant::fromValue<qlonglong>(app));
    const auto reading = m_session.store().run(
        [keys](storage::Database &database) { return ScheduleCommands::readApps(database, keys); });
    whenDone(reading, this, [this, then](const base::Result<Apps> &read) {
        if (read)
            then(*read);
        else
            fail(read.error());
    });
}

void ScheduleCommands::withDevice(const QString &deviceId, bool itsApps,
                                  const std::function<void(const DeviceRows &)> &then)
{
    const auto reading = m_session.store().run([deviceId, itsApps](storage::Database &database) {
        return ScheduleCommands::readDevice(database, deviceId, itsApps);
    });
    whenDone(reading, this, [this, then](const base::Result<DeviceRows> &read) {
        if (read)
            then(*read);
        else
            fail(read.error());
    });
}

void ScheduleCommands::submit(const storage::Edit &edit)
{
    if (edit.changes.isEmpty()) {
        settle();
        return;
    }
    whenDone(m_session.history().submit(edit), this,
             [this](const base::Result<storage::Applied> &) { settle(); });
}

void ScheduleCommands::fail(const base::Error &error)
{
    m_session.showError(error);
    settle();
}
