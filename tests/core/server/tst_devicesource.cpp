// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicesource.h"
#include "tests/core/server/testfleet.h"
#include "tests/support/files.h"

#include <QTest>

using namespace server;
using Kind = base::Error::Kind;

namespace {

const QString id = QStringLiteral("panel");

} // namespace

/// Devices come from the database that stands at the place now.
class DeviceSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeviceIsReadByItsId();
    void aDatabaseThatIsAwayIsNoMissingDevice();
    void aFormerFileIsNotReadAnyMore();
};

void DeviceSourceTest::aDeviceIsReadByItsId()
{
    TestFleet fleet;
    fleet.addDevice(id);
    const Fleet served;
    DeviceSource source(fleet.url(), served);
    const auto panel = source.read(id);
    QVERIFY(panel);
    QCOMPARE((*panel)->device().id, id);
    const auto other = source.read(QStringLiteral("other"));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Kind::NotFound);
}

void DeviceSourceTest::aDatabaseThatIsAwayIsNoMissingDevice()
{
    TestFleet fleet;
    fleet.addDevice(id);
    fleet.close();
    removeDatabase(fleet.url().path());
    const Fleet served;
    DeviceSource source(fleet.url(), served);
    const auto device = source.read(id);
    QVERIFY(!device);
    QCOMPARE(device.error().kind, Kind::Unreachable);
}

void DeviceSourceTest::aFormerFileIsNotReadAnyMore()
{
    TestFleet fleet;
    fleet.addDevice(id);
    fleet.close();
    TestFleet backup;
    backup.addDevice(id);
    backup.change(domain::Entity::Device, id, "brightness", 44);
    backup.close();
    Fleet served;
    DeviceSource source(fleet.url(), served);
    QVERIFY(source.read(id));

    removeDatabase(fleet.url().path());
    served.noteReopened();
    QVERIFY(!source.read(id));
    QVERIFY(!source.read(id));
    QVERIFY(QFile::copy(backup.url().path(), fleet.url().path()));
    const auto restored = source.read(id);
    QVERIFY(restored);
    QCOMPARE((*restored)->device().brightness, 44);
}

QTEST_GUILESS_MAIN(DeviceSourceTest)
#include "tst_devicesource.moc"
