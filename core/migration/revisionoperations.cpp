// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/revisionfile.h"

#include <QCoreApplication>
#include <QHash>

namespace migration::revisionfile {

namespace {

struct RevisionOperations
{
    Q_DECLARE_TR_FUNCTIONS(RevisionOperations)
};

ddl::Key keyFrom(Fields &fields)
{
    return {fields.optionalText("name"), fields.texts("columns")};
}

ddl::ForeignKey foreignKeyFrom(Fields &fields)
{
    ddl::ForeignKey key{fields.optionalText("name"),      fields.texts("columns"),
                        fields.text("references"),        fields.optionalTexts("to"),
                        fields.optionalText("on_delete"), fields.optionalText("on_update")};
    if (key.parentColumns.isEmpty())
        key.parentColumns = {QStringLiteral("id")};
    return key;
}

ddl::Check checkFrom(Fields &fields)
{
    return {fields.optionalText("name"), fields.text("expression")};
}

/// The list under a key that may be left out, each of its mappings made a constraint.
template <typename Make>
void appendConstraints(QList<ddl::Constraint> &all, Fields &fields, const char *key, Make make)
{
    if (!fields.has(key))
        return;
    for (const YAML::Node &item : fields.node(key)) {
        Fields inner(item, QString::fromLatin1(key));
        all.append(make(inner));
        inner.end();
    }
}

Operation createTable(const YAML::Node &node)
{
    ddl::Table table = tableFrom(node);
    if (table.columns.isEmpty())
        fail(node, RevisionOperations::tr("create_table needs columns"));
    return CreateTable{table};
}

Operation dropTable(const YAML::Node &node)
{
    if (node.IsScalar())
        return DropTable{{.name = textOf(node, QStringLiteral("drop_table"))}};
    return DropTable{tableFrom(node)};
}

Operation renameTable(Fields &fields)
{
    return RenameTable{fields.text("from"), fields.text("to")};
}

Operation addColumn(Fields &fields)
{
    AddColumn added{fields.text("table"), columnFrom(fields.node("column")), fields.optionalText("after"),
                    fields.value("fill")};
    if (added.column.type.isEmpty())
        fail(fields.node("column"), RevisionOperations::tr("a new column needs a type"));
    return added;
}

Operation dropColumn(Fields &fields)
{
    return DropColumn{fields.text("table"), columnFrom(fields.node("column")), fields.optionalText("after"),
                      fields.value("fill")};
}

Operation renameColumn(Fields &fields)
{
    return RenameColumn{fields.text("table"), fields.text("from"), fields.text("to")};
}

Facets facetsFrom(const YAML::Node &node, const char *what)
{
    Fields fields(node, QString::fromLatin1(what));
    Facets facets;
    if (fields.has("type"))
        facets.type = fields.text("type");
    facets.nullable = fields.optionalSwitch("nullable");
    if (fields.has("default"))
        facets.defaultValue = fields.optionalText("default");
    fields.end();
    return facets;
}

Operation alterColumn(Fields &fields)
{
    AlterColumn altered{fields.text("table"), fields.text("column"), {}, {}, fields.value("fill")};
    if (fields.has("from"))
        altered.from = facetsFrom(fields.node("from"), "from");
    altered.to = facetsFrom(fields.node("to"), "to");
    if (!altered.to.type && !altered.to.nullable && !altered.to.defaultValue)
        fail(fields.node("to"), RevisionOperations::tr("type, nullable or default is expected"));
    return altered;
}

ddl::Index indexFrom(Fields &fields, bool whole)
{
    ddl::Index index{fields.text("name"), {}, {}, false, fields.optionalText("where")};
    index.table = whole ? fields.text("table") : fields.optionalText("table");
    index.terms = whole ? fields.texts("columns") : fields.optionalTexts("columns");
    index.unique = fields.optionalSwitch("unique").value_or(false);
    return index;
}

Operation createIndex(Fields &fields)
{
    return CreateIndex{indexFrom(fields, true)};
}

Operation dropIndex(Fields &fields)
{
    return DropIndex{indexFrom(fields, false)};
}

Operation createUnique(Fields &fields)
{
    return AddConstraint{fields.text("table"), keyFrom(fields)};
}

Operation dropUnique(Fields &fields)
{
    return DropConstraint{fields.text("table"), keyFrom(fields)};
}

Operation createForeignKey(Fields &fields)
{
    return AddConstraint{fields.text("table"), foreignKeyFrom(fields)};
}

Operation dropForeignKey(Fields &fields)
{
    return DropConstraint{fields.text("table"), foreignKeyFrom(fields)};
}

Operation createCheck(Fields &fields)
{
    return AddConstraint{fields.text("table"), checkFrom(fields)};
}

Operation dropCheck(Fields &fields)
{
    // Without a name nothing tells one check from another.
    return DropConstraint{fields.text("table"),
                          ddl::Check{fields.text("name"), fields.optionalText("expression")}};
}

Values valuesFrom(const YAML::Node &node, const QString &what)
{
    if (!node.IsMap() || node.size() == 0)
        fail(node, RevisionOperations::tr("%1: columns and values are expected, such as {id: 1}").arg(what));
    Values values;
    for (const auto &entry : node)
        values.append({textOf(entry.first, what), valueOf(entry.second)});
    return values;
}

QList<Values> rowsFrom(Fields &fields)
{
    const YAML::Node node = fields.node("rows");
    if (!node.IsSequence() || node.size() == 0)
        fail(node, RevisionOperations::tr("rows: a list is expected, such as [{id: 1}]"));
    QList<Values> rows;
    for (const YAML::Node &item : node)
        rows.append(valuesFrom(item, QStringLiteral("rows")));
    return rows;
}

Operation insert(Fields &fields)
{
    return InsertRows{fields.text("table"), rowsFrom(fields)};
}

Operation remove(Fields &fields)
{
    return DeleteRows{fields.text("table"), rowsFrom(fields)};
}

Operation update(Fields &fields)
{
    UpdateRows updated{fields.text("table"), {}, {}, {}};
    for (const auto &[key, values] : {std::pair{"where", &updated.where}, std::pair{"from", &updated.from}}) {
        if (fields.has(key))
            *values = valuesFrom(fields.node(key), QString::fromLatin1(key));
    }
    updated.to = valuesFrom(fields.node("to"), QStringLiteral("to"));
    return updated;
}

Operation sql(const YAML::Node &node)
{
    if (node.IsScalar()) {
        const QStringList statement{textOf(node, QStringLiteral("sql"))};
        return PlainSql{statement, statement};
    }
    Fields fields(node, QStringLiteral("sql"));
    const PlainSql plain{fields.optionalTexts("sqlite"), fields.optionalTexts("postgresql")};
    if (plain.sqlite.isEmpty() && plain.postgresql.isEmpty())
        fail(node, RevisionOperations::tr("sql needs statements for sqlite, postgresql or both"));
    fields.end();
    return plain;
}

using Maker = Operation (*)(Fields &);

const QHash<QString, Maker> &makers()
{
    static const QHash<QString, Maker> all{
        {QStringLiteral("rename_table"), renameTable},
        {QStringLiteral("add_column"), addColumn},
        {QStringLiteral("drop_column"), dropColumn},
        {QStringLiteral("rename_column"), renameColumn},
        {QStringLiteral("alter_column"), alterColumn},
        {QStringLiteral("create_index"), createIndex},
        {QStringLiteral("drop_index"), dropIndex},
        {QStringLiteral("create_unique"), createUnique},
        {QStringLiteral("drop_unique"), dropUnique},
        {QStringLiteral("create_foreign_key"), createForeignKey},
        {QStringLiteral("drop_foreign_key"), dropForeignKey},
        {QStringLiteral("create_check"), createCheck},
        {QStringLiteral("drop_check"), dropCheck},
        {QStringLiteral("insert"), insert},
        {QStringLiteral("delete"), remove},
        {QStringLiteral("update"), update},
    };
    return all;
}

} // namespace

ddl::Column columnFrom(const YAML::Node &node)
{
    if (node.IsScalar())
        return {textOf(node, QStringLiteral("column")), {}, true, {}};
    Fields fields(node, QStringLiteral("column"));
    ddl::Column column{fields.text("name"), fields.optionalText("type"),
                       fields.optionalSwitch("nullable").value_or(true), fields.optionalText("default")};
    fields.end();
    return column;
}

ddl::Table tableFrom(const YAML::Node &node)
{
    Fields fields(node, QStringLiteral("table"));
    ddl::Table table{.name = fields.text("name")};
    if (fields.has("columns")) {
        for (const YAML::Node &item : fields.node("columns"))
            table.columns.append(columnFrom(item));
    }
    if (fields.has("primary_key") && fields.node("primary_key").IsMap()) {
        Fields key(fields.node("primary_key"), QStringLiteral("primary_key"));
        table.primaryKey = keyFrom(key);
        key.end();
    } else {
        table.primaryKey.columns = fields.optionalTexts("primary_key");
    }
    appendConstraints(table.constraints, fields, "unique", keyFrom);
    appendConstraints(table.constraints, fields, "foreign_keys", foreignKeyFrom);
    appendConstraints(table.constraints, fields, "checks", checkFrom);
    table.withoutRowid = fields.optionalSwitch("without_rowid").value_or(false);
    fields.end();
    return table;
}

Operation operationFrom(const YAML::Node &node)
{
    if (!node.IsMap() || node.size() != 1)
        fail(node, RevisionOperations::tr("one operation is expected, such as “add_column: {…}”"));
    const QString name = textOf(node.begin()->first, QStringLiteral("operation"));
    const YAML::Node body = node.begin()->second;
    if (name == QLatin1String("create_table"))
        return createTable(body);
    if (name == QLatin1String("drop_table"))
        return dropTable(body);
    if (name == QLatin1String("sql"))
        return sql(body);
    const Maker maker = makers().value(name);
    if (!maker)
        fail(node, RevisionOperations::tr("“%1” is not an operation").arg(name));
    Fields fields(body, name);
    Operation operation = maker(fields);
    fields.end();
    return operation;
}

} // namespace migration::revisionfile
