// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"
#include "core/calendar/icalendar.h"
#include "tests/core/calendar/readcalendar.h"
#include "tests/core/domain/times.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace domain;

namespace {

const Instant now = times::instant(QStringLiteral("2026-03-06T12:00:00Z"));
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

/// A clock in the morning, one over midnight, and one that is disabled.
DeviceRules kitchen()
{
    Device device;
    device.id = utf8("1a2b3c4d");
    device.name = utf8("Küche, oben");
    device.timezone = utf8("Europe/Berlin");
    App morning;
    morning.iname = utf8("clock-1");
    morning.name = utf8("Uhr; groß\\klein");
    morning.startTime = utf8("07:00");
    morning.endTime = utf8("10:00");
    morning.days = {utf8("monday"), utf8("friday")};
    App late = morning;
    late.order = 1;
    late.iname = utf8("clock-2");
    late.startTime = utf8("22:00");
    late.endTime = utf8("02:00");
    App disabled;
    disabled.order = 2;
    disabled.iname = utf8("clock-3");
    disabled.enabled = false;
    device.apps = {morning, late, disabled};
    return DeviceRules(device, QTimeZone("UTC"));
}

QByteArray calendarOf(const DeviceRules &rules)
{
    return calendar::icalendarOf(rules, calendar::enabledApps(rules), now, british);
}

} // namespace

class ICalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsOneRecurringEvent();
    void aWindowOverMidnightIsTwoEventsOfOneDate();
    void datesOfAChangeAreExceptions();
    void aSkippedStartPartsTheEvent();
    void theLastDateIsIncluded();
    void wholeDaysAreDates();
    void disabledAppsAreLeftOut();
    void namesArriveAsTheyAre();
    void linesAreFoldedAndEndAsTheStandardWants();
    void everyEventHasItsOwnLastingUid();
    void theZoneSaysItsRule();
    void utcNeedsNoZone();
    void theFileIsWrittenWhole();
    void aFileThatCannotBeWrittenIsAnError();
};

void ICalendarTest::aWindowIsOneRecurringEvent()
{
    const QByteArray text = calendar::icalendarOf(kitchen(), {0}, now, british);
    QCOMPARE(text.count("BEGIN:VEVENT"), 1);
    for (const char *line :
         {"UID:1a2b3c4d-clock-1@tronbyt-desk", "DTSTAMP:20260306T120000Z",
          "DESCRIPTION:Monday and Friday\\, from 07:00 to 10:00.",
          "DTSTART;TZID=Europe/Berlin:20250103T070000", "DTEND;TZID=Europe/Berlin:20250103T100100",
          "RRULE:FREQ=WEEKLY;BYDAY=MO,FR", "TRANSP:TRANSPARENT"})
        QVERIFY2(text.contains(QByteArray(line) + "\r\n"), text.constData());
}

void ICalendarTest::aWindowOverMidnightIsTwoEventsOfOneDate()
{
    const QByteArray text = calendar::icalendarOf(kitchen(), {1}, now, british);
    for (const char *line :
         {"UID:1a2b3c4d-clock-2-early@tronbyt-desk", "DTSTART;TZID=Europe/Berlin:20250103T000000",
          "DTEND;TZID=Europe/Berlin:20250103T020100", "UID:1a2b3c4d-clock-2-late@tronbyt-desk",
          "DTSTART;TZID=Europe/Berlin:20250103T220000", "DTEND;TZID=Europe/Berlin:20250104T000000"})
        QVERIFY2(text.contains(QByteArray(line) + "\r\n"), text.constData());
}

void ICalendarTest::datesOfAChangeAreExceptions()
{
    Device device = kitchen().device();
    device.apps[1].days = {utf8("sunday")};
    const DeviceRules rules(device, QTimeZone("UTC"));
    const QByteArray text = calendar::icalendarOf(rules, {1}, now, british);
    // Forward, the clock skips the end; back, it shows it twice.
    for (const char *line :
         {"EXDATE;TZID=Europe/Berlin:20260329T000000", "UID:1a2b3c4d-clock-2-early-20260329-1@tronbyt-desk",
          "DTSTART:20260328T230000Z", "DTEND:20260329T010000Z", "EXDATE;TZID=Europe/Berlin:20261025T000000",
          "UID:1a2b3c4d-clock-2-early-20261025-2@tronbyt-desk", "DTSTART:20261025T010000Z",
          "DTEND:20261025T010100Z"})
        QVERIFY2(text.contains(QByteArray(line) + "\r\n"), line);
    QVERIFY(!text.contains("EXDATE;TZID=Europe/Berlin:20260329T220000"));
    QVERIFY(!text.contains("EXDATE;TZID=Europe/Berlin:2032"));
}

void ICalendarTest::aSkippedStartPartsTheEvent()
{
    Device device = kitchen().device();
    device.apps[0].startTime = utf8("02:30");
    device.apps[0].days.clear();
    const QByteArray text = calendar::icalendarOf(DeviceRules(device, QTimeZone("UTC")), {0}, now, british);
    for (const char *line :
         {"DTSTART;TZID=Europe/Berlin:20260330T023000", "RRULE:FREQ=DAILY;UNTIL=20260328T225959Z",
          "UID:1a2b3c4d-clock-1-from-20260330@tronbyt-desk", "UID:1a2b3c4d-clock-1-20260329-1@tronbyt-desk",
          "DTSTART:20260329T010000Z", "DTEND:20260329T080100Z"})
        QVERIFY2(text.contains(QByteArray(line) + "\r\n"), line);
}

void ICalendarTest::wholeDaysAreDates()
{
    Device device = kitchen().device();
    device.apps[0].startTime.reset();
    device.apps[0].endTime.reset();
    const QByteArray text = calendar::icalendarOf(DeviceRules(device, QTimeZone("UTC")), {0}, now, british);
    QVERIFY(text.contains("DTSTART;VALUE=DATE:20250103\r\n"));
    QVERIFY(text.contains("DTEND;VALUE=DATE:20250104\r\n"));
    QVERIFY(!text.contains("EXDATE"));
}

void ICalendarTest::theLastDateIsIncluded()
{
    Device device = kitchen().device();
    device.apps[0].useCustomRecurrence = true;
    device.apps[0].recurrenceType = utf8("daily");
    device.apps[0].recurrenceEndDate = QDate(2026, 3, 29);
    const auto text = [&device] {
        return calendar::icalendarOf(DeviceRules(device, QTimeZone("UTC")), {0}, now, british);
    };
    QVERIFY(text().contains("RRULE:FREQ=DAILY;UNTIL=20260329T215959Z\r\n"));
    device.apps[0].startTime.reset();
    device.apps[0].endTime.reset();
    QVERIFY(text().contains("RRULE:FREQ=DAILY;UNTIL=20260329\r\n"));
}

void ICalendarTest::disabledAppsAreLeftOut()
{
    QCOMPARE(calendar::enabledApps(kitchen()), (std::vector<int>{0, 1}));
    QVERIFY(!calendarOf(kitchen()).contains("clock-3"));
    QVERIFY(calendar::icalendarOf(kitchen(), {2}, now).contains("UID:1a2b3c4d-clock-3@tronbyt-desk"));
}

void ICalendarTest::namesArriveAsTheyAre()
{
    const ReadCalendar read(calendarOf(kitchen()));
    QVERIFY(read.isValid());
    icalcomponent *event = read.parts(ICAL_VEVENT_COMPONENT).front();
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(event)), utf8("Uhr; groß\\klein"));
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(event)),
             utf8("Monday and Friday, from 07:00 to 10:00."));
    QVERIFY(calendarOf(kitchen()).contains("\r\nNAME:Küche\\, oben\r\n"));
    QVERIFY(calendarOf(kitchen()).contains("\r\nX-WR-CALNAME:Küche, oben\r\n"));
}

void ICalendarTest::linesAreFoldedAndEndAsTheStandardWants()
{
    Device device = kitchen().device();
    device.apps[0].name = utf8("ü").repeated(300);
    const QByteArray text = calendarOf(DeviceRules(device, QTimeZone("UTC")));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.chopped(line.isEmpty() ? 0 : 1).size() <= 75, line.constData());
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no letter is cut in two
    }
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
}

void ICalendarTest::everyEventHasItsOwnLastingUid()
{
    const auto uids = [](const QByteArray &text) {
        QSet<QByteArray> found;
        const ReadCalendar read(text);
        for (icalcomponent *event : read.parts(ICAL_VEVENT_COMPONENT))
            found.insert(icalcomponent_get_uid(event));
        return found;
    };
    const QByteArray text = calendarOf(kitchen());
    QCOMPARE(uids(text).size(), text.count("BEGIN:VEVENT"));
    const QByteArray later = calendar::icalendarOf(kitchen(), {0, 1}, now + std::chrono::days(1), british);
    QCOMPARE(uids(later), uids(text));
}

void ICalendarTest::theZoneSaysItsRule()
{
    const QByteArray text = calendarOf(kitchen());
    for (const char *line :
         {"TZID:Europe/Berlin", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
          "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST"})
        QVERIFY2(text.contains(QByteArray(line) + "\r\n"), text.constData());
}

void ICalendarTest::utcNeedsNoZone()
{
    Device device = kitchen().device();
    device.timezone = utf8("UTC");
    const QByteArray text = calendarOf(DeviceRules(device, QTimeZone("Europe/Berlin")));
    QVERIFY(text.contains("DTSTART:20250103T070000Z\r\n"));
    QVERIFY(!text.contains("VTIMEZONE") && !text.contains("TZID"));
}

void ICalendarTest::theFileIsWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(utf8("küche.ics"));
    const QByteArray text = calendarOf(kitchen());
    QVERIFY(calendar::writeCalendar(path, text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void ICalendarTest::aFileThatCannotBeWrittenIsAnError()
{
    const QTemporaryDir folder;
    const auto written = calendar::writeCalendar(folder.filePath(utf8("none/a.ics")), "BEGIN:VCALENDAR");
    QVERIFY(!written);
    QVERIFY(written.error().what.contains(utf8("none/a.ics")));
}

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
