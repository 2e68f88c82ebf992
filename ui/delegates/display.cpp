// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/display.h"

#include "core/domain/choices.h"
#include "core/domain/weekdays.h"
#include "ui/delegates/jsontext.h"
#include "ui/delegates/timetext.h"
#include "ui/delegates/weekdays.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using domain::Kind;

namespace {

struct Display
{
    Q_DECLARE_TR_FUNCTIONS(Display)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString relativeTime(const QDateTime &instant, const EditorContext &context)
{
    const QDateTime now = context.now.isValid() ? context.now : QDateTime::currentDateTimeUtc();
    const qint64 seconds = instant.secsTo(now);
    if (seconds < 0)
        return instantDisplay(instant, context.zone);
    if (seconds < minute)
        return Display::tr("%1 s ago", "seconds").arg(seconds);
    if (seconds < hour)
        return Display::tr("%1 min ago", "minutes").arg(seconds / minute);
    if (seconds < 2 * day)
        return Display::tr("%1 h ago", "hours").arg(seconds / hour);
    return Display::tr("%1 d ago", "days").arg(seconds / day);
}

std::optional<QDateTime> instantOf(const domain::Field &field, const QVariant &value)
{
    if (field.kind == Kind::Instant && value.typeId() == QMetaType::QDateTime)
        return value.toDateTime();
    bool isNumber = false;
    const qlonglong seconds = value.toLongLong(&isNumber);
    if (field.kind == Kind::EpochSecond && isNumber && seconds > 0)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return std::nullopt;
}

QString weekdaysText(const QString &json)
{
    const auto names = weekdayList(json);
    if (!names)
        return json;
    if (names->isEmpty())
        return Display::tr("every day");
    QStringList titles;
    QStringList rest = *names;
    for (const std::chrono::weekday one : localeWeek()) {
        if (rest.removeIf([one](const QString &name) { return domain::weekdayFrom(name) == one; }) > 0)
            titles.append(weekdayShortTitle(one));
    }
    return (titles + rest).join(QStringLiteral(", "));
}

QString appText(const QString &iname, const EditorContext &context)
{
    if (iname.isEmpty())
        return Display::tr("none");
    const auto found =
        std::ranges::find_if(context.apps, [&](const EditorContext::App &app) { return app.iname == iname; });
    if (found != context.apps.end())
        return found->name;
    return context.apps.isEmpty() ? iname : Display::tr("%1 (no such app)").arg(iname);
}

QString numberText(const domain::Field &field, const QVariant &value)
{
    if (const QString zero = zeroDisplay(field, value); !zero.isEmpty())
        return zero;
    const QString number = numberDisplay(value);
    switch (field.kind) {
    case Kind::Percent:
        return Display::tr("%1 %", "brightness").arg(number);
    case Kind::Seconds:
        return Display::tr("%1 s", "seconds").arg(number);
    case Kind::Minutes:
        return Display::tr("%1 min", "minutes").arg(number);
    default:
        return number;
    }
}

QString instantText(const domain::Field &field, const QVariant &value, const EditorContext &context)
{
    if (const auto instant = instantOf(field, value))
        return relativeTime(*instant, context);
    const bool never = field.kind == Kind::EpochSecond && value.toString() == u"0";
    return never ? Display::tr("never") : value.toString();
}

QString jsonText(const QString &json)
{
    constexpr qsizetype longest = 4000; // more than any cell shows
    return json.size() <= longest ? maskedJson(compactJson(json))
                                  : maskedJson(json.left(longest)) + QChar(0x2026);
}

} // namespace

Qt::Alignment displayAlignment(const domain::Field &field)
{
    constexpr std::array numbers{Kind::Integer, Kind::Percent, Kind::Seconds, Kind::Minutes, Kind::Real};
    const bool isNumber = std::ranges::find(numbers, field.kind) != numbers.end();
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString numberDisplay(const QVariant &value)
{
    constexpr int realDigits = 12;
    if (value.typeId() != QMetaType::Double)
        return value.toString();
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value.toDouble(), 'g', realDigits);
}

QString zeroDisplay(const domain::Field &field, const QVariant &value)
{
    return value.toString() == u"0" ? domain::fieldZero(field) : QString();
}

QString notSetText()
{
    return Display::tr("not set");
}

QString displayText(domain::Entity entity, const domain::Field &field, const QVariant &value,
                    const EditorContext &context)
{
    if (!value.isValid())
        return field.kind == Kind::AppName ? Display::tr("none") : notSetText();
    const QString text = value.toString();
    switch (field.kind) {
    case Kind::Key:
        return field.is(domain::FieldFlag::Reference) && !context.parentName.isEmpty() ? context.parentName
                                                                                       : text;
    case Kind::Switch:
        if (value.typeId() != QMetaType::Bool)
            return text;
        return value.toBool() ? Display::tr("Yes") : Display::tr("No");
    case Kind::Choice:
        return domain::choiceTitle(domain::choicesOf(entity, field), text);
    case Kind::Integer:
    case Kind::Percent:
    case Kind::Seconds:
    case Kind::Minutes:
    case Kind::Real:
        return numberText(field, value);
    case Kind::ClockTime:
        return clockDisplay(text);
    case Kind::Date:
        return value.typeId() == QMetaType::QDate ? dateDisplay(value.toDate()) : text;
    case Kind::Instant:
    case Kind::EpochSecond:
        return instantText(field, value, context);
    case Kind::Weekdays:
        return weekdaysText(text);
    case Kind::MonthlyDay:
        return monthlyDayTitle(text);
    case Kind::AppName:
        return appText(text, context);
    case Kind::Json:
        return jsonText(text);
    case Kind::Secret:
        return maskedSecret(text);
    default:
        return text;
    }
}

QString displayDetail(const domain::Field &field, const QVariant &value, const EditorContext &context)
{
    if (const auto instant = instantOf(field, value))
        return instantDisplay(*instant, context.zone);
    if (field.kind == Kind::Json)
        return maskedJson(prettyJson(value.toString()));
    return {};
}

QString maskedSecret(const QString &secret)
{
    constexpr int shown = 4;
    constexpr int enoughToShowSome = 12;
    if (secret.isEmpty())
        return {};
    const QString dots(6, QChar(0x2022));
    return secret.size() < enoughToShowSome ? dots : dots + secret.right(shown);
}
