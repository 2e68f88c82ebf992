// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict.h"
#include "core/storage/rows.h"
#include "core/storage/rowwriter.h"

#include <QRandomGenerator>

/// How the writer adds rows: their keys, and what their columns hold that nobody gave.

namespace storage {

namespace {

using domain::Entity;

domain::Row withoutHidden(const Table &table, domain::Row values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (table.columns[i].isHidden())
            values[i] = QVariant();
    }
    return values;
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

base::Result<QVariantList> RowWriter::valuesOf(const Table &table, const InsertRow &insert) const
{
    QVariantList values = insert.values;
    const domain::Row initial = domain::initialRow(insert.entity);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (table.columns[i].isHidden())
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
/// meanwhile. One that stands alone beside its parent does so only while the parent has no other.
base::Result<void> RowWriter::leaveTakenNumber(const Table &table, QVariantList &values) const
{
    const bool isNumbered = table.columns.first().type == ColumnType::Integer && values.first().isValid();
    if (!isNumbered || table.entity == Entity::SystemSettings)
        return {};
    const auto taken = stored(table, values.first());
    if (!taken)
        return taken.error().kind == base::Error::Kind::Conflict ? base::Result<void>() : taken.error();
    const bool hasSiblings = table.entity == Entity::User || table.entity == Entity::App;
    if (!hasSiblings) {
        const auto other = isParent(table, values[table.reference->column]);
        if (!other)
            return other.error();
        if (*other)
            return {};
    }
    values.first() = QVariant();
    return {};
}

/// Whether a row of the table belongs to this parent.
base::Result<bool> RowWriter::isParent(const Table &table, const QVariant &parent) const
{
    auto child = m_database.connection().run(
        QStringLiteral("SELECT 1 FROM %1 WHERE %2 = ? LIMIT 1")
            .arg(quoted(table.name), quoted(table.columns[table.reference->column].name)),
        {encoded(m_database.engine(), parent)});
    if (!child)
        return child.error();
    return child->next();
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

} // namespace storage
