// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QActionGroup;
struct PageDeclaration;

/// The pages down the left side, icon over label.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Shows the page: Ctrl and its place, from 1 on.
    static QKeySequence keysOf(const PageDeclaration &page);

    /// One for each page, checked where the window is, with Ctrl+1 and so on.
    QList<QAction *> pageActions() const;
    void setCurrent(PageId page);

Q_SIGNALS:
    void pageChosen(PageId page);

private:
    QActionGroup *m_group;
};
