// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"

#include <QProcess>

using namespace migration;
using namespace runs;
using storage::Engine;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

/// Output of an alembic command on a SQLite file, by the environment in tests/data/alembic; nothing when it
/// failed.
std::optional<QString> alembic(const QStringList &command, const storage::DatabaseUrl &url)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python, QStringList{QStringLiteral(ALEMBIC_FOLDER "/run.py"), command.first(),
                                      QStringLiteral("sqlite:///") + url.path()} +
                              command.mid(1));
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s", process.readAll().constData());
        return {};
    }
    return QString::fromUtf8(process.readAll());
}

} // namespace

/// The real Alembic, with a revision 001 of its own, and this program on each other's files.
class AlembicTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void alembicGoesOnWithAFileThatWasTakenBack();
    void alembicTakesOurFileDownAndUpAgain();
    void weUpgradeAlembicsFileAndTakeItBack();

private:
    Engines m_engines;
    FixedClock m_clock;
};

void AlembicTest::initTestCase()
{
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import alembic")}) != 0)
        QSKIP("alembic is not installed (python3-alembic)");
}

void AlembicTest::alembicGoesOnWithAFileThatWasTakenBack()
{
    const storage::DatabaseUrl url = filledAt(m_engines, Engine::Sqlite);
    auto migrator = Migrator::open(url, {});
    QVERIFY(migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {}));
    const QStringList before = livedump::content(migrator->connection());
    const auto current = alembic({QStringLiteral("current")}, url);
    QVERIFY(current);
    QVERIFY2(current->contains(QLatin1String("001 (head)")), qPrintable(*current));
    QVERIFY(alembic({QStringLiteral("upgrade")}, url));
    QCOMPARE(livedump::content(migrator->connection()), before);
}

void AlembicTest::alembicTakesOurFileDownAndUpAgain()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(upgradeTo(m_clock, url, first));
    const QStringList before = livedump::schema(plainsql::connect(url));
    QVERIFY(alembic({QStringLiteral("downgrade"), QStringLiteral("base")}, url));
    QCOMPARE(readSchema(plainsql::connect(url))->tables.size(), 1);
    QCOMPARE(Migrator::open(url, {})->current(), QString());
    QVERIFY(alembic({QStringLiteral("upgrade")}, url));
    QCOMPARE(livedump::schema(plainsql::connect(url)), before);
    QVERIFY(upgradeTo(m_clock, url, head));
}

void AlembicTest::weUpgradeAlembicsFileAndTakeItBack()
{
    const storage::DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(alembic({QStringLiteral("upgrade")}, url));
    const QString all = QStringLiteral("SELECT type, name, sql FROM sqlite_master ORDER BY type, name");
    const QStringList before = plainsql::rows(plainsql::connect(url), all);
    const auto upgraded = upgradeTo(m_clock, url, head);
    QVERIFY2(upgraded, qPrintable(textOf(upgraded)));
    QVERIFY(storage::Database::open(url));
    auto migrator = Migrator::open(url, {});
    QVERIFY(migrator->run(*ours().downgrade(migrator->current(), first), m_clock, {}));
    QCOMPARE(plainsql::rows(migrator->connection(), all), before); // letter for letter
    const auto current = alembic({QStringLiteral("current")}, url);
    QVERIFY(current && current->contains(QLatin1String("001 (head)")));
}

QTEST_GUILESS_MAIN(AlembicTest)
#include "tst_alembic.moc"
