// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/profile.h"

/// What the engines spell or store differently, and nothing else.
namespace storage {

/// Type of a column, as SQLAlchemy spells it.
QString typeName(Engine engine, ColumnType type);
/// Type of a primary key.
QString keyTypeName(Engine engine, ColumnType type);

/// An identifier for every other statement.
QString quoted(const QString &name);

/// Column in a select list, in the form that `decoded` takes.
QString selectTerm(Engine engine, const Column &column);
/// Column in ORDER BY and in the comparisons that follow it: letter case is ignored in texts.
QString orderTerm(Engine engine, const Column &column);
/// `ASC` or `DESC` with NULLs where SQLite puts them: before everything else.
QString direction(Engine engine, Qt::SortOrder order);
/// Condition that a column holds the bound value, NULL being a value like others.
QString holdsCondition(Engine engine, const Column &column);
/// Condition that a column contains the bound text, and the value to bind.
QString containsCondition(Engine engine, const Column &column, const QString &text);
QString containsValue(Engine engine, const QString &text);

/// The stored value as a person's: NULL is invalid, and a value decodes only when encoding gives the stored
/// one again; else it stays as it is stored. Instants may be finer than a millisecond; `Rounding::Allowed`
/// reads them nevertheless.
enum class Rounding { Allowed, Refused };
QVariant decoded(Engine engine, const Column &column, const QVariant &stored, Rounding rounding);
/// The value as it is stored, ready to bind.
QVariant encoded(Engine engine, const QVariant &value);

} // namespace storage
