// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"
#include "tests/support/engines.h"
#include "tests/support/plainsql.h"
#include "tests/support/textof.h"

#include <QProcess>

using namespace storage;

namespace {

const QString python = QStringLiteral("/usr/bin/python3");

/// Standard output of an alembic command of tests/data/alembic; nothing when it failed.
std::optional<QString> alembic(const QString &command, const QString &where)
{
    QProcess process;
    process.start(python, {QStringLiteral(ALEMBIC_FOLDER "/run.py"), command, where});
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Everything that makes up the schema of a database, as its engine tells it.
QStringList objectsOf(const Connection &connection)
{
    if (connection.engine() == Engine::Sqlite)
        return plainsql::rows(
            connection,
            QStringLiteral(
                "SELECT type, name, tbl_name, coalesce(sql, '-') FROM sqlite_master ORDER BY 1, 2"));
    return plainsql::rows(connection,
                          QStringLiteral("SELECT table_name::text, ordinal_position, column_name::text, "
                                         "data_type::text, is_nullable::text, coalesce(column_default, '-') "
                                         "FROM information_schema.columns WHERE table_schema = 'public' "
                                         "ORDER BY 1, 2")) +
           plainsql::rows(connection,
                          QStringLiteral("SELECT conname::text, pg_get_constraintdef(oid) FROM pg_constraint "
                                         "WHERE connamespace = 'public'::regnamespace ORDER BY 1")) +
           plainsql::rows(
               connection,
               QStringLiteral("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1")) +
           plainsql::rows(connection,
                          QStringLiteral("SELECT sequencename::text FROM pg_sequences ORDER BY 1"));
}

void makeFirstRevision(const Connection &connection)
{
    for (const QString &statement :
         creationStatements(*relationalProfile(QStringLiteral("001")), connection.engine()))
        QVERIFY2(connection.execute(statement), qPrintable(statement));
}

/// Alembic writes the SQLite file itself; for PostgreSQL, whose Python driver may be missing, it tells the
/// SQL.
void makeByAlembic(const DatabaseUrl &url)
{
    if (url.engine() == Engine::Sqlite) {
        QVERIFY(alembic(QStringLiteral("upgrade"), QStringLiteral("sqlite:///") + url.path()));
        return;
    }
    const auto script = alembic(QStringLiteral("sql"), QStringLiteral("postgresql"));
    QVERIFY(script);
    const Connection connection = plainsql::connect(url);
    const QStringList statements = script->split(u';', Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            QVERIFY2(connection.execute(statement), qPrintable(statement));
    }
}

} // namespace

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumn();
    void theFirstRevisionIsWhatAlembicMakes_data() { Engines::addRows(); }
    void theFirstRevisionIsWhatAlembicMakes();
    void alembicKnowsAFileOfTheFirstRevision();
    void weKnowAlembicsFile();

private:
    Engines m_engines;
};

void ProfileTest::everyFieldHasItsColumn()
{
    for (const Table &table : relationalProfile().tables) {
        QVERIFY(std::ranges::all_of(table.columns, &Column::stored));
        const auto fields = domain::fieldsOf(table.entity);
        QCOMPARE(static_cast<size_t>(table.columns.size()), fields.size());
        for (const Index &index : table.indexes) {
            for (const QString &column : index.columns)
                QVERIFY(domain::fieldIndex(table.entity, column.toLatin1().constData()) > 0);
        }
    }
}

void ProfileTest::theFirstRevisionIsWhatAlembicMakes()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import alembic")}) != 0)
        QSKIP("alembic is not installed (python3-alembic)");
    const DatabaseUrl url = m_engines.freshUrl(engine);
    makeByAlembic(url);
    const Connection theirs = plainsql::connect(url);
    const Connection ours = plainsql::connect(m_engines.freshUrl(engine));
    makeFirstRevision(ours);
    const QStringList expected = objectsOf(theirs);
    QVERIFY(expected.size() > 12);
    QCOMPARE(objectsOf(ours), expected);
}

void ProfileTest::alembicKnowsAFileOfTheFirstRevision()
{
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import alembic")}) != 0)
        QSKIP("alembic is not installed (python3-alembic)");
    const DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    makeFirstRevision(plainsql::connect(url));
    const QString place = QStringLiteral("sqlite:///") + url.path();
    const auto current = alembic(QStringLiteral("current"), place);
    QVERIFY(current);
    QCOMPARE(current->trimmed(), QStringLiteral("001 (head)"));
    QVERIFY(alembic(QStringLiteral("upgrade"), place)); // nothing left to do
    QVERIFY(Database::open(url));
}

void ProfileTest::weKnowAlembicsFile()
{
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import alembic")}) != 0)
        QSKIP("alembic is not installed (python3-alembic)");
    const DatabaseUrl url = m_engines.freshUrl(Engine::Sqlite);
    QVERIFY(alembic(QStringLiteral("upgrade"), QStringLiteral("sqlite:///") + url.path()));
    const auto opened = Database::open(url);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QCOMPARE(opened->revision(), QStringLiteral("001"));
    QCOMPARE(opened->access(), Access::ReadWrite);
    QVERIFY(opened->isOlder());
    QCOMPARE(opened->notice(), QString());
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
