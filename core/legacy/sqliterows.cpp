// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/sqliterows.h"

#include "core/legacy/rowsql.h"

namespace legacy {

namespace {

/// The row at which a statement stands.
class SqliteRow final : public StoredRow
{
public:
    SqliteRow(const SqliteStatement &statement, qsizetype columns)
        : m_statement(statement), m_columns(static_cast<int>(columns))
    {}

    Cell cell(size_t column) const override { return m_statement.cell(static_cast<int>(column)); }
    bool holds(size_t column, const Cell &cell) const override
    {
        return m_statement.holds(static_cast<int>(column), cell);
    }
    Cells cells() const override
    {
        Cells row;
        row.reserve(static_cast<size_t>(m_columns));
        for (int i = 0; i < m_columns; ++i)
            row.push_back(m_statement.cell(i));
        return row;
    }

private:
    const SqliteStatement &m_statement;
    int m_columns;
};

} // namespace

SqliteStatement *SqliteRows::statement(domain::Entity entity, int column, base::Error &failure)
{
    const auto known = m_statements.find({entity, column});
    if (known != m_statements.end())
        return &known->second;
    const storage::Table &table = m_profile.table(entity);
    auto prepared = SqliteStatement::prepare(
        m_connection,
        column == inserting ? insertStatement(table, 1) : rangeQuery(storage::Engine::Sqlite, table, column));
    if (!prepared) {
        failure = prepared.error();
        return nullptr;
    }
    return &m_statements.emplace(std::pair(entity, column), *std::move(prepared)).first->second;
}

base::Result<void> SqliteRows::insert(domain::Entity entity, std::span<const Cells> rows)
{
    base::Error failure;
    SqliteStatement *insert = statement(entity, inserting, failure);
    if (!insert)
        return failure;
    for (const Cells &row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            insert->bind(static_cast<int>(i), row[i]);
        if (const auto done = insert->run(); !done)
            return done.error();
    }
    return {};
}

base::Result<void> SqliteRows::read(domain::Entity entity, int column, const Cell &first, const Cell &last,
                                    const Visit &visit)
{
    base::Error failure;
    SqliteStatement *query = statement(entity, column, failure);
    if (!query)
        return failure;
    query->bind(0, first);
    query->bind(1, last);
    const SqliteRow row(*query, m_profile.table(entity).columns.size());
    while (true) {
        const auto found = query->step();
        if (!found)
            return found.error();
        if (!*found)
            break;
        if (const auto seen = visit(row); !seen) {
            query->reset();
            return seen.error();
        }
    }
    query->reset();
    return {};
}

} // namespace legacy
