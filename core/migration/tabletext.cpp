// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/tabletext.h"

#include "core/migration/tableparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace migration {

namespace {

using Constraint = TableText::Constraint;
using storage::Engine;

struct TableTextError
{
    Q_DECLARE_TR_FUNCTIONS(TableTextError)
};

base::Error unfit(const QString &sentence)
{
    return {base::Error::Kind::InvalidInput, sentence, QStringLiteral("the table is not what was expected")};
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

bool areSame(const QStringList &some, const QStringList &others)
{
    return std::ranges::equal(some, others, isSame);
}

/// Whether a constraint of a table, or of the column `owner`, is the one that is meant.
bool isMeant(const Constraint &found, const ddl::Key &key, const QString &owner)
{
    if (found.kind != QLatin1String("UNIQUE"))
        return false;
    return key.name.isEmpty() ? areSame(owner.isEmpty() ? found.columns : QStringList{owner}, key.columns)
                              : isSame(found.name, key.name);
}

bool isMeant(const Constraint &found, const ddl::ForeignKey &key, const QString &owner)
{
    if (found.kind != QLatin1String(owner.isEmpty() ? "FOREIGN" : "REFERENCES"))
        return false;
    return key.name.isEmpty() ? areSame(owner.isEmpty() ? found.columns : QStringList{owner}, key.columns)
                              : isSame(found.name, key.name);
}

bool isMeant(const Constraint &found, const ddl::Check &check, const QString &)
{
    if (found.kind != QLatin1String("CHECK"))
        return false;
    return check.name.isEmpty() ? found.body == check.expression : isSame(found.name, check.name);
}

QString kindOf(const ddl::Key &)
{
    return QStringLiteral("UNIQUE");
}

QString kindOf(const ddl::ForeignKey &)
{
    return QStringLiteral("FOREIGN");
}

QString kindOf(const ddl::Check &)
{
    return QStringLiteral("CHECK");
}

QString nameOf(const ddl::Constraint &constraint)
{
    return std::visit([](const auto &kind) { return kind.name; }, constraint);
}

void removeKind(QList<Constraint> &constraints, const char *kind)
{
    constraints.removeIf(
        [kind](const Constraint &constraint) { return constraint.kind == QLatin1String(kind); });
}

QString textOf(const TableText::Column &column)
{
    QStringList parts{column.nameText};
    if (!column.type.isEmpty())
        parts.append(column.type);
    for (const Constraint &constraint : column.constraints)
        parts.append(constraint.text);
    return parts.join(u' ');
}

} // namespace

bool TableText::Column::isGenerated() const
{
    return std::ranges::any_of(constraints, [](const Constraint &constraint) {
        return constraint.kind == QLatin1String("GENERATED") || constraint.kind == QLatin1String("AS");
    });
}

base::Result<TableText> TableText::parse(const QString &sql)
{
    const QList<Token> tokens = tokensOf(sql);
    const auto open = std::ranges::find_if(tokens, [](const Token &token) { return token.isSign('('); });
    auto close = open;
    for (int depth = 0; close != tokens.end(); ++close) {
        depth += close->isSign('(') ? 1 : close->isSign(')') ? -1 : 0;
        if (depth == 0)
            break;
    }
    const bool isVirtual =
        std::any_of(tokens.begin(), open, [](const Token &token) { return token.isWord("VIRTUAL"); });
    if (isVirtual || open == tokens.end() || close == tokens.end())
        return unfit(TableTextError::tr("a virtual table cannot be changed"));
    TableText table;
    for (const QList<Token> &part : splitAt(',', QList<Token>(open + 1, close))) {
        if (isTableConstraint(part)) {
            table.m_constraints += constraintsFrom(part);
            continue;
        }
        // Constraints of the table may stand behind the last column without a comma, but nobody writes that.
        table.m_columns.append(columnFrom(part));
    }
    table.m_options = trimmedText(QList<Token>(close + 1, tokens.end()));
    return table;
}

const TableText::Column *TableText::column(const QString &name) const
{
    const auto found =
        std::ranges::find_if(m_columns, [&name](const Column &column) { return isSame(column.name, name); });
    return found == m_columns.end() ? nullptr : &*found;
}

TableText::Column *TableText::find(const QString &name)
{
    const auto found =
        std::ranges::find_if(m_columns, [&name](const Column &column) { return isSame(column.name, name); });
    return found == m_columns.end() ? nullptr : &*found;
}

const TableText::Column *TableText::rowidAlias() const
{
    QString key;
    for (const Constraint &constraint : m_constraints) {
        if (constraint.kind == QLatin1String("PRIMARY") && constraint.columns.size() == 1)
            key = constraint.columns.first();
    }
    for (const Column &column : m_columns) {
        const bool keyed = isSame(column.name, key) ||
                           std::ranges::any_of(column.constraints, [](const Constraint &constraint) {
                               return constraint.kind == QLatin1String("PRIMARY");
                           });
        if (keyed && isSame(column.type, QStringLiteral("INTEGER")))
            return &column;
    }
    return nullptr;
}

bool TableText::numbersForever() const
{
    const Column *alias = rowidAlias();
    return alias && std::ranges::any_of(alias->constraints, [](const Constraint &constraint) {
               return constraint.kind == QLatin1String("PRIMARY") &&
                      constraint.text.contains(QLatin1String("AUTOINCREMENT"), Qt::CaseInsensitive);
           });
}

base::Result<void> TableText::add(const ddl::Column &column, const QString &after)
{
    if (find(column.name))
        return unfit(TableTextError::tr("there is already a column %1").arg(column.name));
    qsizetype place = m_columns.size();
    if (!after.isEmpty()) {
        const Column *before = find(after);
        if (!before)
            return unfit(TableTextError::tr("there is no column %1").arg(after));
        place = before - m_columns.constData() + 1;
    }
    m_columns.insert(place, columnFrom(tokensOf(ddl::columnText(Engine::Sqlite, column))));
    return {};
}

base::Result<void> TableText::alter(const AlterColumn &change)
{
    Column *column = find(change.column);
    if (!column)
        return unfit(TableTextError::tr("there is no column %1").arg(change.column));
    if (change.to.type)
        column->type = ddl::sqlType(Engine::Sqlite, *change.to.type);
    if (change.to.defaultValue) {
        removeKind(column->constraints, "DEFAULT");
        if (!change.to.defaultValue->isEmpty())
            column->constraints.prepend({QStringLiteral("DEFAULT"),
                                         {},
                                         QStringLiteral("DEFAULT ") + *change.to.defaultValue,
                                         {},
                                         {}});
    }
    if (change.to.nullable) {
        removeKind(column->constraints, "NOT");
        removeKind(column->constraints, "NULL");
        if (!*change.to.nullable)
            column->constraints.append({QStringLiteral("NOT"), {}, QStringLiteral("NOT NULL"), {}, {}});
    }
    return {};
}

base::Result<void> TableText::add(const ddl::Constraint &constraint)
{
    const QString name = nameOf(constraint);
    const bool taken =
        !name.isEmpty() && std::ranges::any_of(m_constraints, [&name](const Constraint &other) {
            return isSame(other.name, name);
        });
    if (taken)
        return unfit(TableTextError::tr("there is already a constraint %1").arg(name));
    const QString kind = std::visit([](const auto &value) { return kindOf(value); }, constraint);
    Constraint added = constraintsFrom(tokensOf(ddl::constraintText(constraint))).first();
    Q_ASSERT(added.kind == kind);
    m_constraints.append(added);
    return {};
}

bool TableText::removeIf(const auto &fits)
{
    if (m_constraints.removeIf([&fits](const Constraint &found) { return fits(found, QString()); }) > 0)
        return true;
    for (Column &column : m_columns) {
        const auto ofColumn = [&](const Constraint &found) { return fits(found, column.name); };
        if (column.constraints.removeIf(ofColumn) > 0)
            return true;
    }
    return false;
}

base::Result<void> TableText::remove(const ddl::Constraint &constraint)
{
    const bool removed = std::visit(
        [this](const auto &meant) {
            return removeIf([&meant](const Constraint &found, const QString &owner) {
                return isMeant(found, meant, owner);
            });
        },
        constraint);
    if (removed)
        return {};
    const QString name = nameOf(constraint);
    return unfit(name.isEmpty() ? TableTextError::tr("there is no such constraint")
                                : TableTextError::tr("there is no constraint %1").arg(name));
}

QString TableText::statement(const QString &name) const
{
    QStringList parts;
    for (const Column &column : m_columns)
        parts.append(textOf(column));
    for (const Constraint &constraint : m_constraints)
        parts.append(constraint.text);
    const QString statement = QStringLiteral("CREATE TABLE %1 (\n\t%2\n)")
                                  .arg(ddl::name(name), parts.join(QStringLiteral(", \n\t")));
    return m_options.isEmpty() ? statement : statement + u' ' + m_options;
}

} // namespace migration
