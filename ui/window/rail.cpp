// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rail.h"

#include "ui/pages/page.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QActionGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(4);
    for (const PageDeclaration &page : pageDeclarations()) {
        auto *action = new QAction(QIcon::fromTheme(QLatin1String(page.icon)), pageTitle(page), m_group);
        action->setCheckable(true);
        action->setShortcut(keysOf(page));
        describeShortcut(*action);
        action->setData(QVariant::fromValue(page.id));
        connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({22, 22});
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        button->setMinimumSize(64, 56);
        column->addWidget(button);
    }
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QKeySequence Rail::keysOf(const PageDeclaration &page)
{
    const auto pages = pageDeclarations();
    const auto place = std::ranges::find(pages, page.id, &PageDeclaration::id) - pages.begin();
    return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + place)};
}

QList<QAction *> Rail::pageActions() const
{
    return m_group->actions();
}

void Rail::setCurrent(PageId page)
{
    for (QAction *action : m_group->actions())
        if (action->data().value<PageId>() == page)
            action->setChecked(true);
}
