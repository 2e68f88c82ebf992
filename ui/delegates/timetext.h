// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

/// Times and dates in the locale's way.

/// Its hours and minutes, of 12 or 24 hours.
QString clockFormat();

/// Its short date, with all digits of the year.
QString dateFormat();

/// A stored clock text; texts in another spelling stay as they are.
QString clockDisplay(const QString &clock);

QString dateDisplay(QDate date);

/// An instant in a zone, which is named where it is not this computer's; an invalid zone is.
QString instantDisplay(const QDateTime &instant, const QTimeZone &zone);

/// "+01:00" of a zone at an instant, "UTC" for none.
QString offsetDisplay(const QTimeZone &zone, const QDateTime &instant);
