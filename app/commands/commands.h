// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The commands, each in the file of its name.
namespace commands {

int calendar(const QStringList &arguments);
int demo(const QStringList &arguments);
int exportLegacy(const QStringList &arguments);
int health(const QStringList &arguments);
int migrate(const QStringList &arguments);
int next(const QStringList &arguments);
int plan(const QStringList &arguments);
int schema(const QStringList &arguments);
int serve(const QStringList &arguments);

} // namespace commands
