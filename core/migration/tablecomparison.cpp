// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/tablecomparison.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace migration {

namespace {

using storage::Engine;

struct TableComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(TableComparisonText)
};

const ddl::Column *columnOf(const ddl::Table &table, const QString &name)
{
    const auto found = std::ranges::find(table.columns, name, &ddl::Column::name);
    return found == table.columns.end() ? nullptr : &*found;
}

/// A default without the casts and parentheses that PostgreSQL adds.
QString plainDefault(const QString &expression)
{
    static const QRegularExpression cast(QStringLiteral("::[a-z ]+(\\(\\d+\\))?$"));
    QString plain = expression.trimmed();
    plain.remove(cast);
    return plain;
}

QString facetText(const ddl::Column &column)
{
    QString text = column.type + (column.nullable ? QString() : QStringLiteral(" NOT NULL"));
    return column.defaultValue.isEmpty() ? text : text + QStringLiteral(" DEFAULT ") + column.defaultValue;
}

/// The same constraint whatever its name.
bool isSame(const ddl::Constraint &one, const ddl::Constraint &other)
{
    const auto nameless = [](ddl::Constraint constraint) {
        std::visit([](auto &kind) { kind.name.clear(); }, constraint);
        return constraint;
    };
    return nameless(one) == nameless(other);
}

bool holds(const QList<ddl::Constraint> &all, const ddl::Constraint &wanted)
{
    return std::ranges::any_of(all, [&wanted](const ddl::Constraint &one) { return isSame(one, wanted); });
}

/// What the rows get that are there already, by the declaration of the field; invalid where nobody can know.
QVariant fillOf(const QString &table, const QString &column)
{
    for (const storage::Table &known : storage::relationalProfile().tables) {
        if (known.name != table)
            continue;
        const auto found = std::ranges::find(known.columns, column, &storage::Column::name);
        if (found != known.columns.end())
            return domain::initialRow(known.entity)[found - known.columns.begin()];
    }
    return {};
}

/// What a column that comes back holds until somebody says better, by its type.
QVariant emptyValue(const QString &type)
{
    static const QHash<QString, QVariant> values{
        {QStringLiteral("boolean"), false},
        {QStringLiteral("json"), QStringLiteral("{}")},
        {QStringLiteral("date"), QStringLiteral("1970-01-01")},
        {QStringLiteral("datetime"), QStringLiteral("1970-01-01 00:00:00.000000")},
        {QStringLiteral("integer"), QVariant::fromValue<qlonglong>(0)},
        {QStringLiteral("float"), 0.0}};
    return values.value(type, QStringLiteral(""));
}

QString unknownValue(const QString &column)
{
    return TableComparisonText::tr(
               "Nobody knows what %1 is to hold in the rows that are there: say so with “fill”, or "
               "this fails on a table that has rows.")
        .arg(column);
}

} // namespace

void TableComparison::compare(const QList<ddl::Index> &liveIndexes, const QList<ddl::Index> &declaredIndexes)
{
    compareKey();
    dropUnknownIndexes(liveIndexes, declaredIndexes);
    dropUnknownConstraints();
    for (const ddl::Column &column : m_live.table.columns) {
        if (const ddl::Column *declared = columnOf(m_declared, column.name))
            compareColumn(column, *declared);
    }
    addMissingColumns();
    dropUnknownColumns();
    addMissingConstraints();
    addMissingIndexes(liveIndexes, declaredIndexes);
    hintAtRename();
}

void TableComparison::compareKey()
{
    const QStringList &live = m_live.table.primaryKey.columns;
    if (live == m_declared.primaryKey.columns)
        return;
    m_differences.append(
        {TableComparisonText::tr("%1: the primary key is (%2) and declared as (%3)")
             .arg(m_declared.name, live.join(QStringLiteral(", ")),
                  m_declared.primaryKey.columns.join(QStringLiteral(", "))),
         {},
         {},
         TableComparisonText::tr("No operation changes a primary key: build %1 anew by SQL of your own.")
             .arg(m_declared.name)});
}

void TableComparison::dropUnknownIndexes(const QList<ddl::Index> &live, const QList<ddl::Index> &declared)
{
    for (const ddl::Index &index : live) {
        if (!declared.contains(index))
            m_differences.append({TableComparisonText::tr("%1: the index %2 is not declared like this (%3)")
                                      .arg(m_declared.name, index.name, ddl::createIndex(index)),
                                  {DropIndex{index}},
                                  {CreateIndex{index}},
                                  {}});
    }
}

void TableComparison::dropUnknownConstraints()
{
    for (const ddl::Constraint &constraint : m_live.table.constraints) {
        if (!holds(m_declared.constraints, constraint))
            m_differences.append({TableComparisonText::tr("%1: nobody declared %2")
                                      .arg(m_declared.name, ddl::constraintText(constraint)),
                                  {DropConstraint{m_declared.name, constraint}},
                                  {AddConstraint{m_declared.name, constraint}},
                                  {}});
    }
}

void TableComparison::compareColumn(const ddl::Column &live, const ddl::Column &declared)
{
    AlterColumn altered{m_declared.name, declared.name, {}, {}, {}};
    if (typeClass(m_engine, live.type) != typeClass(m_engine, declared.type)) {
        altered.from.type = live.type;
        altered.to.type = declared.type;
    }
    const bool isKey = m_declared.primaryKey.columns.contains(declared.name);
    if (live.nullable != declared.nullable && !(isKey && m_engine == Engine::Postgresql)) {
        altered.from.nullable = live.nullable;
        altered.to.nullable = declared.nullable;
    }
    if (plainDefault(live.defaultValue) != plainDefault(declared.defaultValue)) {
        altered.from.defaultValue = live.defaultValue;
        altered.to.defaultValue = declared.defaultValue;
    }
    if (!altered.to.type && !altered.to.nullable && !altered.to.defaultValue)
        return;
    QString note;
    if (altered.to.nullable == false) {
        altered.fill = fillOf(m_declared.name, declared.name);
        if (!altered.fill.isValid())
            note = unknownValue(declared.name);
    }
    const auto back = reverseOf(altered);
    m_differences.append({TableComparisonText::tr("%1.%2: it is “%3” and declared as “%4”")
                              .arg(m_declared.name, declared.name, facetText(live), facetText(declared)),
                          {altered},
                          back ? QList<Operation>{*back} : QList<Operation>(),
                          note});
}

void TableComparison::addMissingColumns()
{
    for (const ddl::Column &column : m_declared.columns) {
        if (columnOf(m_live.table, column.name))
            continue;
        const QVariant fill = column.nullable ? QVariant() : fillOf(m_declared.name, column.name);
        const bool unknown = !column.nullable && !fill.isValid();
        m_differences.append(
            {TableComparisonText::tr("%1.%2: the column is missing").arg(m_declared.name, column.name),
             {AddColumn{m_declared.name, column, {}, fill}},
             {DropColumn{m_declared.name, column, {}, fill}},
             unknown ? unknownValue(column.name) : QString()});
    }
}

void TableComparison::dropUnknownColumns()
{
    const QList<ddl::Column> &columns = m_live.table.columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columnOf(m_declared, columns[i].name))
            continue;
        ddl::Column whole = columns[i];
        if (!m_live.further[i].isEmpty())
            whole.type = ddl::sqlType(m_engine, whole.type) + u' ' + m_live.further[i];
        const bool demanding = !whole.nullable && whole.defaultValue.isEmpty() && m_live.further[i].isEmpty();
        const QVariant fill = demanding ? emptyValue(columns[i].type) : QVariant();
        // The last column comes back at the end by itself.
        const QString after =
            m_engine == Engine::Sqlite && i > 0 && i + 1 < columns.size() ? columns[i - 1].name : QString();
        m_differences.append(
            {TableComparisonText::tr("%1.%2: nobody declared this column").arg(m_declared.name, whole.name),
             {DropColumn{m_declared.name, whole, after, fill}},
             {AddColumn{m_declared.name, whole, after, fill}},
             TableComparisonText::tr("What %1.%2 holds is gone after this and does not come back.")
                 .arg(m_declared.name, whole.name)});
    }
}

void TableComparison::addMissingConstraints()
{
    for (const ddl::Constraint &constraint : m_declared.constraints) {
        if (!holds(m_live.table.constraints, constraint))
            m_differences.append({TableComparisonText::tr("%1: %2 is missing")
                                      .arg(m_declared.name, ddl::constraintText(constraint)),
                                  {AddConstraint{m_declared.name, constraint}},
                                  {DropConstraint{m_declared.name, constraint}},
                                  {}});
    }
}

void TableComparison::addMissingIndexes(const QList<ddl::Index> &live, const QList<ddl::Index> &declared)
{
    for (const ddl::Index &index : declared) {
        if (!live.contains(index))
            m_differences.append(
                {TableComparisonText::tr("%1: the index %2 is missing").arg(m_declared.name, index.name),
                 {CreateIndex{index}},
                 {DropIndex{index}},
                 {}});
    }
}

/// One column that goes and one that comes may be one with another name.
void TableComparison::hintAtRename()
{
    QList<Difference *> added;
    QList<QString> dropped;
    for (Difference &difference : m_differences) {
        if (difference.upgrade.isEmpty())
            continue;
        const Operation &first = difference.upgrade.first();
        if (std::holds_alternative<AddColumn>(first))
            added.append(&difference);
        else if (const auto *drop = std::get_if<DropColumn>(&first))
            dropped.append(drop->column.name);
    }
    if (added.isEmpty() || dropped.isEmpty())
        return;
    for (Difference *difference : added) {
        QStringList hints{difference->note};
        for (const QString &name : dropped)
            hints.append(
                TableComparisonText::tr("A rename looks like adding and dropping too. If it is one, write "
                                        "instead of both: - rename_column: {table: %1, from: %2, to: %3}")
                    .arg(m_declared.name, name,
                         std::get<AddColumn>(difference->upgrade.first()).column.name));
        hints.removeAll(QString());
        difference->note = hints.join(u'\n');
    }
}

} // namespace migration
