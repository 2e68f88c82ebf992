// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reading.h"

/// The keys of all rows in their order; none where they cannot be read.
inline QList<QVariant> keysOf(storage::Database &database, domain::Entity entity)
{
    QList<QVariant> keys;
    const auto read = storage::readKeys(database, {entity, {}, 0, Qt::AscendingOrder, {}}, 1000,
                                        [&keys](const QList<QVariant> &portion) {
                                            keys += portion;
                                            return true;
                                        });
    return read ? keys : QList<QVariant>();
}
