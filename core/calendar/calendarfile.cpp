// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace calendar {

namespace {

struct CalendarFileText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFileText)
};

} // namespace

base::Result<void> writeCalendar(const QString &path, const QByteArray &icalendar)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(icalendar) == icalendar.size() && file.commit())
        return {};
    return base::Error{
        base::Error::Kind::NoAccess,
        CalendarFileText::tr("The calendar “%1” cannot be written. What was there before still is; "
                             "check the permissions of its folder and the space on the disk.")
            .arg(path),
        QStringLiteral("%1: %2").arg(path, file.errorString())};
}

} // namespace calendar
