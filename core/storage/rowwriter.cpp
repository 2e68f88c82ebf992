// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowwriter.h"

#include "core/storage/conflict.h"
#include "core/storage/descendants.h"
#include "core/storage/renumbering.h"
#include "core/storage/rows.h"

#include <QRandomGenerator>

#include <algorithm>

namespace storage {

namespace {

using domain::Entity;
using domain::FieldFlag;

bool isHidden(const Column &column)
{
    return column.flags.testFlag(FieldFlag::Hidden);
}

domain::Row withoutHidden(const Table &table, domain::Row values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isHidden(table.columns[i]))
            values[i] = QVariant();
    }
    return values;
}

QString setTerm(const Column &column)
{
    return quoted(column.name) + QStringLiteral(" = ?");
}

/// PostgreSQL numbers rows by a sequence that a key of our own does not move.
QString moveSequenceStatement(const Table &table)
{
    const QString sequence =
        QStringLiteral("pg_get_serial_sequence('%1', '%2')").arg(table.name, table.columns.first().name);
    return QStringLiteral("SELECT setval(%1, ?) WHERE coalesce(pg_sequence_last_value(%1::regclass), 0) < ?")
        .arg(sequence);
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
        const bool known = !isHidden(column) || cell.before.isValid();
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

base::Result<QVariantList> RowWriter::valuesOf(const Table &table, const InsertRow &insert) const
{
    QVariantList values = insert.values;
    const domain::Row initial = domain::initialRow(insert.entity);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (isHidden(table.columns[i]))
            values[i] = initial[i];
    }
    for (const auto &[field, value] : insert.hidden)
        values[field] = value;
    if (table.reference && !values[table.reference->column].isValid())
        values[table.reference->column] = m_lastKeys.value(table.reference->parent);
    if (insert.entity == Entity::Device && !values.first().isValid()) {
        const auto id = newDeviceId();
        if (!id)
            return id.error();
        values.first() = *id;
    }
    for (int i = 1; i < values.size(); ++i) {
        if (!values[i].isValid() && !table.columns[i].nullable)
            return valueMissing(table, i);
        if (values[i].isValid() && !table.columns[i].stored)
            return columnMissing(table, i, m_database.revision());
    }
    return values;
}

base::Result<QVariant> RowWriter::newDeviceId() const
{
    const Table &table = m_database.profile().table(Entity::Device);
    while (true) {
        const QVariant id =
            QStringLiteral("%1").arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
        const auto taken = stored(table, id);
        if (taken)
            continue;
        if (taken.error().kind == base::Error::Kind::Conflict)
            return id;
        return taken.error();
    }
}

/// A number says nothing by itself: a row that comes back takes another one where its own was given away
/// meanwhile. One that stands alone beside its parent does so only together with the parent, for else there
/// would be two.
base::Result<void> RowWriter::leaveTakenNumber(const Table &table, QVariantList &values) const
{
    const bool isNumbered = table.columns.first().type == ColumnType::Integer && values.first().isValid();
    const bool hasSiblings = table.entity == Entity::User || table.entity == Entity::App;
    const bool comesAlong = table.reference && m_lastKeys.contains(table.reference->parent);
    if (!isNumbered || (!hasSiblings && !comesAlong))
        return {};
    const auto taken = stored(table, values.first());
    if (taken)
        values.first() = QVariant();
    else if (taken.error().kind != base::Error::Kind::Conflict)
        return taken.error();
    return {};
}

base::Result<void> RowWriter::write(const InsertRow &insert)
{
    const Table &table = m_database.profile().table(insert.entity);
    auto values = valuesOf(table, insert);
    if (!values)
        return values.error();
    const QVariant wanted = values->first();
    if (const auto left = leaveTakenNumber(table, *values); !left)
        return left;
    auto key = insertRow(table, *values);
    if (!key)
        return key.error();
    values->first() = *key;
    if (wanted.isValid() && wanted != *key)
        m_renumbered.append({insert.entity, wanted, *key});
    m_insertedKeys.append(*key);
    m_lastKeys.insert(insert.entity, *key);
    m_inverse.prepend(DeleteRow{insert.entity, *key, withoutHidden(table, *values)});
    m_notice.rowsCameOrWent = true;
    return touch(table, *values);
}

base::Result<QVariant> RowWriter::insertRow(const Table &table, const QVariantList &values)
{
    const Engine engine = m_database.engine();
    const bool generated = !values.first().isValid();
    QStringList names;
    QVariantList bound;
    for (qsizetype i = generated ? 1 : 0; i < values.size(); ++i) {
        if (!table.columns[i].stored)
            continue;
        names.append(quoted(table.columns[i].name));
        bound.append(encoded(engine, values[i]));
    }
    auto query =
        m_database.connection().run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING %4")
                                        .arg(quoted(table.name), names.join(QStringLiteral(", ")),
                                             placeholders(bound.size()), quoted(table.columns.first().name)),
                                    bound);
    if (!query)
        return query.error();
    if (!query->next())
        return m_database.connection().error(query->lastError());
    const QVariant key = decoded(engine, table.columns.first(), query->value(0), Rounding::Refused);
    query->finish();
    const bool numbered = engine == Engine::Postgresql && table.columns.first().type == ColumnType::Integer;
    if (numbered && !generated) {
        if (const auto moved = m_database.connection().execute(moveSequenceStatement(table), {key, key});
            !moved)
            return moved.error();
    }
    return key;
}

base::Result<void> RowWriter::checkUntouched(const Table &table, const DeleteRow &removal,
                                             const QVariantList &row) const
{
    const Engine engine = m_database.engine();
    for (int i = 1; i < removal.values.size(); ++i) {
        const Column &column = table.columns[i];
        const QVariant &expected = removal.values[i];
        const bool isOurs = column.stored && !column.flags.testFlag(FieldFlag::Hot) && !isHidden(column);
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
