// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace storage {

namespace {

using Kind = base::Error::Kind;
using domain::Entity;

struct Conflict
{
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

const domain::Field &fieldOf(const Table &table, int field)
{
    return domain::fieldsOf(table.entity)[static_cast<size_t>(field)];
}

QString rowText(Entity entity, const QString &name)
{
    switch (entity) {
    case Entity::SystemSettings:
        return Conflict::tr("the system settings");
    case Entity::User:
        return Conflict::tr("the user %1").arg(name);
    case Entity::Device:
        return Conflict::tr("the device %1").arg(name);
    case Entity::Location:
        return Conflict::tr("the place %1").arg(name);
    case Entity::App:
        return Conflict::tr("the app %1").arg(name);
    case Entity::RecurrencePattern:
        return Conflict::tr("the recurrence %1").arg(name);
    }
    Q_UNREACHABLE();
}

/// The first text that names a row for people, else its key.
QString nameOf(const Table &table, const QVariantList &row)
{
    for (const char *column : {"username", "name", "locality"}) {
        const auto found = std::ranges::find(table.columns, QString::fromLatin1(column), &Column::name);
        if (found == table.columns.end())
            continue;
        const QString name = row[found - table.columns.begin()].toString();
        if (!name.isEmpty())
            return Conflict::tr("“%1” (%2)", "a name and its key").arg(name, row.first().toString());
    }
    return row.first().toString();
}

QString valueText(const domain::Field &field, const QVariant &value)
{
    if (field.group == domain::Group::Secrets || field.kind == domain::Kind::Secret)
        return QStringLiteral("•••");
    if (!value.isValid())
        return Conflict::tr("nothing");
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? Conflict::tr("yes") : Conflict::tr("no");
    const QString text =
        value.typeId() == QMetaType::QDateTime ? value.toDateTime().toString(Qt::ISODate) : value.toString();
    return Conflict::tr("“%1”", "a value in a sentence").arg(text.size() > 60 ? text.left(60) + u'…' : text);
}

QString placeOf(const Table &table, const QVariant &key)
{
    return QStringLiteral("%1 %2").arg(table.name, key.toString());
}

} // namespace

base::Error rowGone(const Table &table, const QVariant &key)
{
    return {Kind::Conflict,
            Conflict::tr(
                "Another program has deleted %1 meanwhile. Nothing has been changed; the view shows what "
                "is there now.")
                .arg(rowText(table.entity, key.toString())),
            QStringLiteral("%1 is gone").arg(placeOf(table, key))};
}

base::Error cellChanged(const Table &table, const QVariantList &row, int field, const QVariant &expected,
                        const QVariant &found)
{
    const domain::Field &declared = fieldOf(table, field);
    return {
        Kind::Conflict,
        Conflict::tr("Another program has changed “%1” of %2 meanwhile: it was %3 and is %4 now. Nothing has "
                     "been changed; look at the new value and repeat your change if it is still right.")
            .arg(domain::fieldTitle(declared), rowText(table.entity, nameOf(table, row)),
                 valueText(declared, expected), valueText(declared, found)),
        QStringLiteral("%1: %2 no longer holds its old value")
            .arg(placeOf(table, row.first()), QString::fromLatin1(declared.name))};
}

base::Error rowGrown(const Table &table, const QVariantList &row)
{
    return {
        Kind::Conflict,
        Conflict::tr("Another program has added something to %1 meanwhile. Nothing has been changed; look "
                     "at it, and delete it yourself if it may go.")
            .arg(rowText(table.entity, nameOf(table, row))),
        QStringLiteral("%1 has rows that belong to it").arg(placeOf(table, row.first()))};
}

base::Error keyNeverChanges(const Table &table, const QVariant &key)
{
    return {Kind::InvalidInput,
            Conflict::tr("The key of %1 cannot be changed. Nothing has been changed; add a new one instead.")
                .arg(rowText(table.entity, key.toString())),
            QStringLiteral("%1: key in an update").arg(placeOf(table, key))};
}

base::Error valueMissing(const Table &table, int field)
{
    const domain::Field &declared = fieldOf(table, field);
    return {Kind::InvalidInput,
            Conflict::tr("“%1” cannot be empty. Nothing has been changed; enter a value.")
                .arg(domain::fieldTitle(declared)),
            QStringLiteral("%1.%2 is NOT NULL").arg(table.name, QString::fromLatin1(declared.name))};
}

base::Error columnMissing(const Table &table, int field, const QString &revision)
{
    const domain::Field &declared = fieldOf(table, field);
    return {Kind::Unsupported,
            Conflict::tr("The database is at revision %1 and has no place for “%2” yet. Nothing has been "
                         "changed; upgrade its schema first.")
                .arg(revision, domain::fieldTitle(declared)),
            QStringLiteral("no column %1.%2").arg(table.name, QString::fromLatin1(declared.name))};
}

} // namespace storage
