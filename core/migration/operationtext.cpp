// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/operationtext.h"

#include <QLocale>
#include <QRegularExpression>

namespace migration {

namespace {

/// `{key: value, …}`, put together key by key.
class Mapping final
{
public:
    Mapping &add(const char *key, const QString &yaml)
    {
        m_parts.append(QLatin1String(key) + QLatin1String(": ") + yaml);
        return *this;
    }
    Mapping &addText(const char *key, const QString &text) { return add(key, yamlText(text)); }
    Mapping &addUnlessEmpty(const char *key, const QString &text)
    {
        return text.isEmpty() ? *this : addText(key, text);
    }
    Mapping &addValue(const char *key, const QVariant &value)
    {
        return value.isValid() ? add(key, yamlValue(value)) : *this;
    }
    Mapping &addFlag(const char *key, bool value, bool usual)
    {
        return value == usual ? *this : add(key, value ? QStringLiteral("true") : QStringLiteral("false"));
    }
    QString text() const { return u'{' + m_parts.join(QStringLiteral(", ")) + u'}'; }

private:
    QStringList m_parts;
};

QString list(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(yamlText(text));
    return u'[' + all.join(QStringLiteral(", ")) + u']';
}

QString columnText(const ddl::Column &column)
{
    return Mapping()
        .addText("name", column.name)
        .addUnlessEmpty("type", column.type)
        .addFlag("nullable", column.nullable, true)
        .addUnlessEmpty("default", column.defaultValue)
        .text();
}

void addTo(Mapping &mapping, const ddl::Key &key)
{
    mapping.addUnlessEmpty("name", key.name).add("columns", list(key.columns));
}

void addTo(Mapping &mapping, const ddl::ForeignKey &key)
{
    mapping.addUnlessEmpty("name", key.name)
        .add("columns", list(key.columns))
        .addText("references", key.parent)
        .add("to", list(key.parentColumns))
        .addUnlessEmpty("on_delete", key.onDelete)
        .addUnlessEmpty("on_update", key.onUpdate);
}

void addTo(Mapping &mapping, const ddl::Check &check)
{
    mapping.addUnlessEmpty("name", check.name).addText("expression", check.expression);
}

template <typename Kind>
void addConstraints(QStringList &lines, const char *key, const QList<ddl::Constraint> &constraints)
{
    QStringList items;
    for (const ddl::Constraint &constraint : constraints) {
        if (const auto *kind = std::get_if<Kind>(&constraint)) {
            Mapping mapping;
            addTo(mapping, *kind);
            items.append(QStringLiteral("        - ") + mapping.text());
        }
    }
    if (!items.isEmpty())
        lines += QStringList{QStringLiteral("      %1:").arg(QLatin1String(key))} + items;
}

QString tableText(const char *operation, const ddl::Table &table)
{
    QStringList lines{QStringLiteral("%1:").arg(QLatin1String(operation)),
                      QStringLiteral("      name: ") + yamlText(table.name),
                      QStringLiteral("      columns:")};
    for (const ddl::Column &column : table.columns)
        lines.append(QStringLiteral("        - ") + columnText(column));
    if (!table.primaryKey.columns.isEmpty()) {
        Mapping key;
        addTo(key, table.primaryKey);
        lines.append(QStringLiteral("      primary_key: ") +
                     (table.primaryKey.name.isEmpty() ? list(table.primaryKey.columns) : key.text()));
    }
    addConstraints<ddl::Key>(lines, "unique", table.constraints);
    addConstraints<ddl::ForeignKey>(lines, "foreign_keys", table.constraints);
    addConstraints<ddl::Check>(lines, "checks", table.constraints);
    if (table.withoutRowid)
        lines.append(QStringLiteral("      without_rowid: true"));
    return lines.join(u'\n');
}

QString line(const char *operation, const Mapping &mapping)
{
    return QLatin1String(operation) + QLatin1String(": ") + mapping.text();
}

QString facetsText(const Facets &facets)
{
    Mapping mapping;
    if (facets.type)
        mapping.addText("type", *facets.type);
    if (facets.nullable)
        mapping.add("nullable", *facets.nullable ? QStringLiteral("true") : QStringLiteral("false"));
    if (facets.defaultValue)
        mapping.add("default",
                    facets.defaultValue->isEmpty() ? QStringLiteral("null") : yamlText(*facets.defaultValue));
    return mapping.text();
}

QString valuesText(const Values &values)
{
    QStringList parts;
    for (const auto &[column, value] : values)
        parts.append(yamlText(column) + QLatin1String(": ") + yamlValue(value));
    return u'{' + parts.join(QStringLiteral(", ")) + u'}';
}

QString rowsText(const char *operation, const QString &table, const QList<Values> &rows)
{
    QStringList all;
    for (const Values &row : rows)
        all.append(valuesText(row));
    return line(operation,
                Mapping().addText("table", table).add("rows", u'[' + all.join(QStringLiteral(", ")) + u']'));
}

QString constraintLine(bool adds, const QString &table, const ddl::Constraint &constraint)
{
    static constexpr const char *names[][2]{{"drop_unique", "create_unique"},
                                            {"drop_foreign_key", "create_foreign_key"},
                                            {"drop_check", "create_check"}};
    Mapping mapping;
    mapping.addText("table", table);
    std::visit([&mapping](const auto &kind) { addTo(mapping, kind); }, constraint);
    return line(names[constraint.index()][adds ? 1 : 0], mapping);
}

QString columnLine(const char *operation, const QString &table, const ddl::Column &column,
                   const QString &after, const QVariant &fill)
{
    return line(operation, Mapping()
                               .addText("table", table)
                               .add("column", columnText(column))
                               .addUnlessEmpty("after", after)
                               .addValue("fill", fill));
}

QString indexLine(const char *operation, const ddl::Index &index)
{
    Mapping mapping;
    mapping.addText("name", index.name).addUnlessEmpty("table", index.table);
    if (!index.terms.isEmpty())
        mapping.add("columns", list(index.terms));
    return line(operation,
                mapping.addFlag("unique", index.unique, false).addUnlessEmpty("where", index.condition));
}

struct Text
{
    QString operator()(const CreateTable &one) const { return tableText("create_table", one.table); }
    QString operator()(const DropTable &one) const
    {
        return one.table.columns.isEmpty() ? QStringLiteral("drop_table: ") + yamlText(one.table.name)
                                           : tableText("drop_table", one.table);
    }
    QString operator()(const RenameTable &one) const
    {
        return line("rename_table", Mapping().addText("from", one.from).addText("to", one.to));
    }
    QString operator()(const AddColumn &one) const
    {
        return columnLine("add_column", one.table, one.column, one.after, one.fill);
    }
    QString operator()(const DropColumn &one) const
    {
        return columnLine("drop_column", one.table, one.column, one.after, one.fill);
    }
    QString operator()(const RenameColumn &one) const
    {
        return line("rename_column",
                    Mapping().addText("table", one.table).addText("from", one.from).addText("to", one.to));
    }
    QString operator()(const AlterColumn &one) const
    {
        return line("alter_column", Mapping()
                                        .addText("table", one.table)
                                        .addText("column", one.column)
                                        .add("from", facetsText(one.from))
                                        .add("to", facetsText(one.to))
                                        .addValue("fill", one.fill));
    }
    QString operator()(const CreateIndex &one) const { return indexLine("create_index", one.index); }
    QString operator()(const DropIndex &one) const { return indexLine("drop_index", one.index); }
    QString operator()(const AddConstraint &one) const
    {
        return constraintLine(true, one.table, one.constraint);
    }
    QString operator()(const DropConstraint &one) const
    {
        return constraintLine(false, one.table, one.constraint);
    }
    QString operator()(const InsertRows &one) const { return rowsText("insert", one.table, one.rows); }
    QString operator()(const DeleteRows &one) const { return rowsText("delete", one.table, one.rows); }
    QString operator()(const UpdateRows &one) const
    {
        Mapping mapping;
        mapping.addText("table", one.table);
        if (!one.where.isEmpty())
            mapping.add("where", valuesText(one.where));
        if (!one.from.isEmpty())
            mapping.add("from", valuesText(one.from));
        return line("update", mapping.add("to", valuesText(one.to)));
    }
    QString operator()(const PlainSql &one) const
    {
        Mapping mapping;
        if (!one.sqlite.isEmpty())
            mapping.add("sqlite", list(one.sqlite));
        if (!one.postgresql.isEmpty())
            mapping.add("postgresql", list(one.postgresql));
        return line("sql", mapping);
    }
};

} // namespace

QString yamlText(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    static const QStringList words{
        QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"), QStringLiteral("yes"),
        QStringLiteral("no"),   QStringLiteral("on"),    QStringLiteral("off"),  QStringLiteral("y"),
        QStringLiteral("n"),    QStringLiteral("nan"),   QStringLiteral("inf"),  QStringLiteral("infinity")};
    if (plain.match(text).hasMatch() && !words.contains(text.toLower()))
        return text;
    QString quoted;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            quoted += u'\\';
        if (letter == u'\n')
            quoted += QLatin1String("\\n");
        else if (letter == u'\t')
            quoted += QLatin1String("\\t");
        else if (letter.unicode() < 0x20)
            quoted += QStringLiteral("\\x%1").arg(letter.unicode(), 2, 16, QLatin1Char('0'));
        else
            quoted += letter;
    }
    return u'"' + quoted + u'"';
}

QString yamlValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return QStringLiteral("null");
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toString();
    case QMetaType::Double: {
        const QString number = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return number.contains(u'.') || number.contains(u'e') ? number : number + QLatin1String(".0");
    }
    default:
        return yamlText(value.toString());
    }
}

QString operationText(const Operation &operation)
{
    return std::visit(Text(), operation);
}

} // namespace migration
