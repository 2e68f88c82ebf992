// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/changewatch.h"
#include "core/storage/writing.h"
#include "tests/support/engines.h"
#include "tests/support/textof.h"

using namespace storage;

namespace {

base::Result<void> insertSettings(const Database &database)
{
    return database.connection().execute(QStringLiteral("INSERT INTO system_settings VALUES (1, 'x')"));
}

Edit newSettings()
{
    return {QString(), {InsertRow{domain::Entity::SystemSettings, {5, QStringLiteral("ours")}, {}}}};
}

} // namespace

class ChangeWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void quietNothingIsTold_data() { Engines::addRows(); }
    void quietNothingIsTold();
    void anothersCommitIsToldOnce_data() { Engines::addRows(); }
    void anothersCommitIsToldOnce();
    void aTransactionCountsWhenItCommits_data() { Engines::addRows(); }
    void aTransactionCountsWhenItCommits();
    void ourOwnEditIsNotTold_data() { Engines::addRows(); }
    void ourOwnEditIsNotTold();
    void anothersCommitBesideOurOwnIsTold_data() { Engines::addRows(); }
    void anothersCommitBesideOurOwnIsTold();
    void whatOurOtherConnectionChangedIsToldExactly_data() { Engines::addRows(); }
    void whatOurOtherConnectionChangedIsToldExactly();
    void aForeignCommitBesideOurOtherConnectionsIsTold_data() { Engines::addRows(); }
    void aForeignCommitBesideOurOtherConnectionsIsTold();
    void whatOurServerSavesIsToldAsThat_data() { Engines::addRows(); }
    void whatOurServerSavesIsToldAsThat();
    void snapshotsAreCompared_data();
    void snapshotsAreCompared();

private:
    Engines m_engines;
    std::optional<Database> m_ours;
    std::optional<Database> m_other;
};

void ChangeWatchTest::init()
{
    if (!QTest::currentDataTag() || qstrcmp(QTest::currentTestFunction(), "snapshotsAreCompared") == 0)
        return;
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl url = m_engines.freshUrl(engine);
    auto ours = Database::open(url, {Access::ReadWrite, true});
    QVERIFY(ours);
    m_ours.emplace(std::move(*ours));
    auto other = Database::open(url);
    QVERIFY(other);
    m_other.emplace(std::move(*other));
}

void ChangeWatchTest::cleanup()
{
    m_ours.reset();
    m_other.reset();
}

void ChangeWatchTest::quietNothingIsTold()
{
    ChangeWatch watch(m_ours->connection());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(watch.news()->has_value(), false);
}

void ChangeWatchTest::anothersCommitIsToldOnce()
{
    ChangeWatch watch(m_ours->connection());
    QVERIFY(insertSettings(*m_other));
    QCOMPARE(watch.news()->has_value(), true);
    QCOMPARE(watch.news()->has_value(), false);
}

void ChangeWatchTest::aTransactionCountsWhenItCommits()
{
    ChangeWatch watch(m_ours->connection());
    auto transaction = Transaction::begin(m_other->connection());
    QVERIFY(transaction && insertSettings(*m_other));
    QCOMPARE(watch.news()->has_value(), false);
    QVERIFY(transaction->commit());
    QCOMPARE(watch.news()->has_value(), true);
}

void ChangeWatchTest::ourOwnEditIsNotTold()
{
    ChangeWatch watch(m_ours->connection());
    QVERIFY(apply(*m_ours, newSettings()));
    QCOMPARE(watch.news()->has_value(), false);
}

void ChangeWatchTest::anothersCommitBesideOurOwnIsTold()
{
    ChangeWatch watch(m_ours->connection());
    QVERIFY(insertSettings(*m_other));
    QVERIFY(apply(*m_ours, newSettings()));
    QCOMPARE(watch.news()->has_value(), true);
    QCOMPARE(watch.news()->has_value(), false);
}

void ChangeWatchTest::whatOurServerSavesIsToldAsThat()
{
    domain::Device device;
    device.id = QStringLiteral("0000000a");
    domain::Row user = domain::rowOf(domain::User{});
    user.first() = QVariant();
    domain::Row panel = domain::rowOf(device);
    panel[domain::fieldIndex(domain::Entity::Device, "user_id")] = QVariant(); // the user before it
    const Edit edit{
        {}, {InsertRow{domain::Entity::User, user, {}}, InsertRow{domain::Entity::Device, panel, {}}}};
    const auto added = apply(*m_other, edit);
    QVERIFY2(added, qPrintable(textOf(added)));
    ChangeWatch watch(m_ours->connection());
    const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(saveServingState(*m_other, {{device.id, 1, now, false}}));
    auto news = watch.news();
    QVERIFY(news && *news);
    QVERIFY((*news)->onlyServingState);
    QVERIFY((*news)->deviceIds.contains(device.id));
    QVERIFY(saveServingState(*m_other, {{device.id, 2, now, false}}));
    QVERIFY(apply(*m_other, newSettings()));
    news = watch.news();
    QVERIFY(news && *news);
    QVERIFY(!(*news)->onlyServingState); // an edit was among it
}

void ChangeWatchTest::snapshotsAreCompared_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    QTest::addColumn<QList<quint64>>("finished");
    const auto row = [](const char *name, const char *earlier, const char *later,
                        const QList<quint64> &finished) {
        QTest::newRow(name) << QString::fromLatin1(earlier) << QString::fromLatin1(later) << finished;
    };
    row("nothing", "10:10:", "10:10:", {});
    row("begun", "10:10:", "10:11:10", {});
    row("ended", "10:11:10", "11:11:", {10});
    row("begun and ended", "10:10:", "11:11:", {10});
    row("two at once", "10:10:", "12:12:", {10, 11});
    row("beside a running one", "10:10:", "10:12:10", {11});
    row("one of two running ended", "10:12:10,11", "11:12:11", {10});
    row("too many", "10:10:", "90:90:", {10, 11, 12, 13, 14});
}

void ChangeWatchTest::snapshotsAreCompared()
{
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    const auto before = Snapshot::parse(earlier);
    const auto after = Snapshot::parse(later);
    QVERIFY(before && after);
    QTEST(after->finishedSince(*before, 5), "finished");
    QVERIFY(!Snapshot::parse(QStringLiteral("10:x:")));
}

void ChangeWatchTest::whatOurOtherConnectionChangedIsToldExactly()
{
    ChangeWatch watch(m_ours->connection());
    const QDateTime now(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC);
    QVERIFY(
        saveServingState(*m_other, {{QStringLiteral("0000000a"), 1, now, false}})); // nobody: commits nothing
    QVERIFY(apply(*m_other, newSettings()));
    const auto news = watch.news();
    QVERIFY(news && *news);
    QVERIFY(!(*news)->everything);
    QCOMPARE((*news)->entities, QSet<domain::Entity>({domain::Entity::SystemSettings}));
}

void ChangeWatchTest::aForeignCommitBesideOurOtherConnectionsIsTold()
{
    ChangeWatch watch(m_ours->connection());
    QVERIFY(apply(*m_other, newSettings()));
    QVERIFY(insertSettings(*m_other)); // not announced, as another program's
    const auto news = watch.news();
    QVERIFY(news && *news);
    QVERIFY((*news)->everything);
}

QTEST_GUILESS_MAIN(ChangeWatchTest)
#include "tst_changewatch.moc"
