// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/models/fleetsearch.h"

#include <QSignalSpy>
#include <QTest>

class FleetSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatMatchesIsFound();
    void anAppWithoutADeviceIsPassedOver();
    void aSearchThatFailsIsTold();

private:
    void addDevice(const char *id, const char *app) const;
    void execute(const QStringList &statements) const;
    QStringList titlesFor(const char *text) const;

    std::unique_ptr<FleetFixture> m_fleet;
    qlonglong m_admin = 0;
};

void FleetSearchTest::init()
{
    m_fleet = std::make_unique<FleetFixture>();
    m_admin = m_fleet->addUser(QStringLiteral("admin"));
    addDevice("aaaa0000", "Clock one");
    addDevice("bbbb0000", "Clock two");
}

void FleetSearchTest::addDevice(const char *id, const char *app) const
{
    domain::Device device;
    device.id = QString::fromLatin1(id);
    device.name = QStringLiteral("Panel %1").arg(device.id);
    device.userId = m_admin;
    m_fleet->addDevice(device);
    domain::App row;
    row.iname = QStringLiteral("100");
    row.name = QString::fromLatin1(app);
    row.recurrenceType = QStringLiteral("daily");
    row.deviceId = device.id;
    m_fleet->addApp(row);
}

void FleetSearchTest::execute(const QStringList &statements) const
{
    const storage::Database other = m_fleet->other();
    for (const QString &statement : statements)
        QVERIFY2(other.connection().execute(statement), qPrintable(statement));
}

/// Of all that is found.
QStringList FleetSearchTest::titlesFor(const char *text) const
{
    FleetSearch search;
    QSignalSpy found(&search, &FleetSearch::found);
    search.begin(m_fleet->url());
    search.search(QString::fromLatin1(text));
    if (!QTest::qWaitFor([&found] { return !found.isEmpty(); }, 20'000))
        return {QStringLiteral("no answer")};
    QStringList titles;
    for (const FleetHit &hit : found.constFirst().constFirst().value<QList<FleetHit>>())
        titles.append(hit.title);
    return titles;
}

void FleetSearchTest::whatMatchesIsFound()
{
    QCOMPARE(titlesFor("clock"), QStringList({QStringLiteral("Clock one"), QStringLiteral("Clock two")}));
    QCOMPARE(titlesFor("panel bbbb"), QStringList(QStringLiteral("Panel bbbb0000")));
    QCOMPARE(titlesFor("nothing"), QStringList());
}

void FleetSearchTest::anAppWithoutADeviceIsPassedOver()
{
    execute({QStringLiteral("PRAGMA foreign_keys = OFF"),
             QStringLiteral("DELETE FROM devices WHERE id = 'aaaa0000'")});
    QCOMPARE(titlesFor("clock"), QStringList(QStringLiteral("Clock two")));
}

void FleetSearchTest::aSearchThatFailsIsTold()
{
    FleetSearch search;
    QSignalSpy found(&search, &FleetSearch::found);
    QSignalSpy failed(&search, &FleetSearch::failed);
    search.begin(m_fleet->url());
    search.search(QStringLiteral("clock"));
    QTRY_COMPARE(found.size(), 1);
    execute({QStringLiteral("ALTER TABLE apps RENAME TO elsewhere")});
    search.search(QStringLiteral("clock"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.constFirst().constFirst().value<base::Error>().what.isEmpty());
    QCOMPARE(found.size(), 1);
}

QTEST_GUILESS_MAIN(FleetSearchTest)
#include "tst_fleetsearch.moc"
