// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/batch.h"

#include <QCoreApplication>

#include <unordered_map>

namespace legacy {

namespace {

using domain::Entity;

struct ReadBack
{
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

QString told(const Cell &key)
{
    const auto *text = std::get_if<CellText>(&key);
    return text ? QString::fromUtf8(text->view()) : QString::number(std::get<qint64>(key));
}

base::Error otherValue(const QString &place, const storage::Table &table, size_t column, const Cell &key)
{
    const QString name = table.columns.at(static_cast<qsizetype>(column)).name;
    return {base::Error::Kind::Corrupt,
            ReadBack::tr("%1 gave back another value than was written: %2 of row %3 in the table %4. All of "
                         "it was taken back, so nothing has been changed; a trigger or a column of another "
                         "type may be the cause.")
                .arg(place, name, told(key), table.name),
            QStringLiteral("read back a different cell")};
}

base::Error otherRows(const QString &place, const storage::Table &table)
{
    return {base::Error::Kind::Corrupt,
            ReadBack::tr("%1 gave back other rows than were written to the table %2. All of it was taken "
                         "back, so nothing has been changed; a trigger may be the cause.")
                .arg(place, table.name),
            QStringLiteral("read back other rows")};
}

/// Compares the rows of one table as they come.
class Comparing final
{
public:
    Comparing(const QString &place, const storage::Table &table, const std::vector<Cells> &written)
        : m_place(place), m_table(table), m_written(written)
    {
        if (table.columns.first().type != storage::ColumnType::Text)
            return;
        for (size_t i = 0; i < written.size(); ++i)
            m_byName.emplace(std::get<CellText>(written[i].front()), i);
    }

    base::Result<void> see(const StoredRow &row)
    {
        const Cells *expected = expectedFor(row.cell(0));
        if (!expected)
            return otherRows(m_place, m_table);
        for (size_t i = 0; i < expected->size(); ++i) {
            if (!row.holds(i, (*expected)[i]))
                return otherValue(m_place, m_table, i, expected->front());
        }
        ++m_seen;
        return {};
    }

    bool isComplete() const { return m_seen == m_written.size(); }

private:
    /// Keys that are numbers were given one after the other.
    const Cells *expectedFor(const Cell &key) const
    {
        if (const auto *name = std::get_if<CellText>(&key)) {
            const auto known = m_byName.find(*name);
            return known == m_byName.end() ? nullptr : &m_written[known->second];
        }
        const auto *number = std::get_if<qint64>(&key);
        if (!number || !m_byName.empty())
            return nullptr;
        const qint64 index = *number - std::get<qint64>(m_written.front().front());
        return index >= 0 && index < static_cast<qint64>(m_written.size())
                   ? &m_written[static_cast<size_t>(index)]
                   : nullptr;
    }

    const QString &m_place;
    const storage::Table &m_table;
    const std::vector<Cells> &m_written;
    std::unordered_map<std::string_view, size_t> m_byName;
    size_t m_seen = 0;
};

/// The column by which the rows of a batch are found again: its keys follow each other, and so do those of
/// its users.
int rangeColumn(const storage::Table &table)
{
    return table.entity == Entity::Device ? table.reference->column : 0;
}

} // namespace

base::Result<void> readBack(RowStore &store, const storage::Profile &profile, const Batch &batch,
                            const QString &place)
{
    for (const storage::Table &table : profile.tables) {
        const std::vector<Cells> &written = batch.rows(table.entity);
        if (written.empty())
            continue;
        Comparing comparing(place, table, written);
        const auto column = static_cast<size_t>(rangeColumn(table));
        const auto read = store.read(table.entity, static_cast<int>(column), written.front()[column],
                                     written.back()[column],
                                     [&comparing](const StoredRow &row) { return comparing.see(row); });
        if (!read)
            return read;
        if (!comparing.isComplete())
            return otherRows(place, table);
    }
    return {};
}

} // namespace legacy
