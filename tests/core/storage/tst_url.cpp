// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/url.h"
#include "tests/support/textof.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using Kind = base::Error::Kind;

class UrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathIsASqliteFile_data();
    void aPathIsASqliteFile();
    void aServerUrlIsTakenApart();
    void theKeywordFormMeansTheSame();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void thePasswordIsNotShown();
    void theDisplayedTextFindsTheSameDatabase_data();
    void theDisplayedTextFindsTheSameDatabase();
};

void UrlTest::aPathIsASqliteFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    const QString here = QDir::currentPath();
    QTest::newRow("absolute") << QStringLiteral("/var/lib/tronbyt.db")
                              << QStringLiteral("/var/lib/tronbyt.db");
    QTest::newRow("relative") << QStringLiteral("users/usersdb.sqlite")
                              << here + QStringLiteral("/users/usersdb.sqlite");
    QTest::newRow("home") << QStringLiteral("~/t.sqlite") << QDir::homePath() + QStringLiteral("/t.sqlite");
    QTest::newRow("odd letters") << QStringLiteral("/tmp/a b#c?d%20.sqlite")
                                 << QStringLiteral("/tmp/a b#c?d%20.sqlite");
    QTest::newRow("relative URL") << QStringLiteral("sqlite:///t.sqlite")
                                  << here + QStringLiteral("/t.sqlite");
    QTest::newRow("absolute URL") << QStringLiteral("sqlite:////srv/t.sqlite")
                                  << QStringLiteral("/srv/t.sqlite");
    QTest::newRow("absolute with three slashes")
        << QStringLiteral("sqlite:///tmp/t.sqlite") << QStringLiteral("/tmp/t.sqlite");
    QTest::newRow("escaped URL") << QStringLiteral("sqlite:////srv/a%20b.sqlite")
                                 << QStringLiteral("/srv/a b.sqlite");
    QTest::newRow("dropped file") << QStringLiteral("file:///srv/a%20b.sqlite")
                                  << QStringLiteral("/srv/a b.sqlite");
}

void UrlTest::aPathIsASqliteFile()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY2(url, qPrintable(textOf(url)));
    QCOMPARE(url->engine(), Engine::Sqlite);
    QTEST(url->path(), "path");
    QCOMPARE(url->defaultDataFolder(), url->path().section(u'/', 0, -2));
}

void UrlTest::aServerUrlIsTakenApart()
{
    const auto url = DatabaseUrl::parse(
        QStringLiteral("postgresql+psycopg2://m%40x:p%2Fw@db.example.org:6432/tron%20byt?sslmode=require"));
    QVERIFY2(url, qPrintable(textOf(url)));
    QCOMPARE(url->engine(), Engine::Postgresql);
    QCOMPARE(url->host(), QStringLiteral("db.example.org"));
    QCOMPARE(url->port(), 6432);
    QCOMPARE(url->name(), QStringLiteral("tron byt"));
    QCOMPARE(url->user(), QStringLiteral("m@x"));
    QCOMPARE(url->password(), QStringLiteral("p/w"));
    QCOMPARE(url->options(), QStringLiteral("sslmode=require;"));
    QCOMPARE(url->defaultDataFolder(),
             QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/tron byt"));
}

void UrlTest::theKeywordFormMeansTheSame()
{
    const auto url =
        DatabaseUrl::parse(QStringLiteral("host=localhost port=5433 user=me password='a b' dbname=tronbyt"));
    QVERIFY(url);
    QCOMPARE(*url, *DatabaseUrl::parse(QStringLiteral("postgres://me:a%20b@localhost:5433/tronbyt")));
}

void UrlTest::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("nothing") << QStringLiteral("  ") << Kind::InvalidInput;
    QTest::newRow("mysql") << QStringLiteral("mysql://me@host/name") << Kind::Unsupported;
    QTest::newRow("an unknown engine") << QStringLiteral("oracle://host/name") << Kind::InvalidInput;
    QTest::newRow("no database") << QStringLiteral("postgresql://host") << Kind::InvalidInput;
    QTest::newRow("no file") << QStringLiteral("sqlite:///") << Kind::InvalidInput;
    QTest::newRow("an unknown option")
        << QStringLiteral("postgresql://host/name?options=-c") << Kind::InvalidInput;
    QTest::newRow("a smuggled option")
        << QStringLiteral("postgresql://host/name?sslmode=a;host=b") << Kind::InvalidInput;
    QTest::newRow("a second URL as an option")
        << QStringLiteral("postgresql://host/name?sslmode=l://me:geheim@host/name") << Kind::InvalidInput;
    QTest::newRow("no port") << QStringLiteral("postgresql://host:99999/name") << Kind::InvalidInput;
}

void UrlTest::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(!url);
    QTEST(url.error().kind, "kind");
    QVERIFY(!url.error().what.isEmpty());
}

void UrlTest::thePasswordIsNotShown()
{
    const auto url = DatabaseUrl::parse(QStringLiteral("postgresql://me:geheim@host/name"));
    QVERIFY(url);
    QCOMPARE(url->displayText(), QStringLiteral("postgresql://me@host/name"));
    const auto refused = DatabaseUrl::parse(QStringLiteral("postgresql://me:geheim@host"));
    QVERIFY(!refused);
    QVERIFY(!(refused.error().what + refused.error().detail).contains(QLatin1String("geheim")));
}

void UrlTest::theDisplayedTextFindsTheSameDatabase_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"/srv/t.sqlite", "postgresql://me@host:6000/name", "postgresql://host/name",
                             "postgresql:///name?host=/run/postgresql", "postgresql://me@[::1]/name",
                             "postgresql://me@host/name?sslmode=verify-full&sslrootcert=/etc/a%20b%26c.pem",
                             "postgresql:///name?host=/run/postgresql&connect_timeout=3"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void UrlTest::theDisplayedTextFindsTheSameDatabase()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY2(url, qPrintable(textOf(url)));
    const auto again = DatabaseUrl::parse(url->displayText());
    QVERIFY2(again, qPrintable(url->displayText()));
    QCOMPARE(*again, *url);
}

QTEST_GUILESS_MAIN(UrlTest)
#include "tst_url.moc"
