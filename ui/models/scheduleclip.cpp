// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scheduleclip.h"

#include "core/domain/record.h"
#include "ui/models/cell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

using domain::Entity;

const QLatin1String deviceKey("device");
const QLatin1String schedulesKey("schedules");
const QLatin1String nameKey("name");

QList<QVariant> valuesOf(Entity entity, const domain::Row &row, const QList<const char *> &fields)
{
    QList<QVariant> values;
    for (const char *field : fields)
        values.append(cell(entity, row, field));
    return values;
}

QJsonObject jsonOf(const QList<QVariant> &values, const QList<const char *> &fields)
{
    QJsonObject object;
    for (qsizetype i = 0; i < fields.size(); ++i)
        object.insert(QLatin1String(fields[i]), QJsonValue::fromVariant(values[i]));
    return object;
}

/// A value as the field's kind stores it; an unsuitable one becomes the field's initial value.
QVariant valueFrom(const QJsonValue &json, const domain::Field &field)
{
    const bool isNull = json.isNull() || json.isUndefined();
    switch (field.kind) {
    case domain::Kind::Switch:
        return json.isBool() ? QVariant(json.toBool()) : field.initial;
    case domain::Kind::Integer:
        return json.isDouble() ? QVariant(json.toInteger()) : field.initial;
    case domain::Kind::Date: {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        return date.isValid() ? QVariant(date) : QVariant();
    }
    default:
        return isNull || !json.isString() ? field.initial : QVariant(json.toString());
    }
}

QList<QVariant> valuesFrom(const QJsonObject &object, Entity entity, const QList<const char *> &fields)
{
    QList<QVariant> values;
    for (const char *name : fields) {
        const auto index = static_cast<size_t>(domain::fieldIndex(entity, name));
        values.append(valueFrom(object.value(QLatin1String(name)), domain::fieldsOf(entity)[index]));
    }
    return values;
}

} // namespace

const QList<const char *> &AppSchedule::appFields()
{
    static const QList<const char *> fields{"start_time",
                                            "end_time",
                                            "days",
                                            "use_custom_recurrence",
                                            "recurrence_type",
                                            "recurrence_interval",
                                            "recurrence_start_date",
                                            "recurrence_end_date"};
    return fields;
}

const QList<const char *> &AppSchedule::patternFields()
{
    static const QList<const char *> fields{"day_of_month", "day_of_week", "weekdays"};
    return fields;
}

AppSchedule AppSchedule::of(const domain::App &app)
{
    const domain::RecurrencePattern pattern = app.recurrencePattern.value_or(domain::RecurrencePattern());
    return {app.displayName(), valuesOf(Entity::App, domain::rowOf(app), appFields()),
            valuesOf(Entity::RecurrencePattern, domain::rowOf(pattern), patternFields())};
}

bool AppSchedule::hasEmptyPattern() const
{
    return std::ranges::all_of(pattern, [](const QVariant &value) {
        const QString text = value.toString();
        return !value.isValid() || text.isEmpty() || text == QLatin1String("[]");
    });
}

QByteArray ScheduleClip::toJson() const
{
    QJsonArray array;
    for (const AppSchedule &schedule : schedules) {
        QJsonObject object = jsonOf(schedule.app, AppSchedule::appFields());
        const QJsonObject pattern = jsonOf(schedule.pattern, AppSchedule::patternFields());
        for (auto it = pattern.begin(); it != pattern.end(); ++it)
            object.insert(it.key(), it.value());
        object.insert(nameKey, schedule.appName);
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{deviceKey, deviceName}, {schedulesKey, array}}).toJson();
}

std::optional<ScheduleClip> ScheduleClip::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray array = document.object().value(schedulesKey).toArray();
    if (array.isEmpty())
        return std::nullopt;
    ScheduleClip clip{document.object().value(deviceKey).toString(), {}};
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        clip.schedules.append({object.value(nameKey).toString(),
                               valuesFrom(object, Entity::App, AppSchedule::appFields()),
                               valuesFrom(object, Entity::RecurrencePattern, AppSchedule::patternFields())});
    }
    return clip;
}
