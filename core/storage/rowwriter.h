// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/edit.h"

namespace storage {

/// Applies the changes of one edit inside the caller's transaction, gathering what takes them back and what
/// they touch.
class RowWriter final
{
public:
    explicit RowWriter(const Database &database) : m_database(database) {}

    base::Result<void> write(const Change &change);
    /// After the last change.
    Applied takeApplied(const QString &title);

private:
    base::Result<void> write(const UpdateRow &update);
    base::Result<void> write(const InsertRow &insert);
    base::Result<void> write(const DeleteRow &removal);

    base::Result<QVariantList> stored(const Table &table, const QVariant &key) const;
    base::Result<void> writeCells(const Table &table, const UpdateRow &update, const QVariantList &before);
    base::Result<QVariant> insertRow(const Table &table, const QVariantList &values);
    base::Result<QVariantList> valuesOf(const Table &table, const InsertRow &insert) const;
    base::Result<QVariant> newDeviceId() const;
    base::Result<void> leaveTakenNumber(const Table &table, QVariantList &values) const;
    base::Result<bool> isParent(const Table &table, const QVariant &parent) const;
    base::Result<void> checkUntouched(const Table &table, const DeleteRow &removal,
                                      const QVariantList &row) const;
    base::Result<void> touch(const Table &table, const QVariantList &values);

    const Database &m_database;
    QList<QVariant> m_insertedKeys;
    QHash<domain::Entity, QVariant> m_lastKeys; // of the rows added last
    QList<Change> m_inverse;                    // in the order they are to be applied
    ChangeNotice m_notice;
    QList<Renumbering> m_renumbered;
};

} // namespace storage
