// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace storefixture;
using Kind = base::Error::Kind;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeTable(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
}

} // namespace

class DatabaseOpenerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void aBadFileIsRefusedAndLeftAlone_data();
    void aBadFileIsRefusedAndLeftAlone();
    void aBadFileLeavesTheDatabaseBeforeOpen();
    void aMissingFileIsMadeOnlyWhenAsked();
    void aNewDatabaseNeverReplacesAFile();
    void theNewestIsFirstAmongTheRecentAndStandsOnce();
    void aPasswordIsNeverRemembered();
    void theReadOnlyLockIsKeptByTheConnection();
    void everythingTypedReachesItsOwnDatabase();
    void anotherDatabaseForgetsHistoryAndPlace();
    void closingForgetsTheLastDatabase();
    void aDemoThatCannotBeWrittenSaysWhy();

private:
    void open(const QString &path);

    std::unique_ptr<SessionFixture> m_fixture;
};

void DatabaseOpenerTest::open(const QString &path)
{
    m_fixture->opener.open(storage::DatabaseUrl::sqlite(path), {.create = true});
    QTRY_VERIFY(!m_fixture->opener.isBusy());
    QVERIFY(m_fixture->store.isOpen());
}

void DatabaseOpenerTest::aBadFileIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("statement");
    QTest::newRow("a text") << QByteArray("hello, I am no database\n") << QString();
    QTest::newRow("no bytes at all") << QByteArray() << QString();
    QTest::newRow("noise, as an encrypted file") << noise(8192) << QString();
    QTest::newRow("only the head of a database") << QByteArray("SQLite format 3\0", 16) << QString();
    QTest::newRow("a legacy file")
        << QByteArray()
        << QStringLiteral("CREATE TABLE json_data (id INTEGER PRIMARY KEY, username TEXT, data TEXT)");
    QTest::newRow("another program's file")
        << QByteArray() << QStringLiteral("CREATE TABLE notes (text TEXT)");
}

void DatabaseOpenerTest::aBadFileIsRefusedAndLeftAlone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, statement);
    const QString path = m_fixture->path("bad.sqlite");
    if (statement.isEmpty())
        write(path, content);
    else
        writeTable(path, statement);
    const QByteArray before = contentOf(path);

    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.openText(path);
    QTRY_COMPARE(failed.count(), 1);
    const auto failure = failed.first().first().value<OpenFailure>();
    QVERIFY2(failure.error.what.contains(QStringLiteral("bad.sqlite")), qPrintable(failure.error.what));
    QVERIFY(!m_fixture->store.isOpen());
    QVERIFY(!m_fixture->opener.isBusy());
    QVERIFY(m_fixture->opener.recent().list().isEmpty());
    QCOMPARE(contentOf(path), before);
}

void DatabaseOpenerTest::aBadFileLeavesTheDatabaseBeforeOpen()
{
    const QString good = m_fixture->path("good.sqlite");
    open(good);
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QSignalSpy changed(&m_fixture->opener, &DatabaseOpener::databaseChanged);
    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.openText(m_fixture->folder.path());
    QTRY_COMPARE(failed.count(), 1);
    QTRY_VERIFY(!m_fixture->opener.isBusy());
    QCOMPARE(m_fixture->store.opened().url.path(), good);
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_fixture->session.history().canUndo());
    QVERIFY(!m_fixture->session.isReadOnly());
}

void DatabaseOpenerTest::aMissingFileIsMadeOnlyWhenAsked()
{
    const QString path = m_fixture->path("new.sqlite");
    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.openText(path);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<OpenFailure>().error.kind, Kind::NotFound);
    QVERIFY(!QFile::exists(path));
    m_fixture->opener.create(path);
    QTRY_VERIFY(m_fixture->store.isOpen());
    QVERIFY(QFile::exists(path));
}

void DatabaseOpenerTest::aNewDatabaseNeverReplacesAFile()
{
    const QString path = m_fixture->path("letter.txt");
    write(path, "dear anna");
    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.create(path);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<OpenFailure>().error.kind, Kind::AlreadyExists);
    QCOMPARE(contentOf(path), QByteArray("dear anna"));
}

void DatabaseOpenerTest::theNewestIsFirstAmongTheRecentAndStandsOnce()
{
    for (const char *name : {"a.sqlite", "b.sqlite", "a.sqlite"})
        open(m_fixture->path(name));
    QCOMPARE(m_fixture->opener.recent().list(),
             (QStringList{m_fixture->path("a.sqlite"), m_fixture->path("b.sqlite")}));
    QCOMPARE(m_fixture->opener.recent().last(), m_fixture->path("a.sqlite"));
}

void DatabaseOpenerTest::aPasswordIsNeverRemembered()
{
    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.openText(QStringLiteral("postgresql://anna:hunter2@127.0.0.1:1/tronbyt"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    const auto failure = failed.first().first().value<OpenFailure>();
    for (const QString &text : {failure.database, failure.error.what, failure.error.detail})
        QVERIFY2(!text.contains(QStringLiteral("hunter2")), qPrintable(text));
    m_fixture->settings.flush();
    QVERIFY(!contentOf(m_fixture->path("settings.ini")).contains("hunter2"));
}

void DatabaseOpenerTest::theReadOnlyLockIsKeptByTheConnection()
{
    open(m_fixture->path("a.sqlite"));
    QSignalSpy readOnly(&m_fixture->session, &Session::readOnlyChanged);
    m_fixture->opener.setEditing(false);
    QTRY_VERIFY(!m_fixture->opener.isBusy());
    QVERIFY(m_fixture->session.isReadOnly());
    QVERIFY(!resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    m_fixture->opener.setEditing(true);
    QTRY_VERIFY(!m_fixture->opener.isBusy());
    QVERIFY(!m_fixture->session.isReadOnly());
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QCOMPARE(userNames(m_fixture->store), QStringList{QStringLiteral("anna")});
}

void DatabaseOpenerTest::everythingTypedReachesItsOwnDatabase()
{
    open(m_fixture->path("b.sqlite"));
    open(m_fixture->path("a.sqlite"));
    for (const char *name : {"anna", "ben", "carla"})
        m_fixture->session.history().submit(addUser(QLatin1String(name)));
    open(m_fixture->path("b.sqlite"));
    QCOMPARE(userNames(m_fixture->store), QStringList());
    open(m_fixture->path("a.sqlite"));
    QCOMPARE(userNames(m_fixture->store).size(), 3);
}

void DatabaseOpenerTest::anotherDatabaseForgetsHistoryAndPlace()
{
    open(m_fixture->path("a.sqlite"));
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    m_fixture->session.navigation().go({PageId::Tables, {1, {}, 0}});
    open(m_fixture->path("b.sqlite"));
    QVERIFY(!m_fixture->session.history().canUndo());
    QCOMPARE(m_fixture->session.navigation().place(), Place{});
    QVERIFY(!m_fixture->session.navigation().canGoBack());
}

void DatabaseOpenerTest::closingForgetsTheLastDatabase()
{
    open(m_fixture->path("a.sqlite"));
    QSignalSpy changed(&m_fixture->opener, &DatabaseOpener::databaseChanged);
    m_fixture->opener.close();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!m_fixture->store.isOpen());
    QVERIFY(m_fixture->session.isReadOnly());
    QVERIFY(m_fixture->opener.recent().last().isEmpty());
    QCOMPARE(m_fixture->opener.recent().list().size(), 1);
}

void DatabaseOpenerTest::aDemoThatCannotBeWrittenSaysWhy()
{
    QSignalSpy failed(&m_fixture->opener, &DatabaseOpener::failed);
    m_fixture->opener.openDemo(m_fixture->path("demo"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<OpenFailure>().error.kind, Kind::NoSpace);
    QVERIFY(!m_fixture->opener.isBusy());
}

QTEST_MAIN(DatabaseOpenerTest)
#include "tst_databaseopener.moc"
