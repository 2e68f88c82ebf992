// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Composes the desktop application around its window and runs it. Gives the exit status.
int runWindow(const QString &database);
