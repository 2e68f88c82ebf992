// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/legacyfile.h"

#include <QSqlRecord>

namespace legacyfile {

void create(const QString &path, int schemaVersion)
{
    PlainSqlite file(path);
    file.execute({QStringLiteral("CREATE TABLE json_data (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                 "username TEXT NOT NULL UNIQUE, data TEXT NOT NULL)"),
                  QStringLiteral("CREATE TABLE meta (schema_version INTEGER NOT NULL)"),
                  QStringLiteral("INSERT INTO meta (schema_version) VALUES (%1)").arg(schemaVersion)});
}

void add(const QString &path, const QString &user, const QByteArray &json)
{
    const PlainSqlite file(path);
    const auto added =
        file.connection().execute(QStringLiteral("INSERT INTO json_data (username, data) VALUES (?, ?)"),
                                  {user, QString::fromUtf8(json)});
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
}

QJsonObject app(int order)
{
    const bool custom = order % 10 == 7;
    return {{QStringLiteral("iname"), QString::number(100 + order)},
            {QStringLiteral("name"), QStringLiteral("Uhr %1 日").arg(order)},
            {QStringLiteral("uinterval"), 10},
            {QStringLiteral("display_time"), 0},
            {QStringLiteral("notes"), QString()},
            {QStringLiteral("enabled"), order % 4 != 0},
            {QStringLiteral("pushed"), false},
            {QStringLiteral("order"), order},
            {QStringLiteral("last_render"), 1750000000 + order},
            {QStringLiteral("last_render_duration"), 2},
            {QStringLiteral("path"), QStringLiteral("system-apps/apps/clock/clock.star")},
            {QStringLiteral("start_time"), QStringLiteral("08:00")},
            {QStringLiteral("end_time"), QJsonValue()},
            {QStringLiteral("days"), QJsonArray{QStringLiteral("monday")}},
            {QStringLiteral("use_custom_recurrence"), custom},
            {QStringLiteral("recurrence_type"), QStringLiteral("weekly")},
            {QStringLiteral("recurrence_interval"), 1},
            {QStringLiteral("recurrence_pattern"),
             custom
                 ? QJsonValue(QJsonObject{{QStringLiteral("day_of_month"), QJsonValue()},
                                          {QStringLiteral("day_of_week"), QJsonValue()},
                                          {QStringLiteral("weekdays"), QJsonArray{QStringLiteral("friday")}}})
                 : QJsonValue()},
            {QStringLiteral("recurrence_start_date"),
             custom ? QJsonValue(QStringLiteral("2025-03-01")) : QJsonValue()},
            {QStringLiteral("recurrence_end_date"), QJsonValue()},
            {QStringLiteral("config"), QJsonObject{{QStringLiteral("city"), QStringLiteral("Köln")}}},
            {QStringLiteral("empty_last_render"), false},
            {QStringLiteral("render_messages"), QJsonArray()},
            {QStringLiteral("autopin"), false}};
}

QJsonObject location(int number)
{
    return {{QStringLiteral("locality"), QStringLiteral("Zürich")},
            {QStringLiteral("description"), QString()},
            {QStringLiteral("place_id"), QString()},
            {QStringLiteral("timezone"), QStringLiteral("Europe/Zurich")},
            {QStringLiteral("lat"), 47.37690123456 + number},
            {QStringLiteral("lng"), 8.5417}};
}

QJsonObject device(int number, int apps, bool hasLocation)
{
    QJsonObject all;
    for (int order = 0; order < apps; ++order)
        all.insert(QString::number(100 + order), app(order));
    return {
        {QStringLiteral("id"), QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0'))},
        {QStringLiteral("name"), QStringLiteral("Display %1").arg(number)},
        {QStringLiteral("type"), QStringLiteral("tidbyt_gen2")},
        {QStringLiteral("api_key"), QStringLiteral("device-key")},
        {QStringLiteral("img_url"), QString()},
        {QStringLiteral("ws_url"), QString()},
        {QStringLiteral("notes"), QString()},
        {QStringLiteral("brightness"), 60},
        {QStringLiteral("custom_brightness_scale"), QString()},
        {QStringLiteral("night_brightness"), 10},
        {QStringLiteral("dim_brightness"), QJsonValue()},
        {QStringLiteral("night_mode_enabled"), true},
        {QStringLiteral("night_mode_app"), QString()},
        {QStringLiteral("night_start"), QStringLiteral("22:00")},
        {QStringLiteral("night_end"), QStringLiteral("06:00")},
        {QStringLiteral("dim_time"), QJsonValue()},
        {QStringLiteral("default_interval"), 15},
        {QStringLiteral("timezone"), QStringLiteral("Europe/Zurich")},
        {QStringLiteral("last_app_index"), 0},
        {QStringLiteral("pinned_app"), QJsonValue()},
        {QStringLiteral("interstitial_enabled"), false},
        {QStringLiteral("interstitial_app"), QJsonValue()},
        {QStringLiteral("last_seen"), QStringLiteral("2025-06-01T12:30:00.250000")},
        {QStringLiteral("info"), QJsonObject{{QStringLiteral("firmware_version"), QStringLiteral("1.2")}}},
        {QStringLiteral("locale"), QStringLiteral("de_CH")},
        {QStringLiteral("location"), hasLocation ? QJsonValue(location(number)) : QJsonValue()},
        {QStringLiteral("apps"), all}};
}

QJsonObject user(const QString &name, const QList<QJsonObject> &devices)
{
    QJsonObject all;
    for (const QJsonObject &one : devices)
        all.insert(one.value(QLatin1String("id")).toString(), one);
    return {{QStringLiteral("username"), name},
            {QStringLiteral("password"), QStringLiteral("scrypt:32768:8:1$salt$0123abcd")},
            {QStringLiteral("email"), name + QLatin1String("@example.org")},
            {QStringLiteral("api_key"), QStringLiteral("key-of-%1").arg(name)},
            {QStringLiteral("theme_preference"), QStringLiteral("dark")},
            {QStringLiteral("system_repo_url"), QStringLiteral("https://example.org/%1").arg(name)},
            {QStringLiteral("app_repo_url"), QString()},
            {QStringLiteral("devices"), all}};
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void createReference(const QString &path)
{
    create(path, 4);
    int number = 0;
    for (int i = 0; i < 25; ++i) {
        QList<QJsonObject> devices;
        for (int part = 0; part < (i < 2 ? 2 : 1); ++part, ++number)
            devices.append(device(number + 1, 5, number < 17));
        const QString name = i == 0 ? QStringLiteral("admin") : QStringLiteral("user-%1").arg(i);
        add(path, name, textOf(user(name, devices)));
    }
}

void createLarge(const QString &path, int users, int apps)
{
    create(path, 4);
    for (int i = 0; i < users; ++i) {
        const QString name = i == 0 ? QStringLiteral("admin") : QStringLiteral("user-%1").arg(i);
        add(path, name, textOf(user(name, {device(2 * i + 1, apps, true), device(2 * i + 2, apps, false)})));
    }
}

QStringList rows(const QString &path, const QString &sql)
{
    const PlainSqlite file(path);
    auto query = file.connection().run(sql);
    if (!query)
        return {query.error().detail};
    QStringList lines;
    while (query->next()) {
        QStringList values;
        for (int i = 0; i < query->record().count(); ++i)
            values.append(query->isNull(i) ? QStringLiteral("NULL") : query->value(i).toString());
        lines.append(values.join(u'|'));
    }
    return lines;
}

} // namespace legacyfile
