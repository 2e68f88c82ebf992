// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

/// The value of the named field of a row; the field must exist (asserted).
inline QVariant cell(domain::Entity entity, const domain::Row &row, const char *field)
{
    return row.value(domain::fieldIndex(entity, field));
}

/// The key of a row.
inline QVariant rowKey(const domain::Row &row)
{
    return row.value(0);
}
