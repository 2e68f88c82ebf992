// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/app/program.h"
#include "ui/models/recentdatabases.h"

#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>

/// Two starts of the window by one person: the second hands its database to the first.
class HandoverTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecondStartOpensItsDatabaseInTheFirstWindow();
    void anotherPersonsSettingsMakeAnotherWindow();
    void aKilledWindowLeavesRoomForTheNext();
    void aWindowThatIsToldToStopRemembersItsPlace();

private:
    /// A SQLite file of this name, made where there is none.
    QString database(const char *name) const;
    void start(QProcess &process, const QString &database, const char *settings = "config") const;
    /// The databases that a window has opened, the last one first.
    QStringList opened(const char *settings = "config") const;
    QString settingsFile(const char *settings) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QProcess m_first;
};

void HandoverTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("runtime")));
    QFile::setPermissions(m_home->filePath(QStringLiteral("runtime")), QFile::Permissions(0x7700));
    start(m_first, database("first.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(opened(), QStringList{database("first.sqlite")}, 30'000);
}

void HandoverTest::cleanup()
{
    m_first.kill();
    QTRY_COMPARE(m_first.state(), QProcess::NotRunning);
    m_home.reset();
}

QString HandoverTest::database(const char *name) const
{
    const QString path = m_home->filePath(QString::fromLatin1(name));
    if (!QFile::exists(path) &&
        !storage::Database::open(storage::DatabaseUrl::sqlite(path), {.create = true}))
        qFatal("no database could be made");
    return path;
}

void HandoverTest::start(QProcess &process, const QString &database, const char *settings) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home->filePath(QString::fromLatin1(settings)));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home->filePath(QStringLiteral("runtime")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TRONBYT_DESK), {database});
}

QString HandoverTest::settingsFile(const char *settings) const
{
    QDirIterator files(m_home->filePath(QString::fromLatin1(settings)), {QStringLiteral("*.conf")},
                       QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

QStringList HandoverTest::opened(const char *settings) const
{
    const QString file = settingsFile(settings);
    if (file.isEmpty())
        return {};
    base::Settings stored(file);
    return RecentDatabases(stored).list();
}

void HandoverTest::aSecondStartOpensItsDatabaseInTheFirstWindow()
{
    QProcess second;
    start(second, database("second.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(second.exitCode(), 0);
    const QStringList expected{database("second.sqlite"), database("first.sqlite")};
    QTRY_COMPARE_WITH_TIMEOUT(opened(), expected, 30'000);
    QCOMPARE(m_first.state(), QProcess::Running);
}

void HandoverTest::anotherPersonsSettingsMakeAnotherWindow()
{
    QProcess second;
    start(second, database("second.sqlite"), "other");
    QTRY_COMPARE_WITH_TIMEOUT(opened("other"), QStringList{database("second.sqlite")}, 30'000);
    QCOMPARE(second.state(), QProcess::Running);
    QCOMPARE(opened(), QStringList{database("first.sqlite")});
    second.kill();
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
}

void HandoverTest::aKilledWindowLeavesRoomForTheNext()
{
    m_first.kill();
    QTRY_COMPARE(m_first.state(), QProcess::NotRunning);
    start(m_first, database("second.sqlite"));
    const QStringList expected{database("second.sqlite"), database("first.sqlite")};
    QTRY_COMPARE_WITH_TIMEOUT(opened(), expected, 30'000);
    QProcess third;
    start(third, database("third.sqlite"));
    QTRY_COMPARE_WITH_TIMEOUT(third.state(), QProcess::NotRunning, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(opened().value(0), database("third.sqlite"), 30'000);
}

void HandoverTest::aWindowThatIsToldToStopRemembersItsPlace()
{
    m_first.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(m_first.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(m_first.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_first.exitCode(), 0);
    QVERIFY(
        QSettings(settingsFile("config"), QSettings::IniFormat).contains(QStringLiteral("window/geometry")));
}

QTEST_GUILESS_MAIN(HandoverTest)
#include "tst_handover.moc"
