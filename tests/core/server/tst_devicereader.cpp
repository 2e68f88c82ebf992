// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicereader.h"
#include "tests/core/server/testfleet.h"
#include "tests/support/plainsqlite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace server;
using namespace std::chrono_literals;
using Kind = base::Error::Kind;

namespace {

const QString id = QStringLiteral("panel");
constexpr auto margin = 1s; // for a busy machine

std::chrono::milliseconds since(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

} // namespace

/// Who asks for a device waits for a moment only.
class DeviceReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void devicesAreRead();
    void aDatabaseThatTakesLongHoldsNobodyUp();
};

void DeviceReaderTest::devicesAreRead()
{
    TestFleet fleet;
    fleet.addDevice(id);
    const Fleet served;
    DeviceReader reader(fleet.url(), served);
    reader.start();
    const auto panel = reader.read(id);
    QVERIFY(panel);
    QCOMPARE((*panel)->device().id, id);
    const auto other = reader.read(QStringLiteral("other"));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::NotFound);
}

void DeviceReaderTest::aDatabaseThatTakesLongHoldsNobodyUp()
{
    TestFleet fleet;
    fleet.addDevice(id);
    fleet.close();
    PlainSqlite other(fleet.url().path());
    other.execute({QStringLiteral("PRAGMA journal_mode = DELETE")}); // where a writer keeps readers out
    const Fleet served;
    DeviceReader reader(fleet.url(), served);
    reader.start();
    QVERIFY(reader.read(id));

    other.execute({QStringLiteral("BEGIN EXCLUSIVE")});
    QElapsedTimer timer;
    timer.start();
    const auto first = reader.read(id);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, Kind::Busy);
    QVERIFY2(since(timer) < DeviceReader::patience + margin, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!reader.read(id));
    QVERIFY2(since(timer) < margin, qPrintable(QString::number(timer.elapsed())));

    other.execute({QStringLiteral("ROLLBACK")});
    QTRY_VERIFY(reader.read(id));
}

QTEST_GUILESS_MAIN(DeviceReaderTest)
#include "tst_devicereader.moc"
