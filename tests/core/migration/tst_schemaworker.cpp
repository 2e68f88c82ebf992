// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/schemaworker.h"
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"

#include <QFutureWatcher>
#include <QSignalSpy>

using namespace migration;
using namespace runs;
using storage::Engine;

namespace {

const QString nowhere = QStringLiteral("/nowhere");

template <typename T>
T resultOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("the job did not end");
    return future.takeResult();
}

} // namespace

class SchemaWorkerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewTellsAllThatAWindowShows_data() { Engines::addRows(); }
    void aViewTellsAllThatAWindowShows();
    void aMoveTellsWhereItIs();
    void aBackupComesBack();
    void aStopEndsWhatWaits();
    void aMissingDatabaseIsAnError();

private:
    Engines m_engines;
    FixedClock m_clock;
};

void SchemaWorkerTest::aViewTellsAllThatAWindowShows()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const storage::DatabaseUrl url = m_engines.freshUrl(engine);
    QVERIFY(upgradeTo(m_clock, url, first));
    SchemaWorker worker;
    const auto view = resultOf(worker.look(url, nowhere));
    QVERIFY2(view, qPrintable(textOf(view)));
    QCOMPARE(view->current, QStringLiteral("001"));
    QCOMPARE(view->revisions.size(), 2);
    QVERIFY(view->revisions[0].isCurrent && view->revisions[0].isApplied && !view->revisions[0].isHead);
    QVERIFY(!view->revisions[1].isCurrent && !view->revisions[1].isApplied && view->revisions[1].isHead);
    QVERIFY(view->revisions[1].upgradeSql.contains(
        QLatin1String("ALTER TABLE devices ADD COLUMN locale VARCHAR")));
    QVERIFY(
        view->revisions[1].downgradeSql.contains(QLatin1String("ALTER TABLE devices DROP COLUMN locale")));
    QCOMPARE(view->ahead.size(), 1);
    QCOMPARE(view->comparison.differences.size(), 4);
    QCOMPARE(view->problem, QString());
    const auto moved = resultOf(worker.move(url, view->ahead));
    QVERIFY2(moved, qPrintable(textOf(moved)));
    const auto after = resultOf(worker.look(url, nowhere));
    QVERIFY(after && after->ahead.isEmpty() && after->comparison.differences.isEmpty());
    QCOMPARE(after->backups.size(), engine == Engine::Sqlite ? 1 : 0);
}

void SchemaWorkerTest::aMoveTellsWhereItIs()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    SchemaWorker worker;
    QFutureWatcher<base::Result<Outcome>> watcher;
    QSignalSpy texts(&watcher, &QFutureWatcherBase::progressTextChanged);
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(worker.move(url, *ours().downgrade(QStringLiteral("002"), QStringLiteral("base"))));
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QVERIFY2(watcher.result(), qPrintable(textOf(watcher.result())));
    QCOMPARE(watcher.result()->steps, 2);
    QVERIFY(!texts.isEmpty());
}

void SchemaWorkerTest::aBackupComesBack()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    const storage::Connection connection = plainsql::connect(url);
    const QStringList before = livedump::content(connection);
    SchemaWorker worker;
    QVERIFY(resultOf(worker.move(url, *ours().downgrade(QStringLiteral("002"), QStringLiteral("001")))));
    const auto view = resultOf(worker.look(url, nowhere));
    QVERIFY(view && view->backups.size() == 1);
    const auto restored = resultOf(worker.restore(url, view->backups.first()));
    QVERIFY2(restored, qPrintable(textOf(restored)));
    QCOMPARE(livedump::content(connection), before);
    QCOMPARE(resultOf(worker.look(url, nowhere))->backups.size(), 2);
}

void SchemaWorkerTest::aStopEndsWhatWaits()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    const auto steps = *ours().downgrade(QStringLiteral("002"), QStringLiteral("001"));
    SchemaWorker worker;
    const auto look = worker.look(url, nowhere); // one thread: the way back waits for this
    const auto move = worker.move(url, steps);
    worker.stop();
    QVERIFY(resultOf(look));
    const auto stopped = resultOf(move);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, base::Error::Kind::Cancelled);
    QCOMPARE(resultOf(worker.look(url, nowhere))->current, QStringLiteral("002"));
    const auto moved = resultOf(worker.move(url, steps)); // what is asked for later runs
    QVERIFY2(moved, qPrintable(textOf(moved)));
}

void SchemaWorkerTest::aMissingDatabaseIsAnError()
{
    SchemaWorker worker;
    const auto view =
        resultOf(worker.look(storage::DatabaseUrl::sqlite(QStringLiteral("/nowhere/x.sqlite")), nowhere));
    QVERIFY(!view);
    QCOMPARE(view.error().kind, base::Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(SchemaWorkerTest)
#include "tst_schemaworker.moc"
