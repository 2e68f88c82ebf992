// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/timetext.h"

#include "core/domain/clocktime.h"

#include <QLocale>

QString clockFormat()
{
    const bool halves = QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return halves ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

QString clockDisplay(const QString &clock)
{
    if (!domain::isCanonicalClockTime(clock))
        return clock;
    return QLocale().toString(QTime::fromString(clock, QStringLiteral("HH:mm")), clockFormat());
}

QString dateDisplay(QDate date)
{
    return QLocale().toString(date, dateFormat());
}

QString instantDisplay(const QDateTime &instant, const QTimeZone &zone)
{
    const bool isOurs = !zone.isValid() || zone == QTimeZone::systemTimeZone();
    const QDateTime local = isOurs ? instant.toLocalTime() : instant.toTimeZone(zone);
    const QString text = QLocale().toString(local, dateFormat() + u' ' + clockFormat());
    return isOurs ? text : text + u' ' + QString::fromLatin1(zone.id());
}

QString offsetDisplay(const QTimeZone &zone, const QDateTime &instant)
{
    const QString name = zone.displayName(instant, QTimeZone::OffsetName);
    return zone.offsetFromUtc(instant) == 0 ? QStringLiteral("UTC")
                                            : name.mid(name.startsWith(u"UTC") ? 3 : 0);
}
