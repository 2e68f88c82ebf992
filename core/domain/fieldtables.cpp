// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtables.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace domain {

namespace {

using enum Kind;
using enum Group;
using enum FieldFlag;

const QString emptyText = QLatin1String("");
const QString emptyList = QStringLiteral("[]");
const QString emptyObject = QStringLiteral("{}");

QVariant text(const char *value)
{
    return QVariant(QString::fromLatin1(value));
}

QVariant number(qlonglong value)
{
    return QVariant::fromValue(value);
}

template <auto Member>
auto bind(const char *name, const char *title, Kind kind, Group group, FieldFlags flags, QVariant initial,
          double minimum = 0, double maximum = 2147483647, const char *zero = nullptr)
{
    return MemberOf<Member>::bound(
        {name, title, kind, group, flags, std::move(initial), minimum, maximum, zero});
}

QVariant hiddenValue(const User &)
{
    return {};
}

void ignoreHidden(User &, const QVariant &) {}

} // namespace

QVariant Variant<QStringList>::from(const QStringList &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

void Variant<QStringList>::assign(QStringList &member, const QVariant &value)
{
    member.clear();
    const QJsonArray items = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const auto &item : items)
        member.append(item.toString());
}

QVariant Variant<QJsonObject>::from(const QJsonObject &value)
{
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

void Variant<QJsonObject>::assign(QJsonObject &member, const QVariant &value)
{
    member = QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

template <>
const std::vector<BoundField<SystemSettings>> &boundFields()
{
    using S = SystemSettings;
    static const std::vector<BoundField<S>> fields{
        bind<&S::id>("id", QT_TRANSLATE_NOOP("Field", "Number"), Key, Identity, None, number(1)),
        bind<&S::systemRepoUrl>("system_repo_url", QT_TRANSLATE_NOOP("Field", "System apps repository"), Url,
                                Identity, None, emptyText),
    };
    return fields;
}

template <>
const std::vector<BoundField<User>> &boundFields()
{
    using U = User;
    static const std::vector<BoundField<U>> fields{
        bind<&U::id>("id", QT_TRANSLATE_NOOP("Field", "Number"), Key, Identity, None, {}),
        bind<&U::username>("username", QT_TRANSLATE_NOOP("Field", "User name"), Text, Identity, None,
                           emptyText),
        {{"password", QT_TRANSLATE_NOOP("Field", "Password"), Secret, Secrets, Hidden, emptyText},
         hiddenValue,
         ignoreHidden},
        bind<&U::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Text, Identity, None, emptyText),
        bind<&U::apiKey>("api_key", QT_TRANSLATE_NOOP("Field", "API key"), Secret, Secrets, None, emptyText),
        bind<&U::themePreference>("theme_preference", QT_TRANSLATE_NOOP("Field", "Theme"), Choice, Display,
                                  None, text("system")),
        bind<&U::appRepoUrl>("app_repo_url", QT_TRANSLATE_NOOP("Field", "Own apps repository"), Url, Identity,
                             None, emptyText),
        bind<&U::extra>("extra", QT_TRANSLATE_NOOP("Field", "Other keys"), Json, Info, Nullable, {}),
    };
    return fields;
}

template <>
const std::vector<BoundField<Device>> &boundFields()
{
    using D = Device;
    static const std::vector<BoundField<D>> fields{
        bind<&D::id>("id", QT_TRANSLATE_NOOP("Field", "Device ID"), Key, Identity, None, {}),
        bind<&D::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Identity, None, emptyText),
        bind<&D::type>("type", QT_TRANSLATE_NOOP("Field", "Type"), Choice, Identity, None,
                       text("tidbyt_gen1")),
        bind<&D::apiKey>("api_key", QT_TRANSLATE_NOOP("Field", "API key"), Secret, Secrets, None, emptyText),
        bind<&D::imgUrl>("img_url", QT_TRANSLATE_NOOP("Field", "Picture URL"), Url, Identity, None,
                         emptyText),
        bind<&D::wsUrl>("ws_url", QT_TRANSLATE_NOOP("Field", "WebSocket URL"), Url, Identity, None,
                        emptyText),
        bind<&D::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Identity, None, emptyText),
        bind<&D::brightness>("brightness", QT_TRANSLATE_NOOP("Field", "Brightness"), Percent, Display, None,
                             number(100), 0, 100),
        bind<&D::customBrightnessScale>("custom_brightness_scale",
                                        QT_TRANSLATE_NOOP("Field", "Own brightness scale"), Scale, Display,
                                        None, emptyText),
        bind<&D::nightBrightness>("night_brightness", QT_TRANSLATE_NOOP("Field", "Brightness at night"),
                                  Percent, NightAndDim, None, number(0), 0, 100),
        bind<&D::dimBrightness>("dim_brightness", QT_TRANSLATE_NOOP("Field", "Brightness while dim"), Percent,
                                NightAndDim, Nullable, {}, 0, 100),
        bind<&D::nightModeEnabled>("night_mode_enabled", QT_TRANSLATE_NOOP("Field", "Night mode"), Switch,
                                   NightAndDim, None, false),
        bind<&D::nightModeApp>("night_mode_app", QT_TRANSLATE_NOOP("Field", "App at night"), AppName,
                               NightAndDim, None, emptyText),
        bind<&D::nightStart>("night_start", QT_TRANSLATE_NOOP("Field", "Night from"), ClockTime, NightAndDim,
                             Nullable, {}),
        bind<&D::nightEnd>("night_end", QT_TRANSLATE_NOOP("Field", "Night until"), ClockTime, NightAndDim,
                           Nullable, {}),
        bind<&D::dimTime>("dim_time", QT_TRANSLATE_NOOP("Field", "Dim from"), ClockTime, NightAndDim,
                          Nullable, {}),
        bind<&D::defaultInterval>("default_interval", QT_TRANSLATE_NOOP("Field", "Each app for"), Seconds,
                                  Display, None, number(15), 1, 86400),
        bind<&D::timezone>("timezone", QT_TRANSLATE_NOOP("Field", "Time zone"), Zone, Display, Nullable, {}),
        bind<&D::lastAppIndex>("last_app_index", QT_TRANSLATE_NOOP("Field", "Place in the rotation"), Integer,
                               Rotation, {ReadOnly | Hot}, number(0)),
        bind<&D::pinnedApp>("pinned_app", QT_TRANSLATE_NOOP("Field", "Pinned app"), AppName, Rotation,
                            {Nullable | Hot}, {}),
        bind<&D::interstitialEnabled>("interstitial_enabled",
                                      QT_TRANSLATE_NOOP("Field", "Show an app between the others"), Switch,
                                      Rotation, None, false),
        bind<&D::interstitialApp>("interstitial_app", QT_TRANSLATE_NOOP("Field", "App between the others"),
                                  AppName, Rotation, Nullable, {}),
        bind<&D::lastSeen>("last_seen", QT_TRANSLATE_NOOP("Field", "Last seen"), Instant, Info,
                           {Nullable | ReadOnly | Hot}, {}),
        bind<&D::info>("info", QT_TRANSLATE_NOOP("Field", "Told by the device"), Json, Info, {ReadOnly | Hot},
                       emptyObject),
        bind<&D::userId>("user_id", QT_TRANSLATE_NOOP("Field", "Owner"), Key, Identity,
                         {ReadOnly | Reference}, {}),
        bind<&D::locale>("locale", QT_TRANSLATE_NOOP("Field", "Locale"), Text, Display, Nullable, {}),
        bind<&D::extra>("extra", QT_TRANSLATE_NOOP("Field", "Other keys"), Json, Info, Nullable, {}),
    };
    return fields;
}

template <>
const std::vector<BoundField<Location>> &boundFields()
{
    using L = Location;
    static const std::vector<BoundField<L>> fields{
        bind<&L::id>("id", QT_TRANSLATE_NOOP("Field", "Number"), Key, Identity, None, {}),
        bind<&L::locality>("locality", QT_TRANSLATE_NOOP("Field", "Place"), Text, Place, None, emptyText),
        bind<&L::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), Text, Place, None,
                              emptyText),
        bind<&L::placeId>("place_id", QT_TRANSLATE_NOOP("Field", "Place ID"), Text, Place, None, emptyText),
        bind<&L::timezone>("timezone", QT_TRANSLATE_NOOP("Field", "Time zone"), Zone, Place, Nullable, {}),
        bind<&L::lat>("lat", QT_TRANSLATE_NOOP("Field", "Latitude"), Real, Place, None, 0.0, -90, 90),
        bind<&L::lng>("lng", QT_TRANSLATE_NOOP("Field", "Longitude"), Real, Place, None, 0.0, -180, 180),
        bind<&L::deviceId>("device_id", QT_TRANSLATE_NOOP("Field", "Device"), Key, Identity,
                           {ReadOnly | Reference}, {}),
    };
    return fields;
}

template <>
const std::vector<BoundField<App>> &boundFields()
{
    using A = App;
    static const std::vector<BoundField<A>> fields{
        bind<&A::id>("id", QT_TRANSLATE_NOOP("Field", "Number"), Key, Identity, None, {}),
        bind<&A::iname>("iname", QT_TRANSLATE_NOOP("Field", "Installation"), Text, Identity, ReadOnly,
                        emptyText),
        bind<&A::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Identity, None, emptyText),
        bind<&A::uinterval>("uinterval", QT_TRANSLATE_NOOP("Field", "Render every"), Minutes, Rendering, None,
                            number(0), 0, 2147483647, QT_TRANSLATE_NOOP("Field", "each time")),
        bind<&A::displayTime>("display_time", QT_TRANSLATE_NOOP("Field", "Show for"), Seconds, Display, None,
                              number(0), 0, 86400, QT_TRANSLATE_NOOP("Field", "as the device")),
        bind<&A::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Identity, None, emptyText),
        bind<&A::enabled>("enabled", QT_TRANSLATE_NOOP("Field", "Enabled"), Switch, Display, None, true),
        bind<&A::pushed>("pushed", QT_TRANSLATE_NOOP("Field", "Pushed"), Switch, Info, ReadOnly, false),
        bind<&A::order>("order", QT_TRANSLATE_NOOP("Field", "Position"), Integer, Rotation, None, number(0)),
        bind<&A::lastRender>("last_render", QT_TRANSLATE_NOOP("Field", "Last render"), EpochSecond, Info,
                             {ReadOnly | Hot}, number(0)),
        bind<&A::lastRenderDuration>("last_render_duration", QT_TRANSLATE_NOOP("Field", "Render took"),
                                     Seconds, Info, {ReadOnly | Hot}, number(0)),
        bind<&A::path>("path", QT_TRANSLATE_NOOP("Field", "File"), Path, Rendering, Nullable, {}),
        bind<&A::startTime>("start_time", QT_TRANSLATE_NOOP("Field", "From"), ClockTime, Schedule, Nullable,
                            {}),
        bind<&A::endTime>("end_time", QT_TRANSLATE_NOOP("Field", "Until"), ClockTime, Schedule, Nullable, {}),
        bind<&A::days>("days", QT_TRANSLATE_NOOP("Field", "Days"), Weekdays, Schedule, None, emptyList),
        bind<&A::useCustomRecurrence>("use_custom_recurrence", QT_TRANSLATE_NOOP("Field", "Own recurrence"),
                                      Switch, Schedule, None, false),
        bind<&A::recurrenceType>("recurrence_type", QT_TRANSLATE_NOOP("Field", "Repeats"), Choice, Schedule,
                                 None, text("daily")),
        bind<&A::recurrenceInterval>("recurrence_interval", QT_TRANSLATE_NOOP("Field", "Every"), Integer,
                                     Schedule, None, number(1), 1, 1000),
        bind<&A::recurrenceStartDate>("recurrence_start_date", QT_TRANSLATE_NOOP("Field", "First day"), Date,
                                      Schedule, Nullable, {}),
        bind<&A::recurrenceEndDate>("recurrence_end_date", QT_TRANSLATE_NOOP("Field", "Last day"), Date,
                                    Schedule, Nullable, {}),
        bind<&A::config>("config", QT_TRANSLATE_NOOP("Field", "Configuration"), Json, Secrets, None,
                         emptyObject),
        bind<&A::emptyLastRender>("empty_last_render", QT_TRANSLATE_NOOP("Field", "Last render was empty"),
                                  Switch, Info, {ReadOnly | Hot}, false),
        bind<&A::renderMessages>("render_messages", QT_TRANSLATE_NOOP("Field", "Render messages"), Json, Info,
                                 {ReadOnly | Hot}, emptyList),
        bind<&A::autopin>("autopin", QT_TRANSLATE_NOOP("Field", "Pin when it has something to show"), Switch,
                          Rotation, None, false),
        bind<&A::deviceId>("device_id", QT_TRANSLATE_NOOP("Field", "Device"), Key, Identity,
                           {ReadOnly | Reference}, {}),
        bind<&A::extra>("extra", QT_TRANSLATE_NOOP("Field", "Other keys"), Json, Info, Nullable, {}),
    };
    return fields;
}

template <>
const std::vector<BoundField<RecurrencePattern>> &boundFields()
{
    using R = RecurrencePattern;
    static const std::vector<BoundField<R>> fields{
        bind<&R::id>("id", QT_TRANSLATE_NOOP("Field", "Number"), Key, Identity, None, {}),
        bind<&R::dayOfMonth>("day_of_month", QT_TRANSLATE_NOOP("Field", "Day of the month"), Integer,
                             Schedule, Nullable, {}, 1, 31),
        bind<&R::dayOfWeek>("day_of_week", QT_TRANSLATE_NOOP("Field", "Weekday of the month"), MonthlyDay,
                            Schedule, Nullable, {}),
        bind<&R::weekdays>("weekdays", QT_TRANSLATE_NOOP("Field", "Weekdays"), Weekdays, Schedule, None,
                           emptyList),
        bind<&R::appId>("app_id", QT_TRANSLATE_NOOP("Field", "App"), Key, Identity, {ReadOnly | Reference},
                        {}),
    };
    return fields;
}

} // namespace domain
