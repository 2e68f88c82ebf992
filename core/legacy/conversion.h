// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/problem.h"

#include <QtGlobal>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace legacy {

/// A stored value: NULL, a whole number (0 and 1 for a switch), a real number, UTF-8 text. Instants, dates
/// and JSON are text as SQLite stores them in the relational schema.
using Cell = std::variant<std::monostate, qint64, double, std::string>;

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

/// What a user's document became.
struct Conversion
{
    std::optional<UserRows> rows;             ///< none where the document is no JSON object
    std::optional<std::string> systemRepoUrl; ///< of the user `admin` alone
    Counts found;                             ///< everything that could be told apart, bad parts too
    std::vector<Problem> problems;
};

} // namespace legacy
