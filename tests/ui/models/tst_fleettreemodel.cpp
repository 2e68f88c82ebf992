// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/models/appedits.h"
#include "ui/models/fleettreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using domain::Entity;

namespace {

class FixedClock final : public base::Clock
{
public:
    Instant now() const override { return Instant(std::chrono::hours(24 * 365 * 55)); }
};

QStringList namesBelow(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(parent); ++row)
        names.append(model.index(row, 0, parent).data().toString());
    return names;
}

void openRow(QAbstractItemModel &model, const QModelIndex &index)
{
    model.fetchMore(index);
    QTRY_VERIFY(model.rowCount(index) > 0);
    QTRY_VERIFY(!model.index(0, 0, index).data(FleetTreeModel::WaitingRole).toBool());
}

} // namespace

/// The tree over a real database, always under Qt's model tester.
class FleetTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void childrenAreReadWhenOpened();
    void aLargeParentIsReadInPortions();
    void aWaitingRowStandsWhileRowsAreRead();
    void anotherWritersChangesAreMergedIn();
    void openRowsAndPersistentIndexesSurviveChanges();
    void theFilterShowsMatchesBelowWhatTheyBelongTo();
    void theFilterKnowsTypesAndNight();
    void aSelectionFarDownIsRevealed();
    void aDeviceTellsItsState();
    void anAppTellsItsState();

private:
    void makeModel();
    QModelIndex user(const QString &name) const { return child({}, name); }
    QModelIndex child(const QModelIndex &parent, const QString &name) const;
    QModelIndex openDevice();

    std::unique_ptr<FleetFixture> m_fleet;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<FleetTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    FixedClock m_clock;
    qlonglong m_admin = 0;
};

void FleetTreeModelTest::init()
{
    m_fleet = std::make_unique<FleetFixture>();
    m_admin = m_fleet->addUser(QStringLiteral("admin"));
    const qlonglong anna = m_fleet->addUser(QStringLiteral("anna"));
    domain::Device kitchen;
    kitchen.id = QStringLiteral("4f2a91c0");
    kitchen.name = QStringLiteral("Kitchen");
    kitchen.userId = m_admin;
    kitchen.nightModeEnabled = true;
    kitchen.nightStart = QStringLiteral("22:30");
    m_fleet->addDevice(kitchen);
    domain::Device hall;
    hall.id = QStringLiteral("00000001");
    hall.name = QStringLiteral("Hall");
    hall.type = QStringLiteral("tronbyt_s3_wide");
    hall.userId = anna;
    m_fleet->addDevice(hall);
    m_fleet->addApps(kitchen.id, 3);
}

void FleetTreeModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_fleet.reset();
}

void FleetTreeModelTest::makeModel()
{
    m_store = std::make_unique<storage::Store>();
    m_fleet->open(*m_store);
    m_model = std::make_unique<FleetTreeModel>(*m_store, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    openRow(*m_model, {});
}

QModelIndex FleetTreeModelTest::child(const QModelIndex &parent, const QString &name) const
{
    for (int row = 0; row < m_model->rowCount(parent); ++row)
        if (m_model->index(row, 0, parent).data() == name)
            return m_model->index(row, 0, parent);
    return {};
}

QModelIndex FleetTreeModelTest::openDevice()
{
    openRow(*m_model, user(QStringLiteral("admin")));
    const QModelIndex device = child(user(QStringLiteral("admin")), QStringLiteral("Kitchen"));
    openRow(*m_model, device);
    return device;
}

void FleetTreeModelTest::childrenAreReadWhenOpened()
{
    makeModel();
    QCOMPARE(namesBelow(*m_model, {}), QStringList({QStringLiteral("admin"), QStringLiteral("anna")}));
    const QModelIndex device = openDevice();
    QCOMPARE(namesBelow(*m_model, device),
             QStringList({QStringLiteral("App 0"), QStringLiteral("App 1"), QStringLiteral("App 2")}));
    const auto selection =
        m_model->index(1, 0, device).data(FleetTreeModel::SelectionRole).value<Selection>();
    QCOMPARE(selection.userId, m_admin);
    QCOMPARE(selection.deviceId, QStringLiteral("4f2a91c0"));
    QVERIFY(selection.appId > 0);
}

void FleetTreeModelTest::aLargeParentIsReadInPortions()
{
    m_fleet->addApps(QStringLiteral("00000001"), 3 * fleetreading::portion / 2);
    makeModel();
    openRow(*m_model, user(QStringLiteral("anna")));
    const QModelIndex device = child(user(QStringLiteral("anna")), QStringLiteral("Hall"));
    openRow(*m_model, device);
    QCOMPARE(m_model->rowCount(device), fleetreading::portion + 1);
    QVERIFY(m_model->index(fleetreading::portion, 0, device).data(FleetTreeModel::WaitingRole).toBool());
    QVERIFY2(!m_model->canFetchMore(device), "a view would read to the end by itself");
    m_model->readOn(device);
    QTRY_COMPARE(m_model->rowCount(device), 3 * fleetreading::portion / 2);
    QCOMPARE(m_model->index(m_model->rowCount(device) - 1, 0, device).data(),
             QStringLiteral("App %1").arg(3 * fleetreading::portion / 2 - 1));
}

void FleetTreeModelTest::aWaitingRowStandsWhileRowsAreRead()
{
    makeModel();
    m_tester.reset(); // it opens every row itself
    m_model->setFilter(FleetFilter::parse(QStringLiteral("a")));
    m_model->setFilter({});
    openRow(*m_model, {});
    const QModelIndex admin = user(QStringLiteral("admin"));
    QVERIFY(m_model->hasChildren(admin));
    QCOMPARE(m_model->rowCount(admin), 0);
    QStringList inserted;
    connect(m_model.get(), &FleetTreeModel::rowsInserted, this, [&](const QModelIndex &parent, int first) {
        inserted.append(m_model->index(first, 0, parent).data().toString());
    });
    m_model->fetchMore(admin);
    QVERIFY(!m_model->canFetchMore(admin));
    QTRY_COMPARE(inserted, QStringList({QStringLiteral("Loading…"), QStringLiteral("Kitchen")}));
    QCOMPARE(namesBelow(*m_model, admin), QStringList(QStringLiteral("Kitchen")));
}

void FleetTreeModelTest::anotherWritersChangesAreMergedIn()
{
    makeModel();
    const QModelIndex device = openDevice();
    domain::App app;
    app.iname = QStringLiteral("500");
    app.name = QStringLiteral("Late");
    app.order = -1;
    app.deviceId = QStringLiteral("4f2a91c0");
    const qlonglong key = m_fleet->addApp(app);
    QTRY_COMPARE(namesBelow(*m_model, device).value(0), QStringLiteral("Late"));
    QCOMPARE(m_model->rowCount(device), 4);
    m_fleet->write({{}, {storage::DeleteRow{Entity::App, key}}});
    QTRY_COMPARE(m_model->rowCount(device), 3);
}

void FleetTreeModelTest::openRowsAndPersistentIndexesSurviveChanges()
{
    makeModel();
    const QModelIndex device = openDevice();
    const QPersistentModelIndex last = m_model->index(2, 0, device);
    storage::Database database = m_fleet->other();
    const auto rows = *storage::readChildren(database, Entity::App, QStringLiteral("4f2a91c0"), {}, 10);
    const storage::Edit edit =
        AppEdits::moveBefore(rows, {rows[2].first().toLongLong()}, rows[0].first().toLongLong());
    QVERIFY(FleetFixture::resultOf(m_store->apply(edit)));
    QTRY_COMPARE(namesBelow(*m_model, device),
                 QStringList({QStringLiteral("App 2"), QStringLiteral("App 0"), QStringLiteral("App 1")}));
    QCOMPARE(last.row(), 0);
    QCOMPARE(last.data(), QStringLiteral("App 2"));
}

void FleetTreeModelTest::theFilterShowsMatchesBelowWhatTheyBelongTo()
{
    makeModel();
    QSignalSpy loaded(m_model.get(), &FleetTreeModel::loaded);
    m_model->setFilter(FleetFilter::parse(QStringLiteral("app 1")));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(loaded.constFirst().constFirst().toInt(), 1);
    QCOMPARE(namesBelow(*m_model, {}), QStringList(QStringLiteral("admin")));
    const QModelIndex device = m_model->index(0, 0, user(QStringLiteral("admin")));
    QCOMPARE(namesBelow(*m_model, device), QStringList(QStringLiteral("App 1")));
    m_model->setFilter(FleetFilter::parse(QStringLiteral("nothing has this name")));
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 2);
}

void FleetTreeModelTest::theFilterKnowsTypesAndNight()
{
    makeModel();
    m_model->setFilter(FleetFilter::parse(QStringLiteral("type:wide")));
    QTRY_COMPARE(namesBelow(*m_model, {}), QStringList(QStringLiteral("anna")));
    m_model->setFilter(FleetFilter::parse(QStringLiteral("night:on kit")));
    QTRY_COMPARE(namesBelow(*m_model, {}), QStringList(QStringLiteral("admin")));
    QCOMPARE(namesBelow(*m_model, user(QStringLiteral("admin"))), QStringList(QStringLiteral("Kitchen")));
}

void FleetTreeModelTest::aSelectionFarDownIsRevealed()
{
    const int count = 2 * fleetreading::portion;
    m_fleet->addApps(QStringLiteral("00000001"), count);
    const domain::App wanted = m_fleet->device(QStringLiteral("00000001")).apps.at(count - 10);
    makeModel();
    QSignalSpy revealed(m_model.get(), &FleetTreeModel::revealed);
    QVERIFY(!m_model->find({0, {}, wanted.id}).isValid());
    m_model->reveal({0, {}, wanted.id});
    QTRY_COMPARE(revealed.size(), 1);
    const auto selection = revealed.constFirst().constFirst().value<Selection>();
    QCOMPARE(selection.deviceId, QStringLiteral("00000001"));
    QCOMPARE(m_model->find(selection).data(), wanted.name);
}

void FleetTreeModelTest::aDeviceTellsItsState()
{
    makeModel();
    openRow(*m_model, user(QStringLiteral("admin")));
    const QModelIndex kitchen = child(user(QStringLiteral("admin")), QStringLiteral("Kitchen"));
    QVERIFY(kitchen.data(FleetTreeModel::NightRole).toBool());
    QCOMPARE(kitchen.data(FleetTreeModel::PresenceRole).toInt(), static_cast<int>(Presence::Never));
    QVERIFY(kitchen.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("22:30–06:00")));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    storage::Database database = m_fleet->other();
    QVERIFY(storage::saveServingState(database, {{QStringLiteral("4f2a91c0"), {}, now.addSecs(-20), false}}));
    QTRY_COMPARE(kitchen.data(FleetTreeModel::PresenceRole).toInt(), static_cast<int>(Presence::Online));
    QVERIFY(storage::saveServingState(database, {{QStringLiteral("4f2a91c0"), {}, now.addDays(-3), false}}));
    QTRY_COMPARE(kitchen.data(FleetTreeModel::PresenceRole).toInt(), static_cast<int>(Presence::Offline));
    QCOMPARE(kitchen.data(FleetTreeModel::StateRole), QStringLiteral("3 d ago"));
}

void FleetTreeModelTest::anAppTellsItsState()
{
    domain::App app;
    app.iname = QStringLiteral("900");
    app.name = QStringLiteral("Weekdays");
    app.order = 9;
    app.days = {QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday")};
    app.deviceId = QStringLiteral("4f2a91c0");
    m_fleet->addApp(app);
    makeModel();
    const QModelIndex device = openDevice();
    const QModelIndex row = child(device, QStringLiteral("Weekdays"));
    QCOMPARE(row.data(FleetTreeModel::StateRole), QStringLiteral("Mon–Wed"));
    m_model->setShowing(QStringLiteral("4f2a91c0"), app.iname);
    QCOMPARE(row.data(FleetTreeModel::StateRole), QStringLiteral("now"));
    QVERIFY(!row.data(FleetTreeModel::PinnedRole).toBool());
}

QTEST_GUILESS_MAIN(FleetTreeModelTest)
#include "tst_fleettreemodel.moc"
