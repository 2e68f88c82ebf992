// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/legacyfile.h"
#include "ui/models/legacymigration.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A migration without a window: what it tells, and of what.
class LegacyMigrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speedAndTimeAreThoseOfTheWriting();
    void theReadingOfAFileIsTold();
    void noFileIsNoChoice();
    void aRunBegunWhileAnotherEndsIsTheOneThatAnswers();
    void whatIsUnderWayIsKnownUntilItHasAnswered();

private:
    QString large();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LegacyMigration> m_migration;
};

void LegacyMigrationTest::init()
{
    m_migration = std::make_unique<LegacyMigration>();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString LegacyMigrationTest::large()
{
    const QString file = m_folder->filePath(QStringLiteral("usersdb.sqlite"));
    legacyfile::createLarge(file, 300, 50);
    return file;
}

void LegacyMigrationTest::speedAndTimeAreThoseOfTheWriting()
{
    m_migration->choose(large());
    QTRY_VERIFY_WITH_TIMEOUT(m_migration->isReady(), 60'000);
    bool isFast = false;
    QStringList wrong;
    connect(m_migration.get(), &LegacyMigration::paced, this, [&](const MigrationPace &pace) {
        isFast = isFast || (pace.stage == legacy::Stage::Writing && pace.usersASecond);
        if (pace.secondsLeft && pace.stage != legacy::Stage::Writing)
            wrong.append(QStringLiteral("time left in stage %1").arg(int(pace.stage)));
        if (pace.usersASecond && pace.stage < legacy::Stage::Writing)
            wrong.append(QStringLiteral("a speed in stage %1").arg(int(pace.stage)));
    });
    QSignalSpy ended(m_migration.get(), &LegacyMigration::finished);
    m_migration->run();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(isFast);
}

void LegacyMigrationTest::theReadingOfAFileIsTold()
{
    qint64 inAll = 0;
    connect(m_migration.get(), &LegacyMigration::paced, this, [&](const MigrationPace &pace) {
        QVERIFY(pace.usersDone <= pace.usersInAll);
        inAll = pace.usersInAll;
    });
    m_migration->choose(large());
    QTRY_VERIFY_WITH_TIMEOUT(m_migration->isReady(), 60'000);
    QCOMPARE(inAll, qint64(300));
}

void LegacyMigrationTest::noFileIsNoChoice()
{
    const QString file = m_folder->filePath(QStringLiteral("usersdb.sqlite"));
    legacyfile::createReference(file);
    QSignalSpy chosen(m_migration.get(), &LegacyMigration::chosen);
    m_migration->choose(file);
    QTRY_VERIFY(m_migration->isReady());
    m_migration->choose({});
    QCOMPARE(chosen.size(), 2);
    QVERIFY(!m_migration->survey() && !m_migration->isBusy());
}

void LegacyMigrationTest::aRunBegunWhileAnotherEndsIsTheOneThatAnswers()
{
    const QString file = large();
    legacyfile::add(file, QStringLiteral("bad"), "[1, 2]");
    m_migration->choose(file);
    QTRY_VERIFY_WITH_TIMEOUT(m_migration->isReady(), 60'000);
    QSignalSpy ended(m_migration.get(), &LegacyMigration::finished);
    m_migration->dryRun();
    m_migration->stop();
    m_migration->options().keepGoing = true;
    m_migration->dryRun();
    QTRY_VERIFY_WITH_TIMEOUT(!m_migration->isRunning(), 60'000);
    QVERIFY(m_migration->report() && m_migration->report()->isComplete);
    QCOMPARE(m_migration->report()->errors.size(), 1);
    QTRY_VERIFY(!m_migration->isBusy());
    QCOMPARE(ended.size(), 1);
}

void LegacyMigrationTest::whatIsUnderWayIsKnownUntilItHasAnswered()
{
    QSignalSpy idle(m_migration.get(), &LegacyMigration::idle);
    m_migration->choose(large());
    QVERIFY(m_migration->isBusy() && !m_migration->isRunning());
    m_migration->choose({}); // the first answer is for nothing now
    QVERIFY(m_migration->isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 60'000);
    QVERIFY(!m_migration->isBusy() && !m_migration->survey());
}

QTEST_MAIN(LegacyMigrationTest)
#include "tst_legacymigration.moc"
