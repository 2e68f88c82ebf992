// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/weekdays.h"

#include "core/domain/weekdays.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace {

int localeDay(std::chrono::weekday day)
{
    return static_cast<int>(day.iso_encoding());
}

} // namespace

QList<std::chrono::weekday> localeWeek()
{
    QList<std::chrono::weekday> week;
    const auto first = static_cast<unsigned>(QLocale().firstDayOfWeek());
    for (int day = 0; day < 7; ++day)
        week.append(std::chrono::weekday(first) + std::chrono::days(day));
    return week;
}

QString weekdayTitle(std::chrono::weekday day)
{
    return QLocale().standaloneDayName(localeDay(day), QLocale::LongFormat);
}

QString weekdayShortTitle(std::chrono::weekday day)
{
    return QLocale().standaloneDayName(localeDay(day), QLocale::ShortFormat);
}

QList<MonthlyOrdinal> monthlyOrdinals()
{
    const auto title = [](const char *text) { return QCoreApplication::translate("MonthlyDay", text); };
    return {{QStringLiteral("first"), title(QT_TRANSLATE_NOOP("MonthlyDay", "first"))},
            {QStringLiteral("second"), title(QT_TRANSLATE_NOOP("MonthlyDay", "second"))},
            {QStringLiteral("third"), title(QT_TRANSLATE_NOOP("MonthlyDay", "third"))},
            {QStringLiteral("fourth"), title(QT_TRANSLATE_NOOP("MonthlyDay", "fourth"))},
            {QStringLiteral("last"), title(QT_TRANSLATE_NOOP("MonthlyDay", "last"))}};
}

QString monthlyDayTitle(const QString &stored)
{
    const auto day = domain::monthlyWeekdayFrom(stored);
    if (!day)
        return stored;
    const QList<MonthlyOrdinal> ordinals = monthlyOrdinals();
    const QString ordinal = (day->ordinal == 0 ? ordinals.last() : ordinals[day->ordinal - 1]).title;
    return QCoreApplication::translate("MonthlyDay", "%1 %2", "first Monday")
        .arg(ordinal, weekdayTitle(day->weekday));
}

std::optional<QStringList> weekdayList(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList names;
    const QJsonArray items = document.array();
    for (const auto &item : items) {
        if (!item.isString())
            return std::nullopt;
        names.append(item.toString());
    }
    return names;
}

QString weekdayListJson(const QStringList &names)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}
