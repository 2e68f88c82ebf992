// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using program::Outcome;
using program::run;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

int eventsIn(const QByteArray &text)
{
    icalcomponent *calendar = icalparser_parse_string(text.constData());
    const int events = calendar ? icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT) : -1;
    if (calendar)
        icalcomponent_free(calendar);
    return events;
}

} // namespace

/// The command "calendar" on the demo database.
class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSchedulesOfADeviceArePrinted();
    void oneAppIsWrittenIntoAFile();
    void whatIsNotThereEndsWithOne_data();
    void whatIsNotThereEndsWithOne();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();

private:
    QTemporaryDir m_folder;
    QString m_database;
    QString m_device = QStringLiteral("4f2a91c0");
    QString m_app = QStringLiteral("101");
};

void CalendarTest::initTestCase()
{
    QCOMPARE(run({latin("demo"), m_folder.path()}).status, 0);
    m_database = m_folder.filePath(latin("tronbyt.sqlite"));
}

void CalendarTest::theSchedulesOfADeviceArePrinted()
{
    const Outcome outcome = run({latin("calendar"), m_device, latin("--database"), m_database});
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.status, 0);
    const QByteArray text = outcome.output.toUtf8();
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(eventsIn(text) > 1);
    QVERIFY(text.contains("UID:" + m_device.toUtf8() + '-' + m_app.toUtf8()));
}

void CalendarTest::oneAppIsWrittenIntoAFile()
{
    const QString path = m_folder.filePath(latin("app.ics"));
    const Outcome outcome = run({latin("calendar"), m_device, latin("--app"), m_app, latin("--database"),
                                 m_database, latin("--output"), path});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(eventsIn(text) > 0);
    QCOMPARE(text.count("\r\nUID:"), text.count("\r\nUID:" + m_device.toUtf8() + '-' + m_app.toUtf8()));
}

void CalendarTest::whatIsNotThereEndsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("device") << QStringList{latin("ffffffff")} << latin("ffffffff");
    QTest::newRow("app") << QStringList{m_device, latin("--app"), latin("no-app")} << latin("no-app");
    QTest::newRow("app without a name")
        << QStringList{m_device, latin("--app"), QString()} << QStringLiteral("“”");
    QTest::newRow("folder") << QStringList{m_device, latin("--output"), latin("/nonexistent/a.ics")}
                            << latin("/nonexistent/a.ics");
}

void CalendarTest::whatIsNotThereEndsWithOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome =
        run(QStringList{latin("calendar")} + arguments + QStringList{latin("--database"), m_database});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QString());
    QVERIFY2(outcome.messages.contains(named), qPrintable(outcome.messages));
}

void CalendarTest::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no device") << QStringList();
    QTest::newRow("two devices") << QStringList{latin("a"), latin("b")};
    QTest::newRow("an unknown option") << QStringList{latin("a"), latin("--form")};
}

void CalendarTest::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(QStringList{latin("calendar")} + arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.messages.contains(latin("tronbyt-desk calendar --help")));
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
