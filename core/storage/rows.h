// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QSqlQuery>

#include <functional>

namespace storage {

class Database;

/// Which columns a select names: what may be shown, or everything that is stored.
enum class Columns { Visible, All };

/// `SELECT … FROM table`, to which a condition may be added.
QString selectFrom(Engine engine, const Table &table, Columns columns);

/// The row that a query stands on: decoded, hidden fields invalid.
domain::Row visibleRow(Engine engine, const Table &table, const QSqlQuery &query);
/// The row that a query of all columns stands on, as the engine stores it.
QVariantList storedRow(const Table &table, const QSqlQuery &query);

/// `?, ?, …`
QString placeholders(qsizetype count);

/// Runs a query once for each portion of these keys (engines limit the number of bound values): `sql` holds
/// `%1` where the placeholders go. `take` gets each row.
base::Result<void> forEachOf(const Database &database, const QString &sql, const QVariantList &keys,
                             const std::function<void(const QSqlQuery &row)> &take);

} // namespace storage
