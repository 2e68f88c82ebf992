// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/postgresrows.h"

#include "core/legacy/rowsql.h"

#include <QVariant>

#include <algorithm>

namespace legacy {

namespace {

using storage::ColumnType;

constexpr size_t rowsAtOnce = 200; // a statement takes 65,535 values

struct ToVariant
{
    ColumnType type;

    QVariant operator()(std::monostate) const { return QVariant(QMetaType(QMetaType::QString)); }
    QVariant operator()(qint64 number) const
    {
        return type == ColumnType::Boolean ? QVariant(number != 0) : QVariant::fromValue<qlonglong>(number);
    }
    QVariant operator()(double number) const { return number; }
    QVariant operator()(const CellText &text) const
    {
        const QString told = QString::fromUtf8(text.view());
        return told.isNull() ? QString(QLatin1String("")) : told; // a null text would be NULL
    }
};

/// With six digits behind the second, as SQLite stores it: the server leaves zeros at the end out.
std::string wholeInstant(std::string text)
{
    constexpr size_t seconds = 19;
    constexpr size_t whole = 26;
    if (text.size() == seconds)
        text += '.';
    if (text.size() > seconds && text.size() < whole)
        text.resize(whole, '0');
    return text;
}

Cell cellOf(const QVariant &value, ColumnType type)
{
    if (value.isNull())
        return {};
    switch (type) {
    case ColumnType::Boolean:
        return qint64(value.toBool() ? 1 : 0);
    case ColumnType::Integer:
        return qint64(value.toLongLong());
    case ColumnType::Real:
        return value.toDouble();
    case ColumnType::Instant:
        return wholeInstant(value.toString().toStdString());
    default:
        return value.toString().toStdString();
    }
}

/// A row that has been fetched.
class PostgresRow final : public StoredRow
{
public:
    explicit PostgresRow(Cells cells) : m_cells(std::move(cells)) {}

    Cell cell(size_t column) const override { return m_cells.at(column); }
    bool holds(size_t column, const Cell &cell) const override { return m_cells.at(column) == cell; }
    Cells cells() const override { return m_cells; }

private:
    Cells m_cells;
};

} // namespace

base::Result<void> PostgresRows::insert(domain::Entity entity, std::span<const Cells> rows)
{
    const storage::Table &table = m_profile.table(entity);
    while (!rows.empty()) {
        const auto some = rows.first(std::min(rows.size(), rowsAtOnce));
        rows = rows.subspan(some.size());
        QVariantList values;
        for (const Cells &row : some) {
            for (size_t i = 0; i < row.size(); ++i)
                values.append(
                    std::visit(ToVariant{table.columns.at(static_cast<qsizetype>(i)).type}, row[i]));
        }
        const auto done =
            m_connection.execute(insertStatement(table, static_cast<qsizetype>(some.size())), values);
        if (!done)
            return done.error();
    }
    return {};
}

base::Result<void> PostgresRows::read(domain::Entity entity, int column, const Cell &first, const Cell &last,
                                      const Visit &visit)
{
    const storage::Table &table = m_profile.table(entity);
    const ToVariant toVariant{table.columns.at(column).type};
    auto query = m_connection.run(rangeQuery(storage::Engine::Postgresql, table, column),
                                  {std::visit(toVariant, first), std::visit(toVariant, last)});
    if (!query)
        return query.error();
    while (query->next()) {
        Cells row(static_cast<size_t>(table.columns.size()));
        for (size_t i = 0; i < row.size(); ++i)
            row[i] =
                cellOf(query->value(static_cast<int>(i)), table.columns.at(static_cast<qsizetype>(i)).type);
        if (const auto seen = visit(PostgresRow(std::move(row))); !seen)
            return seen;
    }
    if (query->lastError().isValid())
        return m_connection.error(query->lastError());
    return {};
}

} // namespace legacy
