// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"

#include <QtGlobal>

namespace commands {

std::span<const Command> allCommands()
{
    static constexpr Command table[] = {
        {"health", QT_TRANSLATE_NOOP("Command", "Asks a server whether it is well."), health},
    };
    return table;
}

} // namespace commands
