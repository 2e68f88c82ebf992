// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recurrenceedits.h"

#include "core/domain/choices.h"
#include "core/domain/record.h"
#include "core/domain/weekdays.h"
#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"

#include <array>

namespace {

using domain::Entity;
using domain::Row;
using storage::Change;
using Rows = RecurrenceEdits::Rows;

const QString noDays = QStringLiteral("[]");

int patternField(const char *name)
{
    return domain::fieldIndex(Entity::RecurrencePattern, name);
}

QString nameOf(const Rows &rows)
{
    return FieldEdit::nameOf(Entity::App, rows.app);
}

/// One change of all cells that differ; nothing where none does.
QList<Change> updated(Entity entity, const Row &before, const Row &after)
{
    storage::UpdateRow update{entity, rowKey(before), {}};
    for (int field = 1; field < static_cast<int>(before.size()); ++field)
        if (before[field] != after[field])
            update.cells.append({field, before[field], after[field]});
    return update.cells.isEmpty() ? QList<Change>() : QList<Change>{update};
}

bool saysNothing(const Row &pattern)
{
    const QString weekdays = pattern[patternField("weekdays")].toString();
    return !pattern[patternField("day_of_month")].isValid() &&
           !pattern[patternField("day_of_week")].isValid() && (weekdays.isEmpty() || weekdays == noDays);
}

/// A pattern that says nothing is no row.
QList<Change> patternChanges(const Rows &rows, const Row &after)
{
    if (rows.pattern.isEmpty())
        return saysNothing(after) ? QList<Change>()
                                  : QList<Change>{storage::InsertRow{Entity::RecurrencePattern, after, {}}};
    if (saysNothing(after))
        return {storage::DeleteRow{Entity::RecurrencePattern, rowKey(rows.pattern)}};
    return updated(Entity::RecurrencePattern, rows.pattern, after);
}

/// The stored name of the rule; '' where it is the plain one.
QString typeOf(Repeats repeats)
{
    switch (repeats) {
    case Repeats::Daily:
        return QStringLiteral("daily");
    case Repeats::Weekly:
        return QStringLiteral("weekly");
    case Repeats::MonthlyDate:
    case Repeats::MonthlyWeekday:
    case Repeats::Monthly:
        return QStringLiteral("monthly");
    case Repeats::Yearly:
        return QStringLiteral("yearly");
    case Repeats::Weekdays:
    case Repeats::Unknown:
        break;
    }
    return {};
}

Row patternFor(const Rows &rows, Repeats repeats, QDate date)
{
    const Row before = RecurrenceEdits::patternOf(rows);
    Row after = before;
    after[patternField("day_of_month")] = QVariant();
    after[patternField("day_of_week")] = QVariant();
    after[patternField("weekdays")] = noDays;
    if (repeats == Repeats::MonthlyDate) {
        after[patternField("day_of_month")] = QVariant::fromValue<qlonglong>(date.day());
    } else if (repeats == Repeats::MonthlyWeekday) {
        after[patternField("day_of_week")] = RecurrenceEdits::monthlyWeekdayOf(date);
    } else if (repeats == Repeats::Weekly) {
        const bool wasPlain = RecurrenceEdits::repeatsOf(rows) == Repeats::Weekdays;
        after[patternField("weekdays")] =
            wasPlain ? cell(Entity::App, rows.app, "days") : before[patternField("weekdays")];
    }
    return after;
}

Row appFor(const Rows &rows, Repeats repeats, QDate date)
{
    Row after = rows.app;
    const auto set = [&](const char *field, const QVariant &value) {
        after[domain::fieldIndex(Entity::App, field)] = value;
    };
    set("use_custom_recurrence", repeats != Repeats::Weekdays);
    if (repeats != Repeats::Weekdays)
        set("recurrence_type", typeOf(repeats));
    else if (RecurrenceEdits::repeatsOf(rows) == Repeats::Weekly)
        set("days", cell(Entity::RecurrencePattern, RecurrenceEdits::patternOf(rows), "weekdays"));
    if (repeats == Repeats::Yearly && !cell(Entity::App, rows.app, "recurrence_start_date").isValid())
        set("recurrence_start_date", date);
    return after;
}

} // namespace

Repeats RecurrenceEdits::repeatsOf(const Rows &rows)
{
    const domain::App app = domain::appFromRow(rows.app);
    if (!app.useCustomRecurrence)
        return Repeats::Weekdays;
    const auto recurrence = domain::recurrenceFrom(app.recurrenceType);
    if (!recurrence)
        return Repeats::Unknown;
    const Row pattern = patternOf(rows);
    switch (*recurrence) {
    case domain::Recurrence::Daily:
        return Repeats::Daily;
    case domain::Recurrence::Weekly:
        return Repeats::Weekly;
    case domain::Recurrence::Monthly:
        if (pattern[patternField("day_of_month")].isValid())
            return Repeats::MonthlyDate;
        return pattern[patternField("day_of_week")].isValid() ? Repeats::MonthlyWeekday : Repeats::Monthly;
    case domain::Recurrence::Yearly:
        return Repeats::Yearly;
    }
    Q_UNREACHABLE();
}

QString RecurrenceEdits::title(Repeats repeats)
{
    switch (repeats) {
    case Repeats::Weekdays:
        return tr("every week");
    case Repeats::Daily:
        return tr("every few days");
    case Repeats::Weekly:
        return tr("every few weeks");
    case Repeats::MonthlyDate:
        return tr("monthly on a date");
    case Repeats::MonthlyWeekday:
        return tr("monthly on a weekday");
    case Repeats::Monthly:
        return tr("monthly, all days");
    case Repeats::Yearly:
        return tr("every year");
    case Repeats::Unknown:
        break;
    }
    return tr("unknown");
}

storage::Edit RecurrenceEdits::setRepeats(const Rows &rows, Repeats repeats, QDate date)
{
    storage::Edit edit{tr("Let %1 repeat %2", "an app; every week").arg(nameOf(rows), title(repeats)), {}};
    if (repeats == repeatsOf(rows) || repeats == Repeats::Unknown)
        return edit;
    edit.changes = updated(Entity::App, rows.app, appFor(rows, repeats, date));
    edit.changes += patternChanges(rows, patternFor(rows, repeats, date));
    return edit;
}

storage::Edit RecurrenceEdits::setField(const Rows &rows, Entity entity, int field, const QVariant &value,
                                        const QString &shown)
{
    if (entity == Entity::App)
        return FieldEdit::set({entity, rows.app, {}}, field, value, shown);
    Row after = patternOf(rows);
    storage::Edit edit = FieldEdit::set({entity, after, nameOf(rows)}, field, value, shown);
    after[field] = value;
    edit.changes = patternChanges(rows, after);
    return edit;
}

storage::Edit RecurrenceEdits::clearHours(const Rows &rows)
{
    Row after = rows.app;
    for (const char *field : {"start_time", "end_time"})
        after[domain::fieldIndex(Entity::App, field)] = QVariant();
    return {tr("Show %1 all day").arg(nameOf(rows)), updated(Entity::App, rows.app, after)};
}

Row RecurrenceEdits::patternOf(const Rows &rows)
{
    if (!rows.pattern.isEmpty())
        return rows.pattern;
    Row pattern = domain::initialRow(Entity::RecurrencePattern);
    pattern[patternField("app_id")] = rowKey(rows.app);
    return pattern;
}

QString RecurrenceEdits::monthlyWeekdayOf(QDate date)
{
    static constexpr std::array ordinals{"first", "second", "third", "fourth", "last"};
    const auto week = static_cast<size_t>((date.day() - 1) / 7);
    const std::chrono::weekday day(static_cast<unsigned>(date.dayOfWeek()));
    return QStringLiteral("%1_%2").arg(QLatin1String(ordinals[week]), domain::weekdayName(day));
}
