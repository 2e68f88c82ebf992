// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QList>

#include <span>

/// One table of the Tables page: rows of an entity with some or all of its fields.
struct TableDeclaration
{
    const char *title = nullptr; ///< source text in the context "Table"
    domain::Entity entity{};
    QList<int> fields; ///< indexes in domain::fieldsOf, in the order of the columns
};

/// The tables that a person can look at, in their order.
std::span<const TableDeclaration> tableDeclarations();

/// Title in the person's language.
QString tableTitle(const TableDeclaration &table);
