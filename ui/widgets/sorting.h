// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAction;
class QTableView;
class QWidget;

/// What a click on a heading does, for those who use the keyboard: sorts a page's table by the column of the
/// current cell, and the other way round when it already is.
QAction *makeSortAction(QWidget *page, const std::function<QTableView &()> &table);
