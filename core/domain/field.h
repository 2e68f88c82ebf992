// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QVariant>

#include <span>

namespace domain {

enum class Entity { SystemSettings, User, Device, Location, App, RecurrencePattern };

// GCC 12 takes a scoped enumerator for a shadow of a class of that name.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

/// What a value means, and so how it is shown, edited and checked.
enum class Kind {
    Key,         ///< identity, never edited: qlonglong, or QString for a device
    Text,        ///< QString, one line
    LongText,    ///< QString, several lines
    Url,         ///< QString
    Integer,     ///< qlonglong within the field's range
    Percent,     ///< qlonglong 0–100
    Seconds,     ///< qlonglong
    Minutes,     ///< qlonglong
    Real,        ///< double within the field's range
    Switch,      ///< bool
    Choice,      ///< QString out of the field's choices; others are kept and shown
    ClockTime,   ///< QString `HH:MM`
    Date,        ///< QDate
    Instant,     ///< QDateTime in UTC
    EpochSecond, ///< qlonglong, 0 for never
    Zone,        ///< QString, IANA name
    Weekdays,    ///< QString, JSON list of English weekday names
    MonthlyDay,  ///< QString `<first|second|third|fourth|last>_<weekday>`
    Scale,       ///< QString, six comma-separated percentages
    AppName,     ///< QString, the iname of an app of the same device
    Path,        ///< QString relative to the data folder
    Json,        ///< QString, JSON text
    Secret,      ///< QString shown only on request
};

#pragma GCC diagnostic pop

/// Where a field stands in a form.
enum class Group { Identity, Display, NightAndDim, Rotation, Schedule, Rendering, Place, Info, Secrets };

enum class FieldFlag {
    None = 0,
    Nullable = 1,  ///< a cleared value is NULL, never ''
    ReadOnly = 2,  ///< shown, not edited
    Hidden = 4,    ///< never leaves storage (password hashes)
    Hot = 8,       ///< written by serving and rendering as well
    Reference = 16 ///< key of the parent row
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of an entity, declared once: columns, select lists, forms, delegates, filters and exports
/// follow. Values travel as QVariant of the type that the kind names; NULL is an invalid QVariant. A stored
/// value that does not fit its kind travels as it is (usually a QString), so that it is shown and kept.
struct Field
{
    const char *name;  ///< stable identifier; the column's name in the relational schema
    const char *title; ///< source text in the context "Field"
    Kind kind;
    Group group;
    FieldFlags flags;
    QVariant initial;            ///< value in a new row
    double minimum = 0;          ///< for Integer, Percent, Seconds, Minutes, Real
    double maximum = 2147483647; ///< likewise
    const char *zero = nullptr;  ///< source text in the context "Field" of what a 0 stands for, if for none
    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isNamed(const char *other) const { return qstrcmp(name, other) == 0; }
};

/// The fields of an entity in schema order. The position in this list is the field's index everywhere.
std::span<const Field> fieldsOf(Entity entity);

/// Index of the field of this name; it must exist (asserted).
int fieldIndex(Entity entity, const char *name);

/// Title in the person's language.
QString fieldTitle(const Field &field);

/// What a 0 in the field stands for, in the person's language; '' where it is a number like any other.
QString fieldZero(const Field &field);

/// One entity's values in the order of its fields. Hidden fields are always invalid.
using Row = QList<QVariant>;

/// A row with every field at its initial value.
Row initialRow(Entity entity);

} // namespace domain
