// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"

#include <QtGlobal>

namespace commands {

std::span<const Command> allCommands()
{
    static constexpr Command table[] = {
        {"calendar", QT_TRANSLATE_NOOP("Command", "Writes a device's schedules as an iCalendar file."),
         calendar},
        {"demo", QT_TRANSLATE_NOOP("Command", "Writes a demo database with its frames into a folder."), demo},
        {"export-legacy",
         QT_TRANSLATE_NOOP("Command", "Writes a database as a file of documents for the old Python server."),
         exportLegacy},
        {"health", QT_TRANSLATE_NOOP("Command", "Asks a server whether it is well."), health},
        {"migrate",
         QT_TRANSLATE_NOOP("Command", "Turns a legacy database (json_data) into relational tables."),
         migrate},
        {"next", QT_TRANSLATE_NOOP("Command", "Prints what a device would show next, one JSON line a step."),
         next},
        {"plan", QT_TRANSLATE_NOOP("Command", "Prints when a device's apps are active, as JSON."), plan},
        {"schema",
         QT_TRANSLATE_NOOP("Command", "Moves, compares and records the revision of a database's tables."),
         schema},
        {"serve", QT_TRANSLATE_NOOP("Command", "Serves frames to devices until it is told to stop."), serve},
    };
    return table;
}

} // namespace commands
