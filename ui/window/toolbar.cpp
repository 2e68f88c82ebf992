// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbar.h"

#include "ui/session.h"
#include "ui/window/actions.h"
#include "ui/window/commandfield.h"
#include "ui/window/servingpill.h"

#include <QMenu>
#include <QToolButton>

namespace {

constexpr int searchWidth = 340;
constexpr int longestName = 28; ///< average characters of a database's name; the rest is in the tooltip

} // namespace

ToolBar::ToolBar(const ToolBarParts &parts, QWidget *parent) : QToolBar(tr("Main toolbar"), parent)
{
    setObjectName(QStringLiteral("toolbar"));
    setMovable(false);
    setIconSize({18, 18});
    setContextMenuPolicy(Qt::PreventContextMenu);
    addWidget(makeOpenButton(parts));
    addSeparator();
    for (const ActionId id : {ActionId::Back, ActionId::Forward})
        addAction(&parts.actions[id]);
    addSeparator();
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        addAction(&parts.actions[id]);
    addWidget(makeLock(parts.actions));
    addGap();
    parts.search->setMinimumWidth(searchWidth / 2);
    parts.search->setMaximumWidth(searchWidth);
    addWidget(parts.search);
    addWidget(parts.serving);
    for (QAction *action : actions())
        if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
}

QWidget *ToolBar::makeOpenButton(const ToolBarParts &parts)
{
    auto *menu = new QMenu(this);
    for (const ActionId id : {ActionId::Open, ActionId::Create, ActionId::OpenAddress, ActionId::Demo})
        menu->addAction(&parts.actions[id]);
    menu->addMenu(parts.recent);
    auto *button = new QToolButton(this);
    QAction &open = parts.actions[ActionId::Open];
    button->setIcon(open.icon());
    button->setToolTip(open.toolTip());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, &open, &QAction::trigger);
    connect(&open, &QAction::changed, button, [button, &open] { button->setEnabled(open.isEnabled()); });
    const auto showName = [button, &open, &session = parts.session] {
        const QString name = session.databaseName();
        const QFontMetrics metrics = button->fontMetrics();
        const QString shown =
            metrics.elidedText(name, Qt::ElideMiddle, longestName * metrics.averageCharWidth());
        button->setText(name.isEmpty() ? tr("Open") : shown);
        button->setToolTip(shown == name ? open.toolTip()
                                         : QStringLiteral("%1\n%2").arg(name, open.toolTip()));
        button->setAccessibleName(name.isEmpty()
                                      ? tr("Open a database")
                                      : tr("Open another database than %1", "tronbyt.sqlite").arg(name));
    };
    connect(&parts.session.store(), &storage::Store::openedChanged, button, showName);
    showName();
    return button;
}

QWidget *ToolBar::makeLock(const WindowActions &actions)
{
    QAction &editing = actions[ActionId::Editing];
    m_lock = new QToolButton(this);
    m_lock->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lock->setCheckable(true);
    m_lock->setFocusPolicy(Qt::TabFocus);
    connect(m_lock, &QToolButton::clicked, &editing, &QAction::trigger);
    connect(&editing, &QAction::changed, this, [this, &editing] { showLock(editing); });
    showLock(editing);
    return m_lock;
}

void ToolBar::showLock(const QAction &editing)
{
    const bool allowed = editing.isChecked();
    m_lock->setEnabled(editing.isEnabled());
    m_lock->setChecked(allowed);
    m_lock->setText(allowed ? tr("Editing") : tr("Read-only"));
    m_lock->setIcon(
        QIcon::fromTheme(allowed ? QStringLiteral("document-edit") : QStringLiteral("object-locked")));
    m_lock->setToolTip(
        allowed ? tr("Edits are saved at once. Press to protect the database from edits (%1)", "Ctrl+L")
                      .arg(editing.shortcut().toString(QKeySequence::NativeText))
                : tr("The connection refuses to write. Press to allow edits (%1)", "Ctrl+L")
                      .arg(editing.shortcut().toString(QKeySequence::NativeText)));
}

void ToolBar::addGap()
{
    auto *gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
}
