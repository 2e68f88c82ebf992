// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace legacy {

enum class Severity {
    Warning, ///< repaired; the original is kept
    Error,   ///< cannot be understood; this part is left out
};

/// A place in a user's document that was repaired or left out. Holds no secret: values of passwords, keys and
/// configurations are masked.
struct Problem
{
    Severity severity = Severity::Warning;
    QString user;   ///< key of the row
    QString device; ///< key in the document; null where none is concerned
    QString app;    ///< likewise
    QString path;   ///< JSON Pointer (RFC 6901) into the user's document
    QString reason; ///< a sentence for a person
    QString before; ///< JSON text of the old value, cut to a readable length; null where there was none
    QString after;  ///< JSON text of the new value; null where nothing took its place
};

/// UTF-8 of a document as people are told of it.
inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Numbers of the parts of documents.
struct Counts
{
    qint64 users = 0;
    qint64 devices = 0;
    qint64 apps = 0;
    qint64 locations = 0;
    qint64 recurrencePatterns = 0;

    Counts &operator+=(const Counts &other)
    {
        users += other.users;
        devices += other.devices;
        apps += other.apps;
        locations += other.locations;
        recurrencePatterns += other.recurrencePatterns;
        return *this;
    }
    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace legacy
