// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/domain/model.h"

#include <QJsonDocument>

#include <concepts>
#include <vector>

/// The declaration of every entity's fields, bound to the members of its type. Private to this room.
namespace domain {

/// Member to QVariant and back, by the member's type.
template <typename T>
struct Variant
{
    static QVariant from(const T &value) { return QVariant::fromValue(value); }
    static void assign(T &member, const QVariant &value)
    {
        if (value.isValid() && value.canConvert<T>())
            member = value.value<T>();
    }
};

template <std::integral T>
requires(!std::same_as<T, bool>) struct Variant<T>
{
    static QVariant from(T value) { return QVariant::fromValue<qlonglong>(value); }
    static void assign(T &member, const QVariant &value)
    {
        bool fits = false;
        const qlonglong number = value.toLongLong(&fits);
        if (fits && std::in_range<T>(number))
            member = static_cast<T>(number);
    }
};

template <typename T>
struct Variant<std::optional<T>>
{
    static QVariant from(const std::optional<T> &value)
    {
        return value ? Variant<T>::from(*value) : QVariant();
    }
    static void assign(std::optional<T> &member, const QVariant &value)
    {
        if (!value.isValid()) {
            member.reset();
            return;
        }
        T inner{};
        Variant<T>::assign(inner, value);
        member = std::move(inner);
    }
};

template <>
struct Variant<QStringList>
{
    static QVariant from(const QStringList &value);
    static void assign(QStringList &member, const QVariant &value);
};

template <>
struct Variant<QJsonObject>
{
    static QVariant from(const QJsonObject &value);
    static void assign(QJsonObject &member, const QVariant &value);
};

/// A field with the way to and from its member.
template <typename Record>
struct BoundField
{
    Field field;
    QVariant (*read)(const Record &);
    void (*write)(Record &, const QVariant &);
};

template <auto Member>
struct MemberOf;
template <typename Record, typename T, T Record::*Member>
struct MemberOf<Member>
{
    static BoundField<Record> bound(Field field)
    {
        return {std::move(field), [](const Record &record) { return Variant<T>::from(record.*Member); },
                [](Record &record, const QVariant &value) { Variant<T>::assign(record.*Member, value); }};
    }
};

/// The bound fields of a record type, in schema order.
template <typename Record>
const std::vector<BoundField<Record>> &boundFields();
template <>
const std::vector<BoundField<SystemSettings>> &boundFields();
template <>
const std::vector<BoundField<User>> &boundFields();
template <>
const std::vector<BoundField<Device>> &boundFields();
template <>
const std::vector<BoundField<Location>> &boundFields();
template <>
const std::vector<BoundField<App>> &boundFields();
template <>
const std::vector<BoundField<RecurrencePattern>> &boundFields();

} // namespace domain
