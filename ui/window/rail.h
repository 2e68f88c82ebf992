// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QWidget>

class QAction;
class QActionGroup;

/// The pages down the left side, icon over label.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// One for each page, checked where the window is, with Ctrl+1 and so on.
    QList<QAction *> pageActions() const;
    void setCurrent(PageId page);

Q_SIGNALS:
    void pageChosen(PageId page);

private:
    QActionGroup *m_group;
};
