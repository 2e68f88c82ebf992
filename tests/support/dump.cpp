// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dump.h"

#include "core/storage/dialect.h"

using namespace storage;

QStringList dumpOf(const Database &database)
{
    const QString term = database.engine() == Engine::Sqlite
                             ? QStringLiteral("typeof(%1) || ' ' || quote(%1)")
                             : QStringLiteral("coalesce(quote_literal(%1::text), 'NULL')");
    QStringList lines;
    for (const Table &table : database.profile().tables) {
        QStringList terms;
        for (const Column &column : table.columns) {
            if (column.stored)
                terms.append(term.arg(quoted(column.name)));
        }
        auto query =
            database.connection().run(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                          .arg(terms.join(QStringLiteral(" || ', ' || ")), quoted(table.name),
                                               quoted(table.columns.first().name)));
        if (!query)
            qFatal("%s", qPrintable(query.error().detail));
        while (query->next())
            lines.append(table.name + QStringLiteral(": ") + query->value(0).toString());
    }
    return lines;
}
