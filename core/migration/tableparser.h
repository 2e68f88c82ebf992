// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/sqltokens.h"
#include "core/migration/tabletext.h"

namespace migration {

/// `name type constraints…`
TableText::Column columnFrom(const QList<Token> &tokens);
/// Whether a part of the list of a CREATE TABLE is a constraint of the table rather than a column.
bool isTableConstraint(const QList<Token> &tokens);
/// Constraints that stand one behind another.
QList<TableText::Constraint> constraintsFrom(const QList<Token> &tokens);

} // namespace migration
