// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The commands, each in the file of its name.
namespace commands {

int health(const QStringList &arguments);

} // namespace commands
