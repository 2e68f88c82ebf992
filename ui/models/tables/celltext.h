// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"

#include <QList>

class QItemSelection;
class RowTableModel;

namespace storage {
class Database;
}

/// Cells of a table as text, whether their rows were ever looked at or not.
namespace celltext {

inline constexpr qint64 mostCells = 100'000;

/// The selected cells of one row.
struct RowCells
{
    QVariant key;
    QList<int> fields; ///< in the order of the columns
};

/// The selected cells in the order of the rows; TooLarge above `mostCells`.
base::Result<QList<RowCells>> selectedCells(const RowTableModel &rows, const QItemSelection &selection);

/// Columns apart by tabs, rows by line breaks. A row that is gone has no line. Runs on the worker of the
/// store.
base::Result<QString> readText(storage::Database &database, domain::Entity entity,
                               const QList<RowCells> &cells);

} // namespace celltext
