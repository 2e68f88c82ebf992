// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/legacyfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using legacyfile::rows;

namespace {

const QString documentsSql = QStringLiteral("SELECT id, username, data FROM %1 ORDER BY id");
const QString tablesSql = QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");

struct Outcome
{
    int status = -1; ///< -1 for a crash
    QString output;
    QString messages;
};

QJsonObject reportIn(const QString &path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

/// An instant; without an offset it is UTC.
QDateTime instantOf(const QJsonValue &value)
{
    QDateTime instant = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant;
}

/// Paths at which two JSON values differ in meaning.
QStringList differences(const QJsonValue &one, const QJsonValue &other, const QString &path)
{
    if (path.endsWith(QLatin1String("/last_seen")))
        return instantOf(one) == instantOf(other) ? QStringList() : QStringList(path);
    if (!one.isObject() || !other.isObject())
        return one == other ? QStringList() : QStringList(path);
    const QJsonObject before = one.toObject();
    const QJsonObject after = other.toObject();
    QStringList found;
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys))
        found += differences(before.value(key), after.value(key), path + u'/' + key);
    return found;
}

QStringList documentsOf(const QString &path, const char *table = "json_data")
{
    return rows(path, documentsSql.arg(QLatin1String(table)));
}

} // namespace

/// `migrate` and `export-legacy`, as scripts run them.
class MigrateCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReportNeverReplacesADatabase();
    void aReportThatCannotBeWrittenIsToldBeforeTheWork();
    void aDryRunReportsAndChangesNothing();
    void aFileIsMigratedOnce();
    void aBadPartStopsTheRunOrIsLeftOut();
    void aUserThatIsLeftOutIsNamed();
    void anUnfinishedRunIsStartedAgainOnRequest();
    void anotherDatabaseIsFilledAndTheFileLeftAlone();
    void wrongUseIsStatusTwo_data();
    void wrongUseIsStatusTwo();
    void whatIsNoLegacyFileIsRefused();
    void theDocumentsComeBack();
    void anExportReplacesNothing();
    void afterKillTheFileIsWhollyOldOrNewAndARerunSucceeds();

private:
    Outcome run(const QStringList &arguments);
    Outcome migrate(QStringList arguments = {});
    void migrateAndKill(int afterMs);
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void MigrateCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path("usersdb.sqlite");
}

Outcome MigrateCommandTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TRONBYT_DESK), arguments);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

void MigrateCommandTest::theReportNeverReplacesADatabase()
{
    legacyfile::createReference(m_file);
    const QByteArray before = contentOf(m_file);
    QVERIFY(QFile::link(m_file, path("linked.json")));
    const QString target = path("new.sqlite");
    for (const QString &report : {m_file, m_file + QStringLiteral("-wal"), path("linked.json"), target}) {
        const Outcome refused =
            run({QStringLiteral("migrate"), QStringLiteral("--dry-run"), QStringLiteral("--database"), m_file,
                 QStringLiteral("--target"), target, QStringLiteral("--report"), report});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.messages.contains(report), qPrintable(refused.messages));
    }
    QCOMPARE(contentOf(m_file), before);
    QVERIFY(!QFile::exists(target) && !QFile::exists(m_file + QStringLiteral("-wal")));
}

Outcome MigrateCommandTest::migrate(QStringList arguments)
{
    return run(arguments << QStringLiteral("--database") << m_file << QStringLiteral("--report")
                         << path("report.json"));
}

void MigrateCommandTest::aReportThatCannotBeWrittenIsToldBeforeTheWork()
{
    legacyfile::createReference(m_file);
    const QByteArray before = contentOf(m_file);
    const Outcome refused = run({QStringLiteral("migrate"), QStringLiteral("--database"), m_file,
                                 QStringLiteral("--report"), path("missing/report.json")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains(path("missing/report.json")), qPrintable(refused.messages));
    QCOMPARE(contentOf(m_file), before);
}

void MigrateCommandTest::aDryRunReportsAndChangesNothing()
{
    legacyfile::createReference(m_file);
    const QByteArray before = contentOf(m_file);
    const Outcome done = migrate({QStringLiteral("migrate"), QStringLiteral("--dry-run")});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             (QStringList{QStringLiteral("report.json"), QStringLiteral("usersdb.sqlite")}));
    const QJsonObject report = reportIn(path("report.json"));
    const QJsonObject reference{{QStringLiteral("users"), 25},
                                {QStringLiteral("devices"), 27},
                                {QStringLiteral("apps"), 135},
                                {QStringLiteral("locations"), 17},
                                {QStringLiteral("recurrence_patterns"), 0}};
    QCOMPARE(report[QLatin1String("found")].toObject(), reference);
    QCOMPARE(report[QLatin1String("migrated")].toObject(), reference);
    QVERIFY(report[QLatin1String("errors")].toArray().isEmpty());
    QVERIFY(report[QLatin1String("dry_run")].toBool());
    QVERIFY(report[QLatin1String("validated")].toBool());
    QVERIFY(report[QLatin1String("backup")].isNull());
    QVERIFY(QDateTime::fromString(report[QLatin1String("started")].toString(), Qt::ISODateWithMs).isValid());
    for (const char *key : {"source", "target", "seconds", "warnings"})
        QVERIFY2(report.contains(QLatin1String(key)), key);
}

void MigrateCommandTest::aFileIsMigratedOnce()
{
    legacyfile::createReference(m_file);
    const QStringList documents = documentsOf(m_file);
    const Outcome done = migrate({QStringLiteral("migrate")});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(documentsOf(m_file, "json_data_backup"), documents);
    QVERIFY(!rows(m_file, tablesSql).contains(QStringLiteral("json_data")));
    QCOMPARE(documentsOf(reportIn(path("report.json"))[QLatin1String("backup")].toString()), documents);
    const Outcome current =
        run({QStringLiteral("schema"), QStringLiteral("current"), QStringLiteral("--database"), m_file});
    QCOMPARE(current.output, QStringLiteral("002 (head)"));
    const Outcome check =
        run({QStringLiteral("schema"), QStringLiteral("check"), QStringLiteral("--database"), m_file});
    QVERIFY2(check.status == 0, qPrintable(check.output));

    const QByteArray migrated = contentOf(m_file);
    const Outcome again = migrate({QStringLiteral("migrate")});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.messages.contains(QLatin1String("nothing to migrate")), qPrintable(again.messages));
    QCOMPARE(contentOf(m_file), migrated);
}

void MigrateCommandTest::aBadPartStopsTheRunOrIsLeftOut()
{
    legacyfile::createReference(m_file);
    legacyfile::add(m_file, QStringLiteral("eve"), "{\"devices\": {\"0000abcd\": {\"apps\": {\"7\": 3}}}}");
    const QByteArray before = contentOf(m_file);
    const Outcome stopped = migrate({QStringLiteral("migrate")});
    QCOMPARE(stopped.status, 1);
    QVERIFY2(stopped.messages.contains(QLatin1String("--keep-going")), qPrintable(stopped.messages));
    QCOMPARE(contentOf(m_file), before);
    const QJsonArray errors = reportIn(path("report.json"))[QLatin1String("errors")].toArray();
    QCOMPARE(errors.size(), 1);
    const QJsonObject error = errors[0].toObject();
    QCOMPARE(error[QLatin1String("user")].toString(), QStringLiteral("eve"));
    QCOMPARE(error[QLatin1String("device")].toString(), QStringLiteral("0000abcd"));
    QCOMPARE(error[QLatin1String("app")].toString(), QStringLiteral("7"));
    QCOMPARE(error[QLatin1String("path")].toString(), QStringLiteral("/devices/0000abcd/apps/7"));
    QVERIFY(!error[QLatin1String("reason")].toString().isEmpty());

    const Outcome done = migrate({QStringLiteral("migrate"), QStringLiteral("--keep-going")});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    const QJsonObject report = reportIn(path("report.json"));
    QCOMPARE(report[QLatin1String("errors")].toArray().size(), 1);
    QCOMPARE(report[QLatin1String("found")][QLatin1String("apps")].toInt(), 136);
    QCOMPARE(report[QLatin1String("migrated")][QLatin1String("apps")].toInt(), 135);
    QCOMPARE(rows(m_file, QStringLiteral("SELECT count(*) FROM apps")), QStringList{QStringLiteral("135")});
}

void MigrateCommandTest::aUserThatIsLeftOutIsNamed()
{
    legacyfile::create(m_file, 4);
    legacyfile::add(m_file, QStringLiteral("bob"), "[1, 2]");
    const Outcome done =
        migrate({QStringLiteral("migrate"), QStringLiteral("--dry-run"), QStringLiteral("--keep-going")});
    QCOMPARE(done.status, 0);
    QVERIFY2(done.output.contains(QStringLiteral("  user bob: ")), qPrintable(done.output));
}

void MigrateCommandTest::anUnfinishedRunIsStartedAgainOnRequest()
{
    legacyfile::createReference(m_file);
    PlainSqlite(m_file).execute(
        {QStringLiteral("CREATE TABLE users (id INTEGER PRIMARY KEY, username VARCHAR)"),
         QStringLiteral("CREATE TABLE devices (id VARCHAR, user_id INTEGER)")});
    const Outcome refused = migrate({QStringLiteral("migrate")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.messages.contains(QLatin1String("--restart")), qPrintable(refused.messages));
    QVERIFY(!reportIn(path("report.json"))[QLatin1String("errors")].toArray().isEmpty());
    const Outcome done = migrate({QStringLiteral("migrate"), QStringLiteral("--restart")});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(rows(m_file, QStringLiteral("SELECT count(*) FROM users")), QStringList{QStringLiteral("25")});
}

void MigrateCommandTest::anotherDatabaseIsFilledAndTheFileLeftAlone()
{
    legacyfile::createReference(m_file);
    const QByteArray before = contentOf(m_file);
    const Outcome done = migrate({QStringLiteral("migrate"), QStringLiteral("--target"), path("new.sqlite")});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(contentOf(m_file), before);
    QCOMPARE(rows(path("new.sqlite"), QStringLiteral("SELECT count(*) FROM apps")),
             QStringList{QStringLiteral("135")});
    QVERIFY(!rows(path("new.sqlite"), tablesSql).contains(QStringLiteral("json_data_backup")));
}

void MigrateCommandTest::wrongUseIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a stray word") << QStringList{QStringLiteral("migrate"), QStringLiteral("usersdb.sqlite")};
    QTest::newRow("an unknown option") << QStringList{QStringLiteral("migrate"), QStringLiteral("--dry")};
    QTest::newRow("an export to nowhere") << QStringList{QStringLiteral("export-legacy")};
}

void MigrateCommandTest::wrongUseIsStatusTwo()
{
    QFETCH(const QStringList, arguments);
    const Outcome wrong = run(arguments);
    QCOMPARE(wrong.status, 2);
    QVERIFY(!wrong.messages.isEmpty());
}

void MigrateCommandTest::whatIsNoLegacyFileIsRefused()
{
    const Outcome missing = migrate({QStringLiteral("migrate")});
    QCOMPARE(missing.status, 1);
    QVERIFY(!QFile::exists(m_file));
    QFile text(m_file);
    QVERIFY(text.open(QIODevice::WriteOnly) &&
            text.write("no database, but a long enough text of no form") > 0);
    text.close();
    const Outcome foreign = migrate({QStringLiteral("migrate")});
    QCOMPARE(foreign.status, 1);
    QVERIFY(!foreign.messages.isEmpty());
}

void MigrateCommandTest::theDocumentsComeBack()
{
    legacyfile::createReference(m_file);
    const QStringList users = rows(m_file, QStringLiteral("SELECT username FROM json_data ORDER BY id"));
    QVERIFY(migrate({QStringLiteral("migrate")}).status == 0);
    const QString target = path("old.sqlite");
    const Outcome done = run({QStringLiteral("export-legacy"), QStringLiteral("--database"), m_file,
                              QStringLiteral("--target"), target});
    QVERIFY2(done.status == 0, qPrintable(done.messages));
    QCOMPARE(rows(target, QStringLiteral("SELECT schema_version FROM meta")),
             QStringList{QStringLiteral("4")});
    for (const QString &user : users) {
        const QString sql = QStringLiteral("SELECT data FROM %1 WHERE username = '%2'");
        const auto before = QJsonDocument::fromJson(
            rows(m_file, sql.arg(QStringLiteral("json_data_backup"), user)).value(0).toUtf8());
        const auto after = QJsonDocument::fromJson(
            rows(target, sql.arg(QStringLiteral("json_data"), user)).value(0).toUtf8());
        QVERIFY(!before.object().isEmpty());
        QCOMPARE(differences(before.object(), after.object(), {}).join(u' '), QString());
    }
    m_file = target;
    QVERIFY(migrate({QStringLiteral("migrate")}).status == 0);
}

void MigrateCommandTest::anExportReplacesNothing()
{
    legacyfile::createReference(m_file);
    QVERIFY(migrate({QStringLiteral("migrate")}).status == 0);
    QFile taken(path("old.sqlite"));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    const Outcome refused = run({QStringLiteral("export-legacy"), QStringLiteral("--database"), m_file,
                                 QStringLiteral("--target"), taken.fileName()});
    QCOMPARE(refused.status, 1);
    QCOMPARE(contentOf(taken.fileName()), QByteArray("mine"));
}

void MigrateCommandTest::migrateAndKill(int afterMs)
{
    QProcess process;
    process.start(QStringLiteral(TRONBYT_DESK),
                  {QStringLiteral("migrate"), QStringLiteral("--database"), m_file});
    if (afterMs >= 0) {
        QTest::qWait(afterMs);
        process.kill();
    }
    QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning, 120'000);
}

void MigrateCommandTest::afterKillTheFileIsWhollyOldOrNewAndARerunSucceeds()
{
    const QString made = path("made.sqlite");
    legacyfile::createLarge(made, 300, 30);
    const QStringList documents = documentsOf(made);
    const QStringList oldTables = rows(made, tablesSql);
    const QString apps = QStringLiteral("SELECT count(*), count(DISTINCT device_id) FROM apps");
    const QStringList allApps{QStringLiteral("18000|600")};
    const int asked = qEnvironmentVariableIntValue("TRONBYT_KILLS");
    const int kills = asked > 0 ? asked : 6;
    QRandomGenerator random(11);
    int durationMs = 0;
    int olds = 0;
    for (int i = 0; i <= kills; ++i) { // the first shows how long it takes
        const QStringList left = QDir(m_folder->path()).entryList({QStringLiteral("usersdb*")});
        for (const QString &name : left)
            QFile::remove(m_folder->filePath(name));
        QVERIFY(QFile::copy(made, m_file));
        QElapsedTimer timer;
        timer.start();
        migrateAndKill(i == 0 ? -1 : random.bounded(durationMs + durationMs / 10));
        if (i == 0)
            durationMs = static_cast<int>(timer.elapsed());
        QCOMPARE(rows(m_file, QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
        if (rows(m_file, tablesSql).contains(QStringLiteral("json_data"))) {
            ++olds;
            QCOMPARE(rows(m_file, tablesSql), oldTables);
            QCOMPARE(documentsOf(m_file), documents);
            const Outcome rerun = run({QStringLiteral("migrate"), QStringLiteral("--database"), m_file});
            QVERIFY2(rerun.status == 0, qPrintable(rerun.messages));
        }
        QCOMPARE(documentsOf(m_file, "json_data_backup"), documents);
        QCOMPARE(rows(m_file, apps), allApps);
        const QStringList backups =
            QDir(m_folder->path()).entryList({QStringLiteral("usersdb.sqlite.*.legacy.backup")});
        QVERIFY(!backups.isEmpty());
        QCOMPARE(documentsOf(m_folder->filePath(backups.last())), documents);
        if (i > 0 && i % 50 == 0)
            qInfo("%d of %d killed, %d ended as before", i, kills, olds);
    }
    qInfo("%d of %d ended as before, the others migrated", olds, kills);
}

QTEST_GUILESS_MAIN(MigrateCommandTest)
#include "tst_migratecommand.moc"
