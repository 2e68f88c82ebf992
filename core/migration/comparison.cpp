// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/comparison.h"

#include "core/migration/tablecomparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace migration {

namespace {

using storage::Engine;

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

const QStringList leftoverTables{QStringLiteral("json_data_backup"), QStringLiteral("meta")};
const QString versionTable = QStringLiteral("alembic_version");

QList<ddl::Index> indexesOf(const QString &table, const QList<ddl::Index> &all)
{
    QList<ddl::Index> indexes;
    std::ranges::copy_if(all, std::back_inserter(indexes),
                         [&table](const ddl::Index &index) { return index.table == table; });
    return indexes;
}

PlainSql only(Engine engine, const QStringList &statements)
{
    return engine == Engine::Sqlite ? PlainSql{statements, {}} : PlainSql{{}, statements};
}

Difference missingTable(const ddl::Table &table, const QList<ddl::Index> &indexes)
{
    Difference missing{ComparisonText::tr("%1: the table is missing").arg(table.name),
                       {CreateTable{table}},
                       {DropTable{table}},
                       {}};
    for (const ddl::Index &index : indexes)
        missing.upgrade.append(CreateIndex{index});
    return missing;
}

Difference unknownTable(Engine engine, const LiveTable &live, const QList<ddl::Index> &indexes)
{
    Difference unknown{
        ComparisonText::tr("%1: nobody declared this table").arg(live.table.name),
        {DropTable{live.table}},
        {},
        ComparisonText::tr("The rows of %1 are gone after this and do not come back.").arg(live.table.name)};
    if (engine == Engine::Sqlite) {
        unknown.upgrade = {DropTable{{.name = live.table.name}}};
        unknown.downgrade = {only(engine, live.made)}; // letter for letter
        return unknown;
    }
    unknown.downgrade = {CreateTable{live.table}};
    for (const ddl::Index &index : indexes)
        unknown.downgrade.append(CreateIndex{index});
    return unknown;
}

Difference unknownObject(Engine engine, const LiveObject &object)
{
    QString drop = QStringLiteral("DROP %1 %2").arg(object.kind, ddl::name(object.name));
    if (engine == Engine::Postgresql && object.kind == QLatin1String("TRIGGER"))
        drop += QStringLiteral(" ON ") + ddl::name(object.table);
    return {ComparisonText::tr("%1: nobody declared this (%2)", "name, kind such as VIEW")
                .arg(object.name, object.kind),
            {only(engine, {drop})},
            {only(engine, {object.sql})},
            {}};
}

/// Two tables of which one is to go and one is missing may be one that got another name.
void hintAtRenames(QList<Difference> &differences)
{
    const auto only = [&differences](const auto &fits) -> Difference * {
        Difference *found = nullptr;
        for (Difference &difference : differences) {
            if (difference.upgrade.isEmpty() || !fits(difference.upgrade.first()))
                continue;
            if (found)
                return nullptr;
            found = &difference;
        }
        return found;
    };
    Difference *made = only([](const Operation &one) { return std::holds_alternative<CreateTable>(one); });
    Difference *dropped = only([](const Operation &one) { return std::holds_alternative<DropTable>(one); });
    if (!made || !dropped)
        return;
    made->note =
        ComparisonText::tr("A rename looks like this too. If it is one, write instead of dropping %1: - "
                           "rename_table: {from: %1, to: %2}")
            .arg(std::get<DropTable>(dropped->upgrade.first()).table.name,
                 std::get<CreateTable>(made->upgrade.first()).table.name);
}

} // namespace

Comparison compare(Engine engine, const LiveSchema &live, const storage::Profile &declared)
{
    const ddl::Schema wanted = storage::schemaOf(declared);
    Comparison comparison;
    for (const LiveObject &object : live.others) {
        // SQLite's triggers go and come with their table.
        const bool ofUnknown =
            engine == Engine::Sqlite && object.kind == QLatin1String("TRIGGER") &&
            std::ranges::find(wanted.tables, object.table, &ddl::Table::name) == wanted.tables.end() &&
            std::ranges::any_of(live.tables,
                                [&](const LiveTable &table) { return table.table.name == object.table; });
        if (!ofUnknown)
            comparison.differences.append(unknownObject(engine, object));
    }
    for (const ddl::Table &table : wanted.tables) {
        const auto found = std::ranges::find_if(
            live.tables, [&table](const LiveTable &other) { return other.table.name == table.name; });
        const QList<ddl::Index> indexes = indexesOf(table.name, wanted.indexes);
        if (found == live.tables.end()) {
            comparison.differences.append(missingTable(table, indexes));
            continue;
        }
        TableComparison one(engine, *found, table);
        one.compare(indexesOf(table.name, live.indexes), indexes);
        comparison.differences += one.differences();
    }
    for (auto table = live.tables.rbegin(); table != live.tables.rend(); ++table) { // children first
        const QString &name = table->table.name;
        const bool known = std::ranges::find(wanted.tables, name, &ddl::Table::name) != wanted.tables.end();
        if (leftoverTables.contains(name))
            comparison.leftovers.append(name);
        else if (!known && name != versionTable)
            comparison.differences.append(unknownTable(engine, *table, indexesOf(name, live.indexes)));
    }
    hintAtRenames(comparison.differences);
    return comparison;
}

} // namespace migration
