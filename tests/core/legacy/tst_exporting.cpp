// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/exporting.h"
#include "core/legacy/json.h"
#include "tests/core/legacy/migrated.h"
#include "tests/support/engines.h"
#include "tests/support/legacydocuments.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>

using namespace migrated;
using storage::DatabaseUrl;
using storage::Engine;
using Kind = base::Error::Kind;

namespace {

legacy::Progress progress;
const std::atomic_bool neverStop = false;
const QString allDocuments = QStringLiteral("SELECT data FROM json_data ORDER BY id");

} // namespace

/// From tables back to documents.
class ExportingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void documentsComeBackAsTheyWere_data() { Engines::addRows(); }
    void documentsComeBackAsTheyWere();
    void theFileIsAsTheServerMakesIt();
    void theSystemsRepositoryIsThatOfTheSettings();
    void aRepositoryThatNobodyChangedComesBackAsItWas_data();
    void aRepositoryThatNobodyChangedComesBackAsItWas();
    void anExistingFileIsNeverOverwritten();
    void aStoppedExportLeavesNothing();
    void theFileIsForThoseWhoMayReadTheDatabase();
    void whatNoDocumentSaysIsRefused_data();
    void whatNoDocumentSaysIsRefused();
    void anEmptyConfigurationIsNone();
    void anInstantThatIsNoneStaysText_data();
    void anInstantThatIsNoneStaysText();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    Engines m_engines;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExportingTest::documentsComeBackAsTheyWere()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const QString source = file("usersdb.sqlite");
    legacyfile::create(source, 4);
    testsupport::LegacyDocuments documents(20260411);
    for (int i = 0; i < 40; ++i) {
        const QString user = i == 0 ? QStringLiteral("admin") : QStringLiteral("user-%1").arg(i);
        const std::string text =
            documents.document(user.toStdString(), {.devices = 2, .apps = 6, .odd = i % 2 == 1});
        legacyfile::add(source, user, QByteArray::fromStdString(text));
    }
    const DatabaseUrl tables = m_engines.freshUrl(engine);
    const auto done = run({.source = DatabaseUrl::sqlite(source), .target = tables, .keepGoing = true});
    QVERIFY2(done && done->isComplete && done->validated, textOf(done).constData());
    const auto written = legacy::exportNow(tables, file("back.sqlite"), progress, neverStop);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().what));
    QCOMPARE(*written, done->migrated);
    QCOMPARE(progress.usersInAll.load(), done->migrated.users);
    QCOMPARE(progress.usersDone.load(), done->migrated.users);
    QCOMPARE(progress.appsDone.load(), done->migrated.apps);
    const auto again = run({.source = DatabaseUrl::sqlite(file("back.sqlite")), .dryRun = true});
    QVERIFY2(again && again->isComplete, textOf(again).constData());
    QCOMPARE(again->migrated, done->migrated);
    const QStringList before = legacyfile::rows(source, allDocuments);
    const QStringList after = legacyfile::rows(file("back.sqlite"), allDocuments);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString user = i == 0 ? QStringLiteral("admin") : QStringLiteral("user-%1").arg(i);
        const legacy::Conversion made = legacy::convert(user, before[i].toStdString(), 4);
        const legacy::Conversion back = legacy::convert(user, after[i].toStdString(), 4);
        QVERIFY(made.rows && back.rows);
        const std::string expected = legacy::rebuiltDocument(*made.rows);
        const std::string found = legacy::rebuiltDocument(*back.rows);
        QVERIFY2(legacy::meansTheSame(expected, found), (expected + "\n" + found).c_str());
    }
}

void ExportingTest::theFileIsAsTheServerMakesIt()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    QVERIFY(legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"), progress,
                              neverStop));
    const QString schema = QStringLiteral(
        "SELECT name, sql FROM sqlite_master WHERE name IN ('json_data', 'meta') ORDER BY name");
    legacyfile::create(file("model.sqlite"), 4);
    QCOMPARE(legacyfile::rows(file("back.sqlite"), schema), legacyfile::rows(file("model.sqlite"), schema));
    QCOMPARE(legacyfile::rows(file("back.sqlite"), QStringLiteral("SELECT schema_version FROM meta")),
             QStringList{QStringLiteral("4")});
    const QString password =
        QStringLiteral("SELECT data ->> 'password' FROM json_data WHERE username = 'admin'");
    QCOMPARE(legacyfile::rows(file("back.sqlite"), password),
             QStringList{QStringLiteral("scrypt:32768:8:1$salt$0123abcd")});
}

void ExportingTest::theSystemsRepositoryIsThatOfTheSettings()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    PlainSqlite(file("usersdb.sqlite"))
        .execute(
            {QStringLiteral("UPDATE system_settings SET system_repo_url = 'https://example.org/\"new\"'")});
    QVERIFY(legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"), progress,
                              neverStop));
    const QString urls =
        QStringLiteral("SELECT data ->> 'system_repo_url' FROM json_data ORDER BY id LIMIT 2");
    QCOMPARE(legacyfile::rows(file("back.sqlite"), urls),
             (QStringList{QStringLiteral("https://example.org/\"new\""),
                          QStringLiteral("https://example.org/user-1")}));
}

void ExportingTest::aRepositoryThatNobodyChangedComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const char *json : {"null", "5", R"("")", R"("https:\/\/example.org")", R"("lone \ud800")"})
        QTest::newRow(json) << QByteArray("\"system_repo_url\":") + json;
    QTest::newRow("none") << QByteArray("\"other\":1");
}

void ExportingTest::aRepositoryThatNobodyChangedComesBackAsItWas()
{
    QFETCH(const QByteArray, member);
    legacyfile::create(file("usersdb.sqlite"), 4);
    legacyfile::add(file("usersdb.sqlite"), QStringLiteral("admin"),
                    "{\"username\":\"admin\"," + member + '}');
    QVERIFY(inPlace(file("usersdb.sqlite")));
    QVERIFY(legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"), progress,
                              neverStop));
    const QString document = legacyfile::rows(file("back.sqlite"), allDocuments).value(0);
    QVERIFY2(document.contains(QString::fromUtf8(member)), qPrintable(document));
    QCOMPARE(document.contains(QLatin1String("system_repo_url")), member.contains("system_repo_url"));
}

void ExportingTest::anExistingFileIsNeverOverwritten()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    QFile other(file("back.sqlite"));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("mine") == 4);
    other.close();
    const auto refused = legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"),
                                           progress, neverStop);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::AlreadyExists);
    QCOMPARE(QFileInfo(other).size(), 4);
}

void ExportingTest::aStoppedExportLeavesNothing()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    const std::atomic_bool stop = true;
    const auto stopped =
        legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"), progress, stop);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Kind::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("back*")}), QStringList());
}

void ExportingTest::theFileIsForThoseWhoMayReadTheDatabase()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    QVERIFY(ordinaryuser::allow(file("usersdb.sqlite"), 0640));
    QVERIFY(legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"), progress,
                              neverStop));
    QCOMPARE(ordinaryuser::modeOf(file("back.sqlite")), mode_t(0640));
}

void ExportingTest::whatNoDocumentSaysIsRefused_data()
{
    QTest::addColumn<QString>("spoiling");
    QTest::addColumn<QString>("told");
    QTest::newRow("two apps of one name")
        << QStringLiteral("UPDATE apps SET iname = 'twin' WHERE id IN (SELECT id FROM apps WHERE device_id = "
                          "(SELECT device_id FROM apps GROUP BY device_id HAVING count(*) > 1) LIMIT 2)")
        << QStringLiteral("“twin”");
    QTest::newRow("no JSON") << QStringLiteral("UPDATE apps SET config = '{' WHERE id = 1")
                             << QStringLiteral("JSON");
    for (const char *kept : {"{", "[1]", "{\"a\":1"})
        QTest::addRow("kept is %s", kept)
            << QStringLiteral("UPDATE devices SET extra = '%1' WHERE id = '00000001'")
                   .arg(QLatin1String(kept))
            << QStringLiteral("JSON");
    QTest::newRow("an app of no device")
        << QStringLiteral("UPDATE apps SET device_id = 'gone' WHERE id = 1") << QStringLiteral("apps");
}

void ExportingTest::whatNoDocumentSaysIsRefused()
{
    QFETCH(const QString, spoiling);
    QFETCH(const QString, told);
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    PlainSqlite(file("usersdb.sqlite")).execute({QStringLiteral("PRAGMA foreign_keys = OFF"), spoiling});
    const auto refused = legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"),
                                           progress, neverStop);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Unsupported);
    QVERIFY2(refused.error().what.contains(told), qPrintable(refused.error().what));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("back*")}), QStringList());
}

void ExportingTest::anEmptyConfigurationIsNone()
{
    legacyfile::createReference(file("usersdb.sqlite"));
    QVERIFY(inPlace(file("usersdb.sqlite")));
    PlainSqlite(file("usersdb.sqlite")).execute({QStringLiteral("UPDATE apps SET config = ''")});
    const auto written = legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"),
                                           progress, neverStop);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().what));
    QCOMPARE(legacyfile::rows(file("back.sqlite"),
                              QStringLiteral("SELECT count(*) FROM json_data WHERE NOT json_valid(data)")),
             QStringList{QStringLiteral("0")});
}

void ExportingTest::anInstantThatIsNoneStaysText_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << QString() << QStringLiteral("null");
    QTest::newRow("quotes") << QStringLiteral("x\",\"notes\":\"y")
                            << QStringLiteral(R"("x\",\"notes\":\"y+00:00")");
    QTest::newRow("whole seconds") << QStringLiteral("2025-06-01 12:00:00")
                                   << QStringLiteral(R"("2025-06-01T12:00:00+00:00")");
}

void ExportingTest::anInstantThatIsNoneStaysText()
{
    QFETCH(const QString, stored);
    QFETCH(const QString, told);
    legacyfile::create(file("usersdb.sqlite"), 4);
    legacyfile::add(file("usersdb.sqlite"), QStringLiteral("ann"),
                    R"({"username":"ann","devices":{"0000000a":{"id":"0000000a"}}})");
    QVERIFY(inPlace(file("usersdb.sqlite")));
    PlainSqlite(file("usersdb.sqlite"))
        .execute({QStringLiteral("UPDATE devices SET last_seen = '%1'").arg(stored)});
    const auto written = legacy::exportNow(DatabaseUrl::sqlite(file("usersdb.sqlite")), file("back.sqlite"),
                                           progress, neverStop);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().what));
    const QString document = legacyfile::rows(file("back.sqlite"), allDocuments).value(0);
    QVERIFY2(document.contains(QStringLiteral("\"last_seen\":") + told), qPrintable(document));
}

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"
