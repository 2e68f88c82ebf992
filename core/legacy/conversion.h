// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/celltext.h"
#include "core/legacy/problem.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <variant>
#include <vector>

namespace legacy {

/// A stored value: NULL, a whole number (0 and 1 for a switch), a real number, UTF-8 text. Instants, dates
/// and JSON are text as SQLite stores them in the relational schema.
using Cell = std::variant<std::monostate, qint64, double, CellText>;

/// One row of storage::relationalProfile(): a cell a column, in the order of its columns. Keys that the
/// database gives, and references to them, are NULL here.
using Cells = std::vector<Cell>;

struct AppRows
{
    Cells app;
    std::optional<Cells> recurrence;
};

struct DeviceRows
{
    Cells device;
    std::optional<Cells> location;
    std::vector<AppRows> apps;
};

struct UserRows
{
    Cells user;
    std::vector<DeviceRows> devices;
};

Counts countsOf(const UserRows &user);

/// What a user's document became.
struct Conversion
{
    std::optional<UserRows> rows;             ///< none where the document is no JSON object
    std::optional<std::string> systemRepoUrl; ///< of the user `admin` alone
    Counts found;                             ///< everything that could be told apart, bad parts too
    std::vector<Problem> problems;
};

/// Configuration of an app that stands in a file of its own, by the app's name and iname; '' where that file
/// cannot be read.
using ConfigLookup = std::function<std::optional<std::string>(std::string_view name, std::string_view iname)>;

/// Looks in `<user>/configs` below the folder of the database's file and below a `users` folder beside it.
ConfigLookup configFilesOf(const QString &databaseFile, const QString &user);

/// Rows of one user's document, for the newest revision. `json` is the text of the row as it is stored,
/// `user` the row's username, `schemaVersion` that of the file (0 where it has none). The result depends on
/// nothing else but the files looked up, and on chance where a key is generated; documents may be converted
/// in parallel.
Conversion convert(const QString &user, std::string_view json, int schemaVersion,
                   const ConfigLookup &configs = {});

/// Leaves out the devices whose id is in `taken`, and adds the others' ids to it: of each that is left out
/// the one problem is an error that says so. To be called in the order of the rows, after differences().
void leaveOutTaken(const QString &user, Conversion &conversion, std::unordered_set<std::string> &taken);

/// The legacy document, of schema version 4, that rows stand for. What `extra` keeps is put back: unknown
/// keys, and the original of a repaired value where the column still holds what it was repaired to.
std::string rebuiltDocument(const UserRows &rows);

/// Where the document made again from the rows says something else than the original, repairs in
/// `conversion.problems` aside: JSON Pointers, ten at most; none when all is well. Nothing to compare, and so
/// none, where the document could not be read.
QStringList differences(std::string_view json, const Conversion &conversion);

/// Indented JSON for review, secrets masked: a document as it is, and rows told with the same keys where they
/// agree. A text that is no JSON object shows as ''.
QString maskedDocument(std::string_view json);
QString maskedRows(const UserRows &rows);

} // namespace legacy
