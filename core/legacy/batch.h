// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/legacy/rowstore.h"

#include <array>

namespace legacy {

/// The next free key of each table whose keys are numbers.
struct Keys
{
    qint64 user = 1;
    qint64 location = 1;
    qint64 app = 1;
    qint64 recurrence = 1;
};

/// Rows of some users, table by table, ready to be written: keys and references are set.
class Batch final
{
public:
    explicit Batch(const storage::Profile &profile);

    void append(UserRows &&user, Keys &keys);
    void clear();
    size_t size() const;
    const std::vector<Cells> &rows(domain::Entity entity) const
    {
        return m_rows.at(static_cast<size_t>(entity));
    }

private:
    void append(domain::Entity entity, Cells &&row, Cell key, Cell parent);

    const storage::Profile &m_profile;
    std::array<std::vector<Cells>, 6> m_rows; ///< by entity
};

/// Writes a batch, parents before their children.
base::Result<void> write(RowStore &store, const storage::Profile &profile, const Batch &batch);

/// Reads every row of a batch back and compares it cell by cell: a value and its kind must be what was
/// written, and there must be no row more and none less.
base::Result<void> readBack(RowStore &store, const storage::Profile &profile, const Batch &batch,
                            const QString &place);

} // namespace legacy
