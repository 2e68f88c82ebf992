// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/comparison.h"

namespace migration {

/// One table that is there, beside how it is declared.
class TableComparison final
{
public:
    TableComparison(storage::Engine engine, const LiveTable &live, const ddl::Table &declared)
        : m_engine(engine), m_live(live), m_declared(declared)
    {}

    void compare(const QList<ddl::Index> &liveIndexes, const QList<ddl::Index> &declaredIndexes);
    const QList<Difference> &differences() const { return m_differences; }

private:
    void compareKey();
    void dropUnknownIndexes(const QList<ddl::Index> &live, const QList<ddl::Index> &declared);
    void dropUnknownConstraints();
    void compareColumn(const ddl::Column &live, const ddl::Column &declared);
    void addMissingColumns();
    void dropUnknownColumns();
    void addMissingConstraints();
    void addMissingIndexes(const QList<ddl::Index> &live, const QList<ddl::Index> &declared);
    void hintAtRename();

    storage::Engine m_engine;
    const LiveTable &m_live;
    const ddl::Table &m_declared;
    QList<Difference> m_differences;
};

} // namespace migration
