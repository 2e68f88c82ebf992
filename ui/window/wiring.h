// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DatabaseOpener;
class QWidget;
class Session;
class WindowActions;

/// Connects the window's actions to what they do to the session, and keeps them enabled only while they can
/// be used. What opens a dialog stays with the window.
void wireActions(const WindowActions &actions, Session &session, DatabaseOpener &opener);

/// A file that is dropped on the window is opened.
void wireDrops(QWidget &window, DatabaseOpener &opener);
