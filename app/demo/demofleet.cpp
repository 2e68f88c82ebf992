// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demofleet.h"

#include "core/domain/record.h"

#include <QCoreApplication>

namespace {

using domain::App;
using domain::Device;
using domain::RecurrencePattern;

/// The drawing of this name, in small letters, makes the picture.
App app(const char *name, const char *notes)
{
    App app;
    app.name = QString::fromLatin1(name);
    app.notes = QCoreApplication::translate("Demo", notes);
    app.recurrenceType = QStringLiteral("daily");
    app.path = QStringLiteral("users/admin/apps/%1/%1.webp").arg(app.name.toLower());
    return app;
}

App between(App app, const char *start, const char *end)
{
    app.startTime = QString::fromLatin1(start);
    app.endTime = QString::fromLatin1(end);
    return app;
}

App on(App app, const QStringList &days)
{
    app.days = days;
    return app;
}

App shownFor(App app, int seconds)
{
    app.displayTime = seconds;
    return app;
}

App repeating(App app, const char *type, int interval, const QDate &start, RecurrencePattern pattern = {})
{
    app.useCustomRecurrence = true;
    app.recurrenceType = QString::fromLatin1(type);
    app.recurrenceInterval = interval;
    app.recurrenceStartDate = start;
    const bool saysSomething = pattern.dayOfMonth || pattern.dayOfWeek || !pattern.weekdays.isEmpty();
    if (saysSomething)
        app.recurrencePattern = std::move(pattern);
    return app;
}

RecurrencePattern monthlyOn(const char *day)
{
    RecurrencePattern pattern;
    pattern.dayOfWeek = QString::fromLatin1(day);
    return pattern;
}

RecurrencePattern weeklyOn(const QStringList &weekdays)
{
    RecurrencePattern pattern;
    pattern.weekdays = weekdays;
    return pattern;
}

domain::Location lisbon(const QString &deviceId)
{
    domain::Location location;
    location.locality = QStringLiteral("Lisbon");
    location.description = QStringLiteral("Lisbon, Portugal");
    location.timezone = QStringLiteral("Europe/Lisbon");
    location.lat = 38.7223;
    location.lng = -9.1393;
    location.deviceId = deviceId;
    return location;
}

const QStringList workdays{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
                           QStringLiteral("thursday"), QStringLiteral("friday")};
const QStringList weekend{QStringLiteral("saturday"), QStringLiteral("sunday")};

/// A Tidbyt in the kitchen: windows, weekdays, a monthly app, an app between the others, night and dim.
Device kitchen(const QDate &yearStart)
{
    Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.name = QStringLiteral("Kitchen");
    device.type = QStringLiteral("tidbyt_gen2");
    device.brightness = 60;
    device.dimBrightness = 30;
    device.dimTime = QStringLiteral("20:00");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:30");
    device.nightEnd = QStringLiteral("06:30");
    device.nightBrightness = 5;
    device.defaultInterval = 10;
    device.timezone = QStringLiteral("Europe/Berlin");
    device.interstitialEnabled = true;
    device.userId = 1;
    device.apps = {
        app("Clock", QT_TRANSLATE_NOOP("Demo", "Clock")),
        shownFor(app("Weather", QT_TRANSLATE_NOOP("Demo", "Weather")), 15),
        on(between(app("Trains", QT_TRANSLATE_NOOP("Demo", "Trains to work")), "06:45", "09:30"), workdays),
        on(between(app("Ticker", QT_TRANSLATE_NOOP("Demo", "Stocks while the exchange is open")), "09:00",
                   "17:30"),
           workdays),
        repeating(between(app("Bins", QT_TRANSLATE_NOOP("Demo", "Bins: every second Tuesday of a month")),
                          "17:00", "21:00"),
                  "monthly", 1, yearStart, monthlyOn("second_tuesday")),
        between(app("Moon", QT_TRANSLATE_NOOP("Demo", "Moon, over midnight")), "22:00", "06:30"),
    };
    return device;
}

/// A MatrixPortal in the workshop, pinned to one app.
Device workshop(const QDate &yearStart)
{
    Device device;
    device.id = QStringLiteral("51c0ffee");
    device.name = QStringLiteral("Workshop");
    device.type = QStringLiteral("matrixportal_s3");
    device.brightness = 80;
    device.customBrightnessScale = QStringLiteral("0,5,10,20,50,100");
    device.defaultInterval = 15;
    device.userId = 1;
    device.location = lisbon(device.id);
    device.apps = {
        app("Countdown", QT_TRANSLATE_NOOP("Demo", "Days to the new year")),
        repeating(app("Plants", QT_TRANSLATE_NOOP("Demo", "Water the plants: every third day")), "daily", 3,
                  yearStart),
        repeating(app("Bins", QT_TRANSLATE_NOOP("Demo", "Bins: every second week on Monday and Thursday")),
                  "weekly", 2, yearStart, weeklyOn({QStringLiteral("monday"), QStringLiteral("thursday")})),
        repeating(app("Fireworks", QT_TRANSLATE_NOOP("Demo", "Fireworks: once a year")), "yearly", 1,
                  QDate(yearStart.year(), 12, 31)),
    };
    return device;
}

/// A wide panel in the hall of another person, in another zone.
Device hall()
{
    Device device;
    device.id = QStringLiteral("00a1b2c3");
    device.name = QStringLiteral("Hall");
    device.type = QStringLiteral("tronbyt_s3_wide");
    device.brightness = 100;
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("23:00");
    device.nightEnd = QStringLiteral("07:00");
    device.nightBrightness = 10;
    device.timezone = QStringLiteral("America/New_York");
    device.userId = 2;
    device.apps = {
        app("Clock", QT_TRANSLATE_NOOP("Demo", "Clock")),
        app("Weather", QT_TRANSLATE_NOOP("Demo", "Weather")),
        on(app("Plasma", QT_TRANSLATE_NOOP("Demo", "Colours at the weekend")), weekend),
        app("Ticker", QT_TRANSLATE_NOOP("Demo", "Stocks")),
    };
    device.apps.last().enabled = false;
    return device;
}

/// Gives apps their places, numbers and installation names.
void number(QList<Device> &devices)
{
    qint64 nextId = 1;
    for (Device &device : devices) {
        int order = 0;
        for (App &app : device.apps) {
            app.id = nextId++;
            app.iname = QString::number(100 + app.id);
            app.deviceId = device.id;
            app.order = order++;
            if (app.recurrencePattern)
                app.recurrencePattern->appId = app.id;
        }
    }
}

domain::User user(qint64 id, const char *name)
{
    domain::User user;
    user.id = id;
    user.username = QString::fromLatin1(name);
    user.themePreference = QStringLiteral("system");
    return user;
}

void append(storage::Edit &edit, domain::Entity entity, domain::Row row)
{
    edit.changes.append(storage::InsertRow{entity, std::move(row), {}});
}

/// For rows that nothing refers to: the database gives the number.
domain::Row withoutKey(domain::Row row)
{
    row[0] = QVariant();
    return row;
}

} // namespace

DemoFleet demoFleet(const QDate &today)
{
    const QDate yearStart(today.year(), 1, 1);
    DemoFleet fleet{{user(1, "admin"), user(2, "anna")}, {kitchen(yearStart), workshop(yearStart), hall()}};
    number(fleet.devices);
    Device &first = fleet.devices[0];
    first.interstitialApp = first.apps.first().iname;
    first.nightModeApp = first.apps.last().iname;
    Device &second = fleet.devices[1];
    second.pinnedApp = second.apps.first().iname;
    return fleet;
}

storage::Edit demoRows(const DemoFleet &fleet)
{
    using domain::Entity;
    storage::Edit edit;
    append(edit, Entity::SystemSettings, domain::initialRow(Entity::SystemSettings));
    for (const domain::User &user : fleet.users)
        append(edit, Entity::User, domain::rowOf(user));
    for (const Device &device : fleet.devices) {
        append(edit, Entity::Device, domain::rowOf(device));
        if (device.location)
            append(edit, Entity::Location, withoutKey(domain::rowOf(*device.location)));
        for (const App &app : device.apps) {
            append(edit, Entity::App, domain::rowOf(app));
            if (app.recurrencePattern)
                append(edit, Entity::RecurrencePattern, withoutKey(domain::rowOf(*app.recurrencePattern)));
        }
    }
    return edit;
}
