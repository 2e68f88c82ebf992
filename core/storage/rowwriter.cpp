// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowwriter.h"

#include "core/storage/conflict.h"
#include "core/storage/descendants.h"
#include "core/storage/renumbering.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace storage {

namespace {

using domain::Entity;
using domain::FieldFlag;

QString setTerm(const Column &column)
{
    return quoted(column.name) + QStringLiteral(" = ?");
}

} // namespace

base::Result<void> RowWriter::write(const Change &change)
{
    Change present = change;
    renumber(present, m_renumbered);
    return std::visit([this](const auto &kind) { return write(kind); }, present);
}

Applied RowWriter::takeApplied(const QString &title)
{
    return {{title, std::move(m_inverse)},
            std::move(m_insertedKeys),
            std::move(m_notice),
            std::move(m_renumbered)};
}

base::Result<QVariantList> RowWriter::stored(const Table &table, const QVariant &key) const
{
    const bool locks = m_database.engine() == Engine::Postgresql;
    const QString sql =
        QStringLiteral("%1 WHERE %2 = ?%3")
            .arg(selectFrom(m_database.engine(), table, Columns::All), quoted(table.columns.first().name),
                 QLatin1String(locks ? " FOR UPDATE" : ""));
    auto query = m_database.connection().run(sql, {encoded(m_database.engine(), key)});
    if (!query)
        return query.error();
    if (query->next())
        return storedRow(table, *query);
    if (query->lastError().isValid())
        return m_database.connection().error(query->lastError());
    return rowGone(table, key);
}

base::Result<void> RowWriter::write(const UpdateRow &update)
{
    const Table &table = m_database.profile().table(update.entity);
    const auto before = stored(table, update.key);
    if (!before)
        return before.error();
    const Engine engine = m_database.engine();
    UpdateRow inverse{update.entity, update.key, {}};
    for (const CellChange &cell : update.cells) {
        const Column &column = table.columns[cell.field];
        if (cell.field == 0)
            return keyNeverChanges(table, update.key);
        if (!column.stored)
            return columnMissing(table, cell.field, m_database.revision());
        if (!column.nullable && !cell.after.isValid())
            return valueMissing(table, cell.field);
        const QVariant &standing = before->at(cell.field);
        const QVariant found = decoded(engine, column, standing, Rounding::Allowed);
        const bool known = !column.isHidden() || cell.before.isValid();
        if (known && found != cell.before &&
            decoded(engine, column, standing, Rounding::Refused) != cell.before)
            return cellChanged(table, *before, cell.field, cell.before, found);
        inverse.cells.append({cell.field, cell.after, decoded(engine, column, standing, Rounding::Refused)});
    }
    if (auto written = writeCells(table, update, *before); !written)
        return written;
    m_inverse.prepend(std::move(inverse));
    return touch(table, *before);
}

base::Result<void> RowWriter::writeCells(const Table &table, const UpdateRow &update,
                                         const QVariantList &before)
{
    if (update.cells.isEmpty())
        return {};
    const Engine engine = m_database.engine();
    QStringList assignments;
    QStringList conditions{setTerm(table.columns.first())};
    QVariantList values;
    QVariantList standing{encoded(engine, update.key)};
    QVariantList after = before;
    for (const CellChange &cell : update.cells) {
        assignments.append(setTerm(table.columns[cell.field]));
        values.append(encoded(engine, cell.after));
        conditions.append(holdsCondition(engine, table.columns[cell.field]));
        standing.append(before[cell.field].isNull() ? encoded(engine, {}) : before[cell.field]);
        after[cell.field] = values.last();
    }
    const auto query =
        m_database.connection().run(QStringLiteral("UPDATE %1 SET %2 WHERE %3")
                                        .arg(quoted(table.name), assignments.join(QStringLiteral(", ")),
                                             conditions.join(QStringLiteral(" AND "))),
                                    values + standing);
    if (!query)
        return query.error();
    if (query->numRowsAffected() != 1)
        return rowGone(table, update.key);
    return touch(table, after);
}

base::Result<void> RowWriter::checkUntouched(const Table &table, const DeleteRow &removal,
                                             const QVariantList &row) const
{
    const Engine engine = m_database.engine();
    for (int i = 1; i < removal.values.size(); ++i) {
        const Column &column = table.columns[i];
        const QVariant &expected = removal.values[i];
        const bool isOurs = column.stored && !column.flags.testFlag(FieldFlag::Hot) && !column.isHidden();
        if (isOurs && decoded(engine, column, row[i], Rounding::Refused) != expected)
            return cellChanged(table, row, i, expected, decoded(engine, column, row[i], Rounding::Allowed));
    }
    return {};
}

base::Result<void> RowWriter::write(const DeleteRow &removal)
{
    const Table &table = m_database.profile().table(removal.entity);
    const auto row = stored(table, removal.key);
    if (!row)
        return row.error();
    if (const auto untouched = checkUntouched(table, removal, *row); !untouched)
        return untouched;
    const auto levels = readDescendants(m_database, table, *row);
    if (!levels)
        return levels.error();
    if (!removal.values.isEmpty() && levels->size() > 1)
        return rowGrown(table, *row);
    QList<Change> inserts;
    for (const StoredRows &level : *levels) {
        for (const QVariantList &values : level.rows) {
            inserts.append(level.insertOf(m_database.engine(), values));
            if (const auto touched = touch(*level.table, values); !touched)
                return touched.error();
        }
    }
    if (auto deleted = deleteRows(m_database, *levels); !deleted)
        return deleted;
    m_inverse = inserts + m_inverse;
    m_notice.rowsCameOrWent = true;
    return {};
}

base::Result<void> RowWriter::touch(const Table &table, const QVariantList &values)
{
    m_notice.entities.insert(table.entity);
    if (table.entity == Entity::Device)
        m_notice.deviceIds.insert(values.first().toString());
    if (!table.reference)
        return {};
    const QVariant &parent = values[table.reference->column];
    if (table.reference->parent == Entity::Device)
        m_notice.deviceIds.insert(parent.toString());
    if (table.reference->parent != Entity::App)
        return {};
    const Table &apps = m_database.profile().table(Entity::App);
    auto device = m_database.connection().run(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                  .arg(quoted(apps.columns[apps.reference->column].name),
                                                       quoted(apps.name), quoted(apps.columns.first().name)),
                                              {parent});
    if (!device)
        return device.error();
    if (device->next())
        m_notice.deviceIds.insert(device->value(0).toString());
    return {};
}

} // namespace storage
