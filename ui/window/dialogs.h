// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DatabaseOpener;
class QMainWindow;
class Session;
class WindowActions;

/// Connects the actions that ask something before they act, or show something, to their dialogs over
/// `window`.
void wireDialogs(const WindowActions &actions, QMainWindow &window, Session &session, DatabaseOpener &opener);
