// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/store.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/textof.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using domain::Entity;

namespace {

DatabaseUrl urlIn(const QTemporaryDir &folder)
{
    return DatabaseUrl::sqlite(folder.filePath(QStringLiteral("tronbyt.sqlite")));
}

InsertRow newUser(const char *name)
{
    domain::User user;
    user.username = QString::fromLatin1(name);
    domain::Row row = domain::rowOf(user);
    row.first() = QVariant();
    return {Entity::User, row, {}};
}

/// With what SQLite keeps beside it.
void moveDatabase(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::rename(from + QString::fromLatin1(suffix), to + QString::fromLatin1(suffix));
}

template <typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("a job of the store did not end");
    return future.result();
}

} // namespace

class StoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anEditIsSavedAndToldBeforeItsFutureEnds();
    void aJobWithoutADatabaseAnswersAnError();
    void anEditAskedForIsSavedEvenWhenTheStoreGoesAtOnce();
    void anotherWritersCommitIsNoticed();
    void ourOwnEditIsNotMistakenForAnothers();
    void aLostFileIsToldAndOpenedAgainWhenItIsBack();
    void whatIsOnlyLookedAtIsOnlyLookedAtWhenItIsBack();
    void aLateAnswerOfAnEarlierOpeningDoesNotCount();
    void aServerThatStopsIsToldAndFoundAgain();
    void whetherAChangeWasSavedIsLeftOpenWhereNobodyAnswered();

private:
    void open(Store &store);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreTest::open(Store &store)
{
    const auto opened = resultOf(store.open(urlIn(*m_folder), {Access::ReadWrite, true}));
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QVERIFY(store.isOpen());
    QCOMPARE(store.opened().revision, relationalProfile().revision);
    QVERIFY(!store.opened().isOlder);
}

void StoreTest::anEditIsSavedAndToldBeforeItsFutureEnds()
{
    Store store;
    open(store);
    QSignalSpy changed(&store, &Store::changed);
    const auto applied = resultOf(store.apply({QStringLiteral("Add"), {newUser("admin")}}));
    QVERIFY(applied);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().entities.contains(Entity::User));
    const auto row = resultOf(store.run([key = applied->insertedKeys.first()](Database &database) {
        return readRow(database, Entity::User, key);
    }));
    QVERIFY(row);
    QCOMPARE(domain::userFromRow(*row).username, QStringLiteral("admin"));
}

void StoreTest::aJobWithoutADatabaseAnswersAnError()
{
    Store store;
    const auto count = [](Database &database) { return countRows(database, Entity::User); };
    QVERIFY(!resultOf(store.run(count)));
    open(store);
    QVERIFY(resultOf(store.run(count)));
    store.close();
    QVERIFY(!store.isOpen());
    QVERIFY(!resultOf(store.run(count)));
    QVERIFY(!resultOf(store.apply({{}, {newUser("late")}})));
    open(store);
    QVERIFY(resultOf(store.run(count)));
}

void StoreTest::anEditAskedForIsSavedEvenWhenTheStoreGoesAtOnce()
{
    {
        Store store;
        open(store);
        store.apply({{}, {newUser("last")}});
    }
    auto database = Database::open(urlIn(*m_folder));
    QVERIFY(database);
    QCOMPARE(*countRows(*database, Entity::User), 1);
}

void StoreTest::anotherWritersCommitIsNoticed()
{
    Store store;
    open(store);
    QSignalSpy changed(&store, &Store::changed);
    auto other = Database::open(urlIn(*m_folder));
    QVERIFY(other);
    QVERIFY(other->connection().execute(QStringLiteral("INSERT INTO system_settings VALUES (1, 'x')")));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeNotice>().everything);
}

void StoreTest::ourOwnEditIsNotMistakenForAnothers()
{
    Store store;
    open(store);
    QSignalSpy changed(&store, &Store::changed);
    QVERIFY(resultOf(store.apply({{}, {newUser("own")}})));
    QTest::qWait(1500); // six looks at the file
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().first().value<ChangeNotice>().everything);
}

void StoreTest::aLostFileIsToldAndOpenedAgainWhenItIsBack()
{
    Store store;
    open(store);
    QSignalSpy lost(&store, &Store::lost);
    QSignalSpy regained(&store, &Store::regained);
    const QString path = urlIn(*m_folder).path();
    moveDatabase(path, path + QStringLiteral(".away"));
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!resultOf(store.apply({{}, {newUser("nowhere")}})));
    moveDatabase(path + QStringLiteral(".away"), path);
    QTRY_COMPARE(regained.size(), 1);
    QVERIFY(resultOf(store.apply({{}, {newUser("back")}})));
}

void StoreTest::whatIsOnlyLookedAtIsOnlyLookedAtWhenItIsBack()
{
    const QString path = urlIn(*m_folder).path();
    {
        const auto older = Database::open(urlIn(*m_folder), {Access::ReadWrite, true});
        QVERIFY(older);
        QVERIFY(
            older->connection().execute(QStringLiteral("UPDATE alembic_version SET version_num = '001'")));
    }
    Store store;
    const auto opened = resultOf(store.open(urlIn(*m_folder), {.writeOlder = false}));
    QVERIFY(opened);
    QCOMPARE(opened->access, Access::ReadOnly);
    QSignalSpy regained(&store, &Store::regained);
    QSignalSpy lost(&store, &Store::lost);
    moveDatabase(path, path + QStringLiteral(".away"));
    QTRY_COMPARE(lost.size(), 1);
    moveDatabase(path + QStringLiteral(".away"), path);
    QTRY_COMPARE(regained.size(), 1);
    const auto applied = resultOf(store.apply({{}, {newUser("nowhere")}}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, base::Error::Kind::ReadOnly);
}

void StoreTest::aLateAnswerOfAnEarlierOpeningDoesNotCount()
{
    Store store;
    auto first = store.open(urlIn(*m_folder), {Access::ReadWrite, true});
    const auto second = store.open(DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("none"))));
    QVERIFY(resultOf(first));
    QVERIFY(!resultOf(second));
    QVERIFY(!store.isOpen());
}

void StoreTest::aServerThatStopsIsToldAndFoundAgain()
{
    PostgresCluster cluster;
    if (const QString problem = cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    Store store;
    QVERIFY(resultOf(store.open(cluster.freshDatabase(), {Access::ReadWrite, true})));
    QSignalSpy lost(&store, &Store::lost);
    QSignalSpy regained(&store, &Store::regained);
    cluster.stop();
    const auto refused = resultOf(store.apply({{}, {newUser("nowhere")}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::Error::Kind::Unreachable);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(!resultOf(store.apply({{}, {newUser("nowhere")}})));
    cluster.start();
    QTRY_COMPARE_WITH_TIMEOUT(regained.size(), 1, 30000);
    QVERIFY(resultOf(store.apply({{}, {newUser("back")}})));
}

void StoreTest::whetherAChangeWasSavedIsLeftOpenWhereNobodyAnswered()
{
    PostgresCluster cluster;
    if (const QString problem = cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    auto database = Database::open(cluster.freshDatabase(), {Access::ReadWrite, true});
    QVERIFY(database);
    auto transaction = Transaction::begin(database->connection());
    QVERIFY(transaction);
    cluster.stop();
    const auto committed = transaction->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, base::Error::Kind::Unreachable);
    QVERIFY2(!committed.error().what.contains(QStringLiteral("Nothing has been changed")),
             qPrintable(committed.error().what));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
