// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"
#include "tests/support/engines.h"
#include "tests/support/files.h"
#include "tests/support/plainsqlite.h"
#include "tests/support/textof.h"

#include <QCryptographicHash>

using namespace storage;
using Kind = base::Error::Kind;

/// What stands at a path instead of a database of ours, each with its own sentence.
class OpeningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThingThatIsNoDatabaseOfOursHasItsSentence_data();
    void eachThingThatIsNoDatabaseOfOursHasItsSentence();
    void eachForeignDatabaseHasItsSentence_data();
    void eachForeignDatabaseHasItsSentence();
    void aRefusedFileKeepsEveryByte();
    void aFolderOrMissingFileIsNamed();
    void aNewDatabaseIsMadeWhereNothingStands();
    void anUnknownRevisionMayOnlyBeLookedAt_data() { Engines::addRows(); }
    void anUnknownRevisionMayOnlyBeLookedAt();
    void aMissingRevisionMayOnlyBeLookedAt_data() { Engines::addRows(); }
    void aMissingRevisionMayOnlyBeLookedAt();
    void aMissingColumnIsNamed();
    void readOnlyIsKeptByTheConnection_data() { Engines::addRows(); }
    void readOnlyIsKeptByTheConnection();
    void aPageOfNoiseInsideIsTold();
    void writingWaitsInTheLogAndKeysAreChecked();
    void aServerThatIsNotThereIsToldAsSuch();
    void aDatabaseThatIsNotThereIsToldAsSuch();
    void aPasswordIsNeverTold();

private:
    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    Engines m_engines;
};

void OpeningTest::eachThingThatIsNoDatabaseOfOursHasItsSentence_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &content, Kind kind, const char *part) {
        QTest::newRow(name) << content << kind << QString::fromLatin1(part);
    };
    row("no bytes", {}, Kind::Unsupported, "is empty");
    row("text", "Dear diary,\n", Kind::Unsupported, "is not a database");
    row("a long text", QByteArray("0123456789abcdef").repeated(1024), Kind::Unsupported, "is not a database");
    row("a picture", "RIFF\x10\0\0\0WEBPVP8L" + noise(700), Kind::Unsupported, "is not a database");
    row("an encrypted database", noise(8 * 4096), Kind::Unsupported, "looks encrypted");
    row("a lost first page", QByteArray(8192, '\0'), Kind::Corrupt, "holds only zeros");
    row("cut off in the header", "SQLite format 3" + QByteArray(60, '\0'), Kind::Corrupt, "is cut off");
    row("a header before noise", "SQLite format 3" + QByteArray(1, '\0') + noise(8176), Kind::Corrupt,
        "is damaged");
}

void OpeningTest::eachThingThatIsNoDatabaseOfOursHasItsSentence()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(QString, part);
    QFile file(path("some.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const auto opened = Database::open(DatabaseUrl::sqlite(file.fileName()));
    QVERIFY(!opened);
    QVERIFY2(opened.error().what.contains(part), qPrintable(opened.error().what));
    QVERIFY2(opened.error().what.contains(file.fileName()), qPrintable(opened.error().what));
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void OpeningTest::eachForeignDatabaseHasItsSentence_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("part");
    const QString documents =
        QStringLiteral("CREATE TABLE json_data (id INTEGER PRIMARY KEY AUTOINCREMENT, username "
                       "TEXT NOT NULL UNIQUE, data TEXT NOT NULL)");
    const QString meta = QStringLiteral("CREATE TABLE meta (schema_version INTEGER NOT NULL)");
    const QStringList relational = creationStatements(relationalProfile(), Engine::Sqlite);
    QTest::newRow("legacy") << QStringList{documents, meta} << QStringLiteral("is a legacy Tronbyt database");
    QTest::newRow("legacy without meta")
        << QStringList{documents} << QStringLiteral("is a legacy Tronbyt database");
    QTest::newRow("half migrated") << relational + QStringList{documents} << QStringLiteral("never finished");
    QTest::newRow("hardly begun") << QStringList{documents, relational[2]}
                                  << QStringLiteral("never finished");
    QTest::newRow("v2")
        << QStringList{QStringLiteral("CREATE TABLE `users` (`username` text, PRIMARY KEY (`username`))"),
                       QStringLiteral("CREATE TABLE `devices` (`id` text, `username` text)"),
                       QStringLiteral("CREATE TABLE `apps` (`id` integer, `last_render_dur` integer)")}
        << QStringLiteral("current Tronbyt server (v2)");
    QTest::newRow("another program's") << QStringList{QStringLiteral("CREATE TABLE moz_places (id INTEGER)")}
                                       << QStringLiteral("of another program");
    QTest::newRow("no tables") << QStringList{QStringLiteral("PRAGMA user_version = 1")}
                               << QStringLiteral("without any tables");
}

void OpeningTest::eachForeignDatabaseHasItsSentence()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, part);
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    PlainSqlite(file).execute(statements);
    const auto opened = Database::open(DatabaseUrl::sqlite(file));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Unsupported);
    QVERIFY2(opened.error().what.contains(part), qPrintable(opened.error().what));
}

void OpeningTest::aRefusedFileKeepsEveryByte()
{
    const QString file = path("kept.sqlite");
    PlainSqlite(file).execute(
        {QStringLiteral("CREATE TABLE json_data (id INTEGER, username TEXT, data TEXT)"),
         QStringLiteral("INSERT INTO json_data VALUES (1, 'admin', '{}')")});
    const auto hash = [&file] {
        QFile content(file);
        QCryptographicHash sum(QCryptographicHash::Sha256);
        return content.open(QIODevice::ReadOnly) && sum.addData(&content) ? sum.result() : QByteArray();
    };
    const QByteArray before = hash();
    QVERIFY(!Database::open(DatabaseUrl::sqlite(file), {Access::ReadWrite, true}));
    QCOMPARE(hash(), before);
    QVERIFY(!QFile::exists(file + QStringLiteral("-wal")));
}

void OpeningTest::aFolderOrMissingFileIsNamed()
{
    const auto folder = Database::open(DatabaseUrl::sqlite(m_folder.path()), {Access::ReadWrite, true});
    QVERIFY(!folder);
    QVERIFY(folder.error().what.contains(QLatin1String("is a folder")));
    const auto missing = Database::open(DatabaseUrl::sqlite(path("missing.sqlite")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Kind::NotFound);
    QVERIFY(!QFile::exists(path("missing.sqlite")));
    const auto device =
        Database::open(DatabaseUrl::sqlite(QStringLiteral("/dev/null")), {Access::ReadWrite, true});
    QVERIFY(!device);
    QCOMPARE(device.error().kind, Kind::InvalidInput);
}

void OpeningTest::aNewDatabaseIsMadeWhereNothingStands()
{
    const DatabaseUrl url = DatabaseUrl::sqlite(path("new/folder/tronbyt.sqlite"));
    {
        const auto made = Database::open(url, {Access::ReadWrite, true});
        QVERIFY2(made, qPrintable(textOf(made)));
        QCOMPARE(made->revision(), QStringLiteral("002"));
    }
    QVERIFY(Database::open(url));
    QFile empty(path("empty.sqlite"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(Database::open(DatabaseUrl::sqlite(empty.fileName()), {Access::ReadWrite, true}));
}

void OpeningTest::anUnknownRevisionMayOnlyBeLookedAt()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl url = m_engines.freshUrl(engine);
    {
        const auto made = Database::open(url, {Access::ReadWrite, true});
        QVERIFY(made);
        QVERIFY(made->connection().execute(QStringLiteral("UPDATE alembic_version SET version_num = '007'")));
    }
    const auto opened = Database::open(url);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QCOMPARE(opened->access(), Access::ReadOnly);
    QVERIFY2(opened->notice().contains(QLatin1String("has revision 007")), qPrintable(opened->notice()));
    const auto written = opened->connection().execute(QStringLiteral("DELETE FROM alembic_version"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::ReadOnly);
}

void OpeningTest::aMissingRevisionMayOnlyBeLookedAt()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl url = m_engines.freshUrl(engine);
    {
        const auto made = Database::open(url, {Access::ReadWrite, true});
        QVERIFY(made);
        QVERIFY(made->connection().execute(QStringLiteral("DROP TABLE alembic_version")));
    }
    const auto opened = Database::open(url);
    QVERIFY(opened);
    QCOMPARE(opened->access(), Access::ReadOnly);
    QVERIFY2(opened->notice().contains(QLatin1String("alembic_version")), qPrintable(opened->notice()));
    QCOMPARE(opened->revision(), QString());
}

void OpeningTest::aMissingColumnIsNamed()
{
    const DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(Database::open(url, {Access::ReadWrite, true}));
    PlainSqlite(url.path()).execute({QStringLiteral("ALTER TABLE apps DROP COLUMN autopin")});
    const auto opened = Database::open(url);
    QVERIFY(!opened);
    QVERIFY2(opened.error().what.contains(QLatin1String("lacks apps.autopin")),
             qPrintable(opened.error().what));
}

void OpeningTest::readOnlyIsKeptByTheConnection()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl url = m_engines.freshUrl(engine);
    QVERIFY(Database::open(url, {Access::ReadWrite, true}));
    const auto opened = Database::open(url, {Access::ReadOnly, false});
    QVERIFY(opened);
    QCOMPARE(opened->access(), Access::ReadOnly);
    QCOMPARE(opened->notice(), QString());
    const auto written = opened->connection().execute(QStringLiteral("DELETE FROM users"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::ReadOnly);
}

void OpeningTest::aPageOfNoiseInsideIsTold()
{
    const DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(Database::open(url, {Access::ReadWrite, true}));
    QFile file(url.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    QVERIFY(file.write(noise(4096 - 100)) > 0);
    file.close();
    const auto opened = Database::open(url);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Corrupt);
}

void OpeningTest::writingWaitsInTheLogAndKeysAreChecked()
{
    const auto opened = Database::open(m_engines.freshUrl(Engine::Sqlite), {Access::ReadWrite, true});
    QVERIFY(opened);
    const std::pair<const char *, const char *> settings[]{
        {"journal_mode", "wal"}, {"foreign_keys", "1"}, {"busy_timeout", "5000"}, {"synchronous", "2"}};
    for (const auto &[name, value] : settings) {
        auto query = opened->connection().run(QStringLiteral("PRAGMA ") + QString::fromLatin1(name));
        QVERIFY(query && query->next());
        QCOMPARE(query->value(0).toString(), QString::fromLatin1(value));
    }
}

void OpeningTest::aServerThatIsNotThereIsToldAsSuch()
{
    const auto opened =
        Database::open(*DatabaseUrl::parse(QStringLiteral("postgresql://me@127.0.0.1:1/none")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Unreachable);
}

void OpeningTest::aDatabaseThatIsNotThereIsToldAsSuch()
{
    SKIP_WITHOUT(m_engines, Engine::Postgresql);
    QString place = m_engines.freshUrl(Engine::Postgresql).displayText();
    const auto opened =
        Database::open(*DatabaseUrl::parse(place.replace(QLatin1String("/test"), QLatin1String("/no"))));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::NotFound);
}

void OpeningTest::aPasswordIsNeverTold()
{
    SKIP_WITHOUT(m_engines, Engine::Postgresql);
    QString place = m_engines.freshUrl(Engine::Postgresql).displayText();
    const auto url =
        DatabaseUrl::parse(place.replace(QLatin1String("postgres@"), QLatin1String("nobody:geheim@")));
    QVERIFY(url);
    const auto opened = Database::open(*url);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::NoAccess);
    QVERIFY(!(opened.error().what + opened.error().detail).contains(QLatin1String("geheim")));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
