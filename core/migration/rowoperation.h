// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <utility>

/// What a revision does to rows.
namespace migration {

/// Values by column, in the order in which they were written.
using Values = QList<std::pair<QString, QVariant>>;

struct InsertRows
{
    QString table;
    QList<Values> rows;
};

/// Deletes the rows that hold all values of one of these.
struct DeleteRows
{
    QString table;
    QList<Values> rows;
};

/// Writes `to` where `where` and `from` hold.
struct UpdateRows
{
    QString table;
    Values where;
    Values from; ///< no values where what stood there is not known
    Values to;
};

/// Statements as they stand, by the kind of database.
struct PlainSql
{
    QStringList sqlite;
    QStringList postgresql;
};

} // namespace migration
