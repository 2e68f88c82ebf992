// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

namespace {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QString messages;
};

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
    Outcome run(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_database;
    QString m_device;
    QString m_app;
};

Outcome CalendarTest::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(latin(TRONBYT_DESK), arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        qFatal("the program did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromLocal8Bit(process.readAllStandardError())};
}

void CalendarTest::initTestCase()
{
    QCOMPARE(run({latin("demo"), m_folder.path()}).status, 0);
    m_database = m_folder.filePath(latin("tronbyt.sqlite"));
    m_device = latin("4f2a91c0");
    m_app = latin("101");
}

void CalendarTest::theSchedulesOfADeviceArePrinted()
{
    const Outcome outcome = run({latin("calendar"), m_device, latin("--database"), m_database});
    QCOMPARE(outcome.messages, QString());
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("BEGIN:VCALENDAR\r\n") && outcome.output.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(eventsIn(outcome.output) > 1);
    QVERIFY(outcome.output.contains("UID:" + m_device.toUtf8() + '-' + m_app.toUtf8()));
}

void CalendarTest::oneAppIsWrittenIntoAFile()
{
    const QString path = m_folder.filePath(latin("app.ics"));
    const Outcome outcome = run({latin("calendar"), m_device, latin("--app"), m_app, latin("--database"),
                                 m_database, latin("--output"), path});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray());
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
    QTest::newRow("app") << QStringList{latin("4f2a91c0"), latin("--app"), latin("no-app")}
                         << latin("no-app");
    QTest::newRow("app without a name")
        << QStringList{latin("4f2a91c0"), latin("--app"), QString()} << latin("“”");
    QTest::newRow("folder") << QStringList{latin("4f2a91c0"), latin("--output"), latin("/nonexistent/a.ics")}
                            << latin("/nonexistent/a.ics");
}

void CalendarTest::whatIsNotThereEndsWithOne()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome =
        run(QStringList{latin("calendar")} + arguments + QStringList{latin("--database"), m_database});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.output, QByteArray());
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
