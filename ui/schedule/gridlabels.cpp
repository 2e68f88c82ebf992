// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridlabels.h"

#include "ui/delegates/timetext.h"

#include <QLocale>

namespace {

constexpr int unusedHeight = 2; ///< pixels of a line that figures leave free

bool usesHalves()
{
    return clockFormat().contains(QLatin1String("AP"));
}

} // namespace

QString GridLabels::time(int minute)
{
    if (minute >= minutesOfDay && !usesHalves())
        return QStringLiteral("24:00");
    return QLocale().toString(QTime(0, 0).addSecs(minute % minutesOfDay * 60), clockFormat());
}

QString GridLabels::hour(int hour)
{
    const QTime time(hour % 24, 0);
    return usesHalves() ? QLocale().toString(time, QStringLiteral("h AP"))
                        : QLocale().toString(time, clockFormat());
}

QString GridLabels::stretch(int from, int to)
{
    return tr("%1 – %2", "two times").arg(time(from), time(to));
}

QString GridLabels::window(const domain::DayWindow &window)
{
    return stretch(edgeOf(window, WindowGrip::First), edgeOf(window, WindowGrip::Last));
}

QString GridLabels::hours(const WindowPiece &piece, const QSizeF &room, const QFontMetrics &metrics)
{
    const QString both = stretch(piece.from, piece.to);
    const QRect width(0, 0, static_cast<int>(room.width()), metrics.height());
    const QRect lines = metrics.boundingRect(width, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, both);
    return lines.height() <= room.height() + unusedHeight ? both : time(piece.from);
}

QString GridLabels::dayHeader(QDate date, bool isToday, bool isShort)
{
    const QString day = isShort ? QString::number(date.day())
                                : QLocale().toString(date, tr("ddd d", "a date in a narrow column: Mon 23"));
    return isToday && !isShort ? tr("%1 · today", "Mon 23").arg(day) : day;
}

QString GridLabels::more(int count)
{
    return tr("+ %n more", "apps", count);
}

QString GridLabels::less()
{
    return tr("Show less");
}

QString GridLabels::allDayLabel()
{
    return tr("All day");
}

QString GridLabels::everyDayLabel()
{
    return tr("Always", "apps without a window and days");
}

QString GridLabels::count(int count)
{
    return tr("+%1", "further apps").arg(count);
}

QString GridLabels::night(const DeviceSnapshot &device)
{
    const int app = device.rules.nightApp();
    const int percent = device.device().nightBrightness;
    return app < 0 ? tr("Night · %1 %", "brightness").arg(percent)
                   : tr("Night · %1 · %2 %", "an app, brightness").arg(device.app(app).name).arg(percent);
}

QString GridLabels::dim(const DeviceSnapshot &device)
{
    const std::optional<int> percent = device.device().dimBrightness;
    return percent ? tr("Dim · %1 %", "brightness").arg(*percent) : tr("Dim");
}

QString GridLabels::shiftLabel(const ClockShift &shift)
{
    return shift.isSkipped ? tr("skipped", "an hour") : tr("twice", "an hour");
}
