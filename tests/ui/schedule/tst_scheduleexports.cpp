// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/schedule/weekprint.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>

/// The ways out of the Schedule page.
class ScheduleExportsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_week.reset(); }
    void theWeekIsSavedAsPdf();
    void manyAppsTakeMorePages();
    void theDeviceIsSavedAsACalendar();
    void aCalendarOfOneAppNeedsOne();
    void aFolderThatIsNoneIsRefusedInWords();

private:
    void trigger(const char *text) const;

    std::unique_ptr<WeekFixture> m_week;
};

void ScheduleExportsTest::init()
{
    m_week = std::make_unique<WeekFixture>();
    m_week->addApp("Trains", "07:00", "10:00");
    m_week->addApp("Lunch", "12:00", "13:00");
}

void ScheduleExportsTest::trigger(const char *text) const
{
    for (QAction *action : m_week->page().findChildren<QAction *>())
        if (action->text() == QString::fromUtf8(text))
            action->trigger();
}

void ScheduleExportsTest::theWeekIsSavedAsPdf()
{
    m_week->open();
    const QString path = m_week->fleet().folder() + QStringLiteral("/week.pdf");
    const WeekPrint print(m_week->page().scope());
    QCOMPARE(print.title(), QStringLiteral("Kitchen, 23/11/2026 – 29/11/2026"));
    QVERIFY(print.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/Count 2")); // the grid, and the list of apps
}

void ScheduleExportsTest::manyAppsTakeMorePages()
{
    for (int i = 0; i < 100; ++i)
        m_week->addApp("Stop", "07:00", "10:00");
    m_week->open();
    const QString path = m_week->fleet().folder() + QStringLiteral("/week.pdf");
    QVERIFY(WeekPrint(m_week->page().scope()).save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(!pdf.contains("/Count 2\n") && !pdf.contains("/Count 1\n"));
}

void ScheduleExportsTest::theDeviceIsSavedAsACalendar()
{
    m_week->open();
    trigger("Save the device as a &calendar…");
    auto *dialog = m_week->page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("ics"));
    QSignalSpy said(&m_week->session(), &Session::messageShown);
    const QString path = m_week->fleet().folder() + QStringLiteral("/kitchen.ics");
    Q_EMIT dialog->fileSelected(path);
    QTRY_COMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("BEGIN:VCALENDAR"));
    QVERIFY(text.contains("SUMMARY:Trains") && text.contains("SUMMARY:Lunch"));
    Q_EMIT dialog->fileSelected(m_week->fleet().folder() + QStringLiteral("/no/such/kitchen.ics"));
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said[1].constFirst().value<Message>().severity, Message::Severity::Error);
}

void ScheduleExportsTest::aFolderThatIsNoneIsRefusedInWords()
{
    m_week->open();
    const auto saved = WeekPrint(m_week->page().scope())
                           .save(m_week->fleet().folder() + QStringLiteral("/no/such/folder/week.pdf"));
    QVERIFY(!saved);
    QVERIFY(saved.error().what.contains(QStringLiteral("week.pdf")));
}

void ScheduleExportsTest::aCalendarOfOneAppNeedsOne()
{
    m_week->open();
    QSignalSpy said(&m_week->session(), &Session::messageShown);
    trigger("Save the &app as a calendar…");
    QCOMPARE(said.size(), 1);
    QVERIFY(!m_week->page().findChild<QFileDialog *>());
}

QTEST_MAIN(ScheduleExportsTest)
#include "tst_scheduleexports.moc"
