// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "ui/models/appedits.h"
#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"
#include "ui/models/fleetedits.h"
#include "ui/models/newnames.h"

#include <QTest>

using domain::Entity;
using domain::Row;

namespace {

Row app(qlonglong id, int order, const QString &name = {})
{
    domain::App app;
    app.id = id;
    app.iname = QString::number(100 + id);
    app.name = name.isEmpty() ? QStringLiteral("App %1").arg(id) : name;
    app.order = order;
    app.deviceId = QStringLiteral("4f2a91c0");
    return domain::rowOf(app);
}

/// Keys in the order in which the edit leaves them; every place is 0, 1, 2…
QList<qlonglong> orderAfter(QList<Row> apps, const storage::Edit &edit)
{
    for (const storage::Change &change : edit.changes) {
        const auto &update = std::get<storage::UpdateRow>(change);
        for (Row &row : apps)
            if (rowKey(row) == update.key)
                row[update.cells.first().field] = update.cells.first().after;
    }
    const auto place = [](const Row &row) { return cell(Entity::App, row, "order").toLongLong(); };
    std::ranges::sort(apps, {}, place);
    QList<qlonglong> keys;
    for (qsizetype i = 0; i < apps.size(); ++i) {
        if (place(apps[i]) != i)
            qFatal("the places have gaps");
        keys.append(rowKey(apps[i]).toLongLong());
    }
    return keys;
}

using Keys = QSet<qlonglong>;
using Order = QList<qlonglong>;

} // namespace

Q_DECLARE_METATYPE(std::optional<qlonglong>)

class FleetEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingLeavesPlacesWithoutGaps_data();
    void movingLeavesPlacesWithoutGaps();
    void movingByOneStopsAtTheEnds_data();
    void movingByOneStopsAtTheEnds();
    void titlesSayWhatHappens_data();
    void titlesSayWhatHappens();
    void deletingAnAppTakesItOutOfItsDevice();
    void onlyWhatChangesIsWritten();
    void aDuplicateOfAPushedAppHasItsOwnFile();
    void aNewUserHasNoPasswordThatFits();
    void newInstallationNamesHaveThreeDigitsWhileThereAreSome();
    void namesFromFilesAreSafe_data();
    void namesFromFilesAreSafe();
};

void FleetEditsTest::movingLeavesPlacesWithoutGaps_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::addColumn<Keys>("moved");
    QTest::addColumn<std::optional<qlonglong>>("before");
    QTest::addColumn<Order>("expected");
    const QList<int> dense{0, 1, 2, 3};
    QTest::newRow("to the front") << dense << Keys{4} << std::optional(1LL) << Order{4, 1, 2, 3};
    QTest::newRow("to the end") << dense << Keys{1} << std::optional<qlonglong>() << Order{2, 3, 4, 1};
    QTest::newRow("several keep their order")
        << dense << Keys{4, 2} << std::optional(1LL) << Order{2, 4, 1, 3};
    QTest::newRow("before itself") << dense << Keys{2} << std::optional(2LL) << Order{1, 2, 3, 4};
    QTest::newRow("before another that moves along")
        << dense << Keys{2, 3} << std::optional(3LL) << Order{1, 2, 3, 4};
    QTest::newRow("gaps are closed") << QList<int>{3, 7, 7, 90} << Keys{4} << std::optional(2LL)
                                     << Order{1, 4, 2, 3};
    QTest::newRow("target is gone") << dense << Keys{1} << std::optional(99LL) << Order{2, 3, 4, 1};
}

void FleetEditsTest::movingLeavesPlacesWithoutGaps()
{
    QFETCH(QList<int>, places);
    QFETCH(Keys, moved);
    QFETCH(std::optional<qlonglong>, before);
    QList<Row> apps;
    for (int i = 0; i < places.size(); ++i)
        apps.append(app(i + 1, places[i]));
    QTEST(orderAfter(apps, AppEdits::moveBefore(apps, moved, before)), "expected");
}

void FleetEditsTest::movingByOneStopsAtTheEnds_data()
{
    QTest::addColumn<Keys>("moved");
    QTest::addColumn<int>("direction");
    QTest::addColumn<Order>("expected");
    QTest::newRow("earlier") << Keys{3} << -1 << Order{1, 3, 2, 4};
    QTest::newRow("later") << Keys{1} << 1 << Order{2, 1, 3, 4};
    QTest::newRow("first stays first") << Keys{1} << -1 << Order{1, 2, 3, 4};
    QTest::newRow("last stays last") << Keys{4} << 1 << Order{1, 2, 3, 4};
    QTest::newRow("a block goes together") << Keys{2, 3} << -1 << Order{2, 3, 1, 4};
    QTest::newRow("a block at the end stays") << Keys{3, 4} << 1 << Order{1, 2, 3, 4};
    QTest::newRow("apart") << Keys{2, 4} << -1 << Order{2, 1, 4, 3};
}

void FleetEditsTest::movingByOneStopsAtTheEnds()
{
    QFETCH(Keys, moved);
    QFETCH(int, direction);
    const QList<Row> apps{app(1, 0), app(2, 1), app(3, 2), app(4, 3)};
    QTEST(orderAfter(apps, AppEdits::moveBy(apps, moved, direction)), "expected");
}

void FleetEditsTest::titlesSayWhatHappens_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("name") << "name" << QVariant(QStringLiteral("Hall")) << "Hall"
                          << "Rename Kitchen to Hall";
    QTest::newRow("number") << "brightness" << QVariant(35LL) << "35 %"
                            << "Set “Brightness” of Kitchen to 35 %";
    QTest::newRow("switch") << "night_mode_enabled" << QVariant(true) << "on"
                            << "Turn on “Night mode” of Kitchen";
    QTest::newRow("cleared") << "dim_time" << QVariant() << ""
                             << "Clear “Dim from” of Kitchen";
    QTest::newRow("secret") << "api_key" << QVariant(QStringLiteral("s3cret")) << "s3cret"
                            << "Change “API key” of Kitchen";
}

void FleetEditsTest::titlesSayWhatHappens()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.name = QStringLiteral("Kitchen");
    const int index = domain::fieldIndex(Entity::Device, field.toLatin1().constData());
    QTEST(FieldEdit::set({Entity::Device, domain::rowOf(device), {}}, index, value, shown).title, "expected");
}

void FleetEditsTest::deletingAnAppTakesItOutOfItsDevice()
{
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.pinnedApp = QStringLiteral("101");
    device.nightModeApp = QStringLiteral("102");
    device.interstitialApp = QStringLiteral("101");
    const storage::Edit edit = AppEdits::remove({app(1, 0)}, {domain::rowOf(device)});
    QCOMPARE(edit.changes.size(), 3);
    for (qsizetype i = 0; i < 2; ++i) {
        const auto &update = std::get<storage::UpdateRow>(edit.changes[i]);
        QCOMPARE(update.cells.first().before, QVariant(QStringLiteral("101")));
        QVERIFY2(!update.cells.first().after.isValid(), "NULL, never an empty text");
    }
    QCOMPARE(std::get<storage::DeleteRow>(edit.changes[2]).key.toLongLong(), 1);
}

void FleetEditsTest::onlyWhatChangesIsWritten()
{
    const QList<Row> apps{app(1, 0), app(2, 1), app(3, 2)};
    QVERIFY(AppEdits::moveBy(apps, {1}, -1).changes.isEmpty());
    QVERIFY(AppEdits::setEnabled(apps, true).changes.isEmpty());
    QCOMPARE(AppEdits::setEnabled(apps, false).changes.size(), 3);
    QCOMPARE(AppEdits::moveBy(apps, {3}, -1).changes.size(), 2);
}

void FleetEditsTest::aDuplicateOfAPushedAppHasItsOwnFile()
{
    Row pushed = app(1, 0);
    pushed[domain::fieldIndex(Entity::App, "path")] = QStringLiteral("pushed:doorbell");
    const Row copy = AppEdits::copyOf({pushed, {}, QStringLiteral("777")});
    QCOMPARE(cell(Entity::App, copy, "path").toString(), QStringLiteral("pushed:777"));
    QVERIFY(!rowKey(copy).isValid());
}

void FleetEditsTest::aNewUserHasNoPasswordThatFits()
{
    const storage::Edit edit = FleetEdits::addUser(QStringLiteral("anna"), QStringLiteral("key"));
    const auto &insert = std::get<storage::InsertRow>(edit.changes.first());
    const auto password = domain::fieldIndex(Entity::User, "password");
    QCOMPARE(insert.hidden.first().first, password);
    QVERIFY(!insert.hidden.first().second.toString().contains(u'$'));
    QCOMPARE(cell(Entity::User, insert.values, "theme_preference").toString(), QStringLiteral("system"));
}

void FleetEditsTest::newInstallationNamesHaveThreeDigitsWhileThereAreSome()
{
    QRandomGenerator random(7);
    QSet<QString> taken;
    for (int i = 0; i < 900; ++i) {
        const QString name = newInstallationName(taken, random);
        QCOMPARE(name.size(), 3);
        QVERIFY(!taken.contains(name));
        taken.insert(name);
    }
    QCOMPARE(newInstallationName(taken, random).size(), 4);
}

void FleetEditsTest::namesFromFilesAreSafe_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "/home/anna/cat.png"
                           << "cat";
    QTest::newRow("spaces and accents") << QStringLiteral("Café à la carte.jpeg") << "Cafe-a-la-carte";
    QTest::newRow("dots") << "../../etc/passwd.gif"
                          << "passwd";
    QTest::newRow("nothing left") << QStringLiteral("猫.webp") << "picture";
    QTest::newRow("hidden") << "/tmp/.png"
                            << "picture";
}

void FleetEditsTest::namesFromFilesAreSafe()
{
    QFETCH(QString, file);
    QTEST(appNameFromFile(file), "expected");
}

QTEST_GUILESS_MAIN(FleetEditsTest)
#include "tst_fleetedits.moc"
