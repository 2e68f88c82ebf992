// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/operationtext.h"
#include "tests/core/migration/livedump.h"
#include "tests/core/migration/runs.h"

#include <QRandomGenerator>

using namespace migration;
using storage::Engine;

namespace {

const QStringList words{QStringLiteral("plain"), QStringLiteral("order"),    QStringLiteral("two words"),
                        QStringLiteral("Käse"),  QStringLiteral("quo\"ted"), QStringLiteral("it's")};

/// Operations that fit a schema as it grows, each of which can be taken back without losing rows.
class Generator final
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    QList<Operation> next(int count)
    {
        QList<Operation> operations;
        while (operations.size() < count) {
            const int kind = m_tables.isEmpty() ? 0 : m_random.bounded(12);
            operations.append(make(kind));
        }
        return operations;
    }

private:
    /// What is known of a table made here; column 0 is the key.
    struct Known
    {
        QString name;
        QList<ddl::Column> columns;
        QList<ddl::Constraint> added;
        int rows = 0;
    };

    QString fresh(const QString &word) { return QStringLiteral("%1%2").arg(word).arg(++m_names); }
    QString someWord() { return words[m_random.bounded(static_cast<int>(words.size()))]; }
    Known &someTable() { return m_tables[m_random.bounded(static_cast<int>(m_tables.size()))]; }
    int someColumn(const Known &table)
    {
        return table.columns.size() == 1 ? 0 : m_random.bounded(1, static_cast<int>(table.columns.size()));
    }

    Operation make(int kind)
    {
        switch (kind) {
        case 0:
        case 1:
            return makeTable();
        case 2:
        case 3:
            return addColumn();
        case 4:
            return renameTable();
        case 5:
            return renameColumn();
        case 6:
            return changeDefault();
        case 7:
            return changeNullability();
        case 8:
            return makeIndex();
        case 9:
            return addConstraint();
        default:
            return insert();
        }
    }

    Operation makeTable()
    {
        Known table{fresh(someWord()), {{fresh(someWord()), QStringLiteral("integer"), false, {}}}, {}, 0};
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            table.columns.append(column());
        m_tables.append(table);
        return CreateTable{{table.name, table.columns, {{}, {table.columns.first().name}}, {}, false}};
    }

    ddl::Column column()
    {
        return {fresh(someWord()),
                m_random.bounded(2) == 0 ? QStringLiteral("text") : QStringLiteral("VARCHAR(40)"), true,
                m_random.bounded(2) == 0 ? QString() : QStringLiteral("'it''s'")};
    }

    Operation addColumn()
    {
        Known &table = someTable();
        table.columns.append(column());
        if (m_random.bounded(2) == 0)
            return AddColumn{table.name, table.columns.last(), {}, {}};
        table.columns.last().nullable = false;
        return AddColumn{table.name, table.columns.last(), {}, QStringLiteral("filled")};
    }

    Operation renameTable()
    {
        Known &table = someTable();
        const QString old = std::exchange(table.name, fresh(someWord()));
        return RenameTable{old, table.name};
    }

    Operation renameColumn()
    {
        Known &table = someTable();
        const int at = someColumn(table);
        const QString old = std::exchange(table.columns[at].name, fresh(someWord()));
        return RenameColumn{table.name, old, table.columns[at].name};
    }

    Operation changeDefault()
    {
        Known &table = someTable();
        const int at = someColumn(table);
        if (at == 0)
            return insertInto(table);
        ddl::Column &column = table.columns[at];
        const QString old = std::exchange(column.defaultValue, QStringLiteral("'%1'").arg(++m_names));
        return AlterColumn{table.name, column.name, {{}, {}, old}, {{}, {}, column.defaultValue}, {}};
    }

    Operation changeNullability()
    {
        Known &table = someTable();
        const int at = someColumn(table);
        ddl::Column &column = table.columns[at];
        // Filling NULLs could not be taken back, so only what has no rows gets stricter.
        if (at == 0 || (column.nullable && table.rows > 0))
            return insertInto(table);
        column.nullable = !column.nullable;
        return AlterColumn{
            table.name, column.name, {{}, !column.nullable, {}}, {{}, column.nullable, {}}, {}};
    }

    Operation makeIndex()
    {
        const Known &table = someTable();
        return CreateIndex{
            {fresh(someWord()), table.name, {table.columns[someColumn(table)].name}, false, {}}};
    }

    Operation addConstraint()
    {
        const Known &table = someTable();
        const QString key = table.columns.first().name;
        if (m_random.bounded(2) == 0)
            return AddConstraint{table.name,
                                 ddl::Key{fresh(someWord()), {key, table.columns[someColumn(table)].name}}};
        return AddConstraint{table.name,
                             ddl::Check{fresh(someWord()), ddl::name(key) + QStringLiteral(" > 0")}};
    }

    Operation insert() { return insertInto(someTable()); }

    Operation insertInto(Known &table)
    {
        Values row;
        ++table.rows;
        for (const ddl::Column &column : table.columns) {
            const bool key = &column == &table.columns.first();
            row.append({column.name, key ? QVariant::fromValue<qlonglong>(++m_names)
                                         : QVariant(QStringLiteral("%1's").arg(m_names))});
        }
        return InsertRows{table.name, {row}};
    }

    QRandomGenerator m_random;
    QList<Known> m_tables;
    int m_names = 0;
};

Revision revisionOf(int number, const QList<Operation> &operations)
{
    return {QString::number(number),
            number == 1 ? QString() : QString::number(number - 1),
            QStringLiteral("x"),
            QDate(2026, 1, 1),
            operations,
            *reversed(operations),
            {}};
}

QString textOf(const QList<Operation> &operations)
{
    QStringList lines;
    for (const Operation &operation : operations)
        lines.append(operationText(operation));
    return lines.join(u'\n');
}

QStringList stateOf(const storage::Connection &connection)
{
    return livedump::schema(connection) + livedump::content(connection);
}

} // namespace

/// Sequences of operations chosen by chance, each taken back: schema and rows are what they were.
class RandomStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downTakesBackWhatUpDid_data();
    void downTakesBackWhatUpDid();

private:
    Engines m_engines;
};

void RandomStepsTest::downTakesBackWhatUpDid_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("SQLite, seed %u", seed) << Engine::Sqlite << seed;
    for (quint32 seed = 101; seed <= 110; ++seed)
        QTest::addRow("PostgreSQL, seed %u", seed) << Engine::Postgresql << seed;
}

void RandomStepsTest::downTakesBackWhatUpDid()
{
    QFETCH(Engine, engine);
    QFETCH(quint32, seed);
    SKIP_WITHOUT(m_engines, engine);
    Generator generator(seed);
    QList<Revision> revisions;
    for (int number = 1; number <= 4; ++number)
        revisions.append(revisionOf(number, generator.next(8)));
    const auto history = History::from(revisions);
    QVERIFY(history);
    auto migrator = Migrator::open(m_engines.freshUrl(engine), {storage::Access::ReadWrite, true, false});
    QVERIFY2(migrator, qPrintable(textOf(migrator)));
    const base::SystemClock clock;
    QList<QStringList> states;
    for (const Revision &revision : revisions) {
        const auto up = migrator->run({{revision, true}}, clock, {});
        QVERIFY2(up, qPrintable(textOf(up) + u'\n' + textOf(revision.upgrade)));
        states.append(stateOf(migrator->connection()));
    }
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        QCOMPARE(stateOf(migrator->connection()), states.takeLast());
        const auto down = migrator->run({{*revision, false}}, clock, {});
        QVERIFY2(down, qPrintable(textOf(down) + u'\n' + textOf(revision->downgrade)));
    }
    QCOMPARE(livedump::content(migrator->connection()), QStringList());
}

QTEST_GUILESS_MAIN(RandomStepsTest)
#include "tst_randomsteps.moc"
