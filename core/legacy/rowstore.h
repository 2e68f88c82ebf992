// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/conversion.h"
#include "core/storage/connection.h"
#include "core/storage/profile.h"

#include <functional>
#include <memory>
#include <span>

namespace legacy {

/// A row as a database gives it.
class StoredRow
{
public:
    virtual ~StoredRow() = default;

    virtual Cell cell(size_t column) const = 0;
    /// Whether the value and its kind are the cell's.
    virtual bool holds(size_t column, const Cell &cell) const = 0;
    virtual Cells cells() const = 0;
};

/// The tables of one database of the relational form, written and read by rows of cells. Ends before its
/// connection does.
class RowStore
{
public:
    /// Its failure ends the reading.
    using Visit = std::function<base::Result<void>(const StoredRow &row)>;

    virtual ~RowStore() = default;

    /// Adds rows with their keys and references.
    virtual base::Result<void> insert(domain::Entity entity, std::span<const Cells> rows) = 0;
    /// Shows the rows whose column lies from `first` to `last`, by their keys.
    virtual base::Result<void> read(domain::Entity entity, int column, const Cell &first, const Cell &last,
                                    const Visit &visit) = 0;
};

/// That of the connection's engine. Both outlive it.
std::unique_ptr<RowStore> rowStoreOf(const storage::Connection &connection, const storage::Profile &profile);

} // namespace legacy
