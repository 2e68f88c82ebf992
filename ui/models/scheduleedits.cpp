// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scheduleedits.h"

#include "core/domain/choices.h"
#include "core/domain/record.h"
#include "core/domain/schedule.h"
#include "ui/delegates/timetext.h"
#include "ui/delegates/weekdays.h"
#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"

#include <algorithm>

namespace {

using domain::DayWindow;
using domain::Entity;
using domain::Row;
using domain::Weekdays;
using storage::Change;

QString nameOf(const Row &app)
{
    return FieldEdit::nameOf(Entity::App, app);
}

QString shown(domain::ClockTime time)
{
    return clockDisplay(domain::clockText(time));
}

/// One change of all cells of a row that become others; nothing where none does.
QList<Change> merged(Entity entity, const Row &row, const QList<std::pair<const char *, QVariant>> &values)
{
    storage::UpdateRow update{entity, rowKey(row), {}};
    for (const auto &[field, value] : values) {
        const int index = domain::fieldIndex(entity, field);
        if (row.value(index) != value)
            update.cells.append({index, row.value(index), value});
    }
    return update.cells.isEmpty() ? QList<Change>() : QList<Change>{update};
}

QList<std::pair<const char *, QVariant>> paired(const QList<const char *> &fields,
                                                const QList<QVariant> &values)
{
    QList<std::pair<const char *, QVariant>> pairs;
    for (qsizetype i = 0; i < fields.size(); ++i)
        pairs.append({fields[i], values[i]});
    return pairs;
}

/// A new pattern of this app.
Row newPattern(const Row &app)
{
    Row pattern = domain::initialRow(Entity::RecurrencePattern);
    pattern[domain::fieldIndex(Entity::RecurrencePattern, "app_id")] = rowKey(app);
    return pattern;
}

QList<Change> setPattern(const ScheduleEdits::AppRows &rows,
                         const QList<std::pair<const char *, QVariant>> &values)
{
    if (!rows.pattern.isEmpty())
        return merged(Entity::RecurrencePattern, rows.pattern, values);
    Row pattern = newPattern(rows.app);
    for (const auto &[field, value] : values)
        pattern[domain::fieldIndex(Entity::RecurrencePattern, field)] = value;
    return {storage::InsertRow{Entity::RecurrencePattern, pattern, {}}};
}

QList<Change> setSchedule(const AppSchedule &schedule, const ScheduleEdits::AppRows &rows)
{
    QList<Change> changes = merged(Entity::App, rows.app, paired(AppSchedule::appFields(), schedule.app));
    if (!rows.pattern.isEmpty() || !schedule.hasEmptyPattern())
        changes += setPattern(rows, paired(AppSchedule::patternFields(), schedule.pattern));
    return changes;
}

/// The list with the day in or out; all days are the empty list. Names of no day stay as they are.
QString withDay(const QString &json, std::chrono::weekday day, bool on, Weekdays &days)
{
    const QStringList names = weekdayList(json).value_or(QStringList());
    days = names.isEmpty() ? Weekdays::all() : Weekdays::from(names);
    if (on)
        days.insert(day);
    else
        days.remove(day);
    if (days == Weekdays::all())
        return weekdayListJson({});
    QStringList chosen = days.names();
    for (const QString &name : names)
        if (!domain::weekdayFrom(name))
            chosen.append(name);
    return weekdayListJson(chosen);
}

} // namespace

DayWindow ScheduleEdits::windowOf(const Row &app)
{
    return domain::ScheduleRule(domain::appFromRow(app)).hours();
}

storage::Edit ScheduleEdits::setWindow(const Row &app, const DayWindow &window)
{
    const DayWindow before = windowOf(app);
    QList<std::pair<const char *, QVariant>> values;
    if (window.first != before.first)
        values.append({"start_time", domain::clockText(window.first)});
    if (window.last != before.last)
        values.append({"end_time", domain::clockText(window.last)});
    return {windowTitle(app, before, window), merged(Entity::App, app, values)};
}

QString ScheduleEdits::windowTitle(const Row &app, const DayWindow &before, const DayWindow &after)
{
    const QString name = nameOf(app);
    if (before.last == after.last)
        return tr("Start %1 at %2", "an app, a time").arg(name, shown(after.first));
    if (before.first == after.first)
        return tr("End %1 at %2", "an app, a time").arg(name, shown(after.last));
    return tr("Move %1 to %2 – %3", "an app, two times").arg(name, shown(after.first), shown(after.last));
}

storage::Edit ScheduleEdits::clearWindow(const Row &app)
{
    return {tr("Show %1 all day").arg(nameOf(app)),
            merged(Entity::App, app, {{"start_time", QVariant()}, {"end_time", QVariant()}})};
}

bool ScheduleEdits::hasWeekdays(const domain::App &app)
{
    return !app.useCustomRecurrence ||
           domain::recurrenceFrom(app.recurrenceType) == domain::Recurrence::Weekly;
}

base::Result<storage::Edit> ScheduleEdits::setWeekday(const AppRows &rows, std::chrono::weekday day, bool on)
{
    const QString name = nameOf(rows.app);
    const domain::App app = domain::appFromRow(rows.app);
    if (!hasWeekdays(app))
        return base::Error{base::Error::Kind::InvalidInput,
                           tr("The days of %1 follow its recurrence, which knows no weekdays. Nothing was "
                              "changed; change the recurrence instead.")
                               .arg(name),
                           {}};
    const bool isPlain = !app.useCustomRecurrence;
    const QString json = isPlain ? cell(Entity::App, rows.app, "days").toString()
                                 : cell(Entity::RecurrencePattern, rows.pattern, "weekdays").toString();
    Weekdays days;
    const QString after = withDay(json, day, on, days);
    if (days.isEmpty())
        return base::Error{base::Error::Kind::InvalidInput,
                           tr("%1 is the only day of %2, and no day at all is stored as every day. Nothing "
                              "was changed; disable the app to keep it off.")
                               .arg(weekdayTitle(day), name),
                           {}};
    const QString title =
        (on ? tr("Show %1 on %2 too", "an app, a weekday") : tr("Take %2 from %1", "an app, a weekday"))
            .arg(name, weekdayTitle(day));
    if (isPlain)
        return storage::Edit{title, merged(Entity::App, rows.app, {{"days", after}})};
    return storage::Edit{title, setPattern(rows, {{"weekdays", after}})};
}

storage::Edit ScheduleEdits::setLight(const Row &device, LightEdge edge, domain::ClockTime time)
{
    const QString name = FieldEdit::nameOf(Entity::Device, device);
    const char *field = nullptr;
    QString title;
    switch (edge) {
    case LightEdge::NightStart:
        field = "night_start";
        title = tr("Start the night of %1 at %2", "a device, a time");
        break;
    case LightEdge::NightEnd:
        field = "night_end";
        title = tr("End the night of %1 at %2", "a device, a time");
        break;
    case LightEdge::DimStart:
        field = "dim_time";
        title = tr("Dim %1 from %2", "a device, a time");
        break;
    }
    return {title.arg(name, shown(time)), merged(Entity::Device, device, {{field, domain::clockText(time)}})};
}

storage::Edit ScheduleEdits::paste(const AppSchedule &schedule, const QList<AppRows> &apps)
{
    storage::Edit edit;
    for (const AppRows &rows : apps)
        edit.changes += setSchedule(schedule, rows);
    edit.title = apps.size() == 1
                     ? tr("Give %1 the schedule of %2").arg(nameOf(apps.first().app), schedule.appName)
                     : tr("Give %n apps the schedule of %1", nullptr, static_cast<int>(apps.size()))
                           .arg(schedule.appName);
    return edit;
}

storage::Edit ScheduleEdits::pasteByName(const ScheduleClip &clip, const Row &device,
                                         const QList<AppRows> &apps)
{
    storage::Edit edit;
    edit.title = tr("Give the apps of %1 the schedules of %2")
                     .arg(FieldEdit::nameOf(Entity::Device, device), clip.deviceName);
    for (const AppRows &rows : apps) {
        const auto found = std::ranges::find(clip.schedules, nameOf(rows.app), &AppSchedule::appName);
        if (found != clip.schedules.end())
            edit.changes += setSchedule(*found, rows);
    }
    return edit;
}
