// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Weekdays between their stored form and the person's language.

/// The seven days from the locale's first day of the week on.
QList<std::chrono::weekday> localeWeek();

/// "Monday" in the person's language.
QString weekdayTitle(std::chrono::weekday day);

/// "Mon" in the person's language.
QString weekdayShortTitle(std::chrono::weekday day);

/// One of the five weeks that a monthly weekday can fall in.
struct MonthlyOrdinal
{
    QString name;  ///< as stored: `first` … `fourth`, `last`
    QString title; ///< in the person's language
};
QList<MonthlyOrdinal> monthlyOrdinals();

/// "second Tuesday" of a stored `second_tuesday`; other texts as they are.
QString monthlyDayTitle(const QString &stored);

/// The names in a stored JSON list, as they are spelled; nothing where it is no list of texts.
std::optional<QStringList> weekdayList(const QString &json);

/// The list as it is stored.
QString weekdayListJson(const QStringList &names);
