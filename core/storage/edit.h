// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QList>
#include <QSet>

#include <variant>

/// Edits as values: what to change, and what must still stand there for it to be changed.
namespace storage {

struct CellChange
{
    int field; ///< index in domain::fieldsOf
    QVariant before;
    QVariant after;
};

/// Writes the cells of one row where the old values still stand. A hidden field whose `before` is invalid is
/// written whatever it holds: nobody outside storage knows it.
struct UpdateRow
{
    domain::Entity entity{};
    QVariant key;
    QList<CellChange> cells;
};

/// Adds a row. An invalid key (field 0) is chosen here (8 new hex digits for a device); an invalid reference
/// is the key of the parent last added by the same edit (an app and its pattern made at once); hidden fields
/// take their initial value unless `hidden` has them (a deleted row coming back with its password hash, never
/// shown).
struct InsertRow
{
    domain::Entity entity{};
    domain::Row values;
    QList<std::pair<int, QVariant>> hidden;
};

/// Deletes a row and everything that belongs to it. With `values`, which takes an addition back, only while
/// they still stand there (the hot ones aside) and nothing belongs to the row: else it would take away what
/// others made of it, or another row that has got its number since.
struct DeleteRow
{
    domain::Entity entity{};
    QVariant key;
    domain::Row values{};
};

using Change = std::variant<UpdateRow, InsertRow, DeleteRow>;

/// One transaction's worth of changes. Applying it yields the Edit that takes it back.
struct Edit
{
    QString title; ///< for the undo history: "Rename Kitchen"
    QList<Change> changes;
};

/// What may look different now.
struct ChangeNotice
{
    bool everything = false;     ///< another writer: read again whatever is shown
    bool rowsCameOrWent = false; ///< not only their cells changed
    /// Only what our own server keeps of its serving (ServingState), which it knows already.
    bool onlyServingState = false;
    QSet<domain::Entity> entities;
    QSet<QString> deviceIds; ///< devices whose frames or schedule may have changed
};

/// Whatever is shown has to be read again.
inline ChangeNotice anythingChanged()
{
    return {.everything = true,
            .rowsCameOrWent = true,
            .onlyServingState = false,
            .entities = {},
            .deviceIds = {}};
}

/// A row that came back under another number, because another program had given its own away meanwhile.
struct Renumbering
{
    domain::Entity entity{};
    QVariant before;
    QVariant after;
};

/// What an applied edit did.
struct Applied
{
    Edit inverse;
    QList<QVariant> insertedKeys; ///< keys of the rows of InsertRow, in their order
    ChangeNotice notice;
    QList<Renumbering> renumbered; ///< rows that older edits know by another key
};

} // namespace storage
