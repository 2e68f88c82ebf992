// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"

#include <QCoreApplication>

/// Edits of single fields, with the title that the history shows.
class FieldEdit final
{
    Q_DECLARE_TR_FUNCTIONS(FieldEdit)

public:
    struct Place
    {
        domain::Entity entity;
        domain::Row row; ///< as it was read
        QString owner;   ///< whose row it is, where that is not the row itself: the device of a location
    };

    /// Sets one field of a row. `shown` is the new value as text.
    static storage::Edit set(const Place &place, int field, const QVariant &value, const QString &shown);

    /// Adds a row that belongs to `owner` because its first field was given a value.
    static storage::Edit addRow(const Place &place, int field, const QVariant &value, const QString &shown);

    /// The change alone, to be part of a larger edit. Nothing when the field already holds the value.
    static QList<storage::Change> change(domain::Entity entity, const domain::Row &row, const char *field,
                                         const QVariant &value);

    /// How a person calls this row.
    static QString nameOf(domain::Entity entity, const domain::Row &row);

private:
    static QString titleOf(const Place &place, int field, const QVariant &value, const QString &shown);
};
