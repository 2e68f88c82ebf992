// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/interruption.h"
#include "core/storage/reading.h"
#include "core/storage/rows.h"

#include <QCoreApplication>

namespace storage {

namespace {

struct ListingText
{
    Q_DECLARE_TR_FUNCTIONS(ListingText)
};

/// Whether the text of a value is what a person sees of it, and may be looked for.
bool isSearched(const domain::Field &field)
{
    using enum domain::Kind;
    return !field.is(domain::FieldFlag::Hidden) && field.kind != Secret && field.kind != Switch &&
           field.kind != EpochSecond;
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition filterCondition(Engine engine, const Table &table, const QString &filter)
{
    QStringList terms;
    QVariantList values;
    const auto fields = domain::fieldsOf(table.entity);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (!isSearched(fields[static_cast<size_t>(i)]))
            continue;
        terms.append(containsCondition(engine, table.columns[i], filter));
        values.append(containsValue(engine, filter));
    }
    return {u'(' + terms.join(QStringLiteral(" OR ")) + u')', values};
}

Condition conditionOf(Engine engine, const Table &table, const Listing &listing)
{
    Condition all;
    QStringList terms;
    if (listing.parent.isValid() && table.reference) {
        terms.append(quoted(table.columns[table.reference->column].name) + QStringLiteral(" = ?"));
        all.values.append(listing.parent);
    }
    if (!listing.filter.isEmpty()) {
        const Condition filter = filterCondition(engine, table, listing.filter);
        terms.append(filter.sql);
        all.values += filter.values;
    }
    if (!terms.isEmpty())
        all.sql = QStringLiteral(" WHERE ") + terms.join(QStringLiteral(" AND "));
    return all;
}

QString orderOf(Engine engine, const Table &table, const Listing &listing)
{
    const QString sense = u' ' + direction(engine, listing.order);
    const QString key = quoted(table.columns.first().name) + sense;
    if (listing.sortField == 0)
        return key;
    return orderTerm(engine, table.columns[listing.sortField]) + sense + QStringLiteral(", ") + key;
}

base::Error stopped()
{
    return {base::Error::Kind::Cancelled, ListingText::tr("Reading was stopped. Nothing has been changed."),
            QStringLiteral("stop flag set")};
}

} // namespace

base::Result<void> readKeys(Database &database, const Listing &listing, int portion,
                            const std::function<bool(QList<QVariant> keys)> &take,
                            const std::function<bool()> &isUnwanted)
{
    const auto isStopped = [&] { return database.isStopped() || (isUnwanted && isUnwanted()); };
    const Interruption interruption(database.connection(), isStopped);
    const Table &table = database.profile().table(listing.entity);
    const Engine engine = database.engine();
    const Condition condition = conditionOf(engine, table, listing);
    auto query = database.connection().run(QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
                                               .arg(quoted(table.columns.first().name), quoted(table.name),
                                                    condition.sql, orderOf(engine, table, listing)),
                                           condition.values);
    if (!query)
        return isStopped() ? stopped() : query.error();
    QList<QVariant> keys;
    while (query->next()) {
        if (isStopped())
            return stopped();
        keys.append(decoded(engine, table.columns.first(), query->value(0), Rounding::Allowed));
        if (keys.size() >= portion && !take(std::exchange(keys, {})))
            return {};
    }
    if (query->lastError().isValid())
        return isStopped() ? stopped() : database.connection().error(query->lastError());
    if (!keys.isEmpty())
        take(std::move(keys));
    return {};
}

} // namespace storage
