// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

class DatabaseOpener;
class WindowActions;
struct OpenFailure;

/// Says why a database did not open, with the ways on that fit the reason.
Message openProblem(const OpenFailure &failure, DatabaseOpener &opener, const WindowActions &actions);
