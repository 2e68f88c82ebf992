// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleetactions.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

using Id = FleetActions::Id;

struct Declaration
{
    Id id;
    const char *text; ///< source text in the context "FleetActions"
    const char *icon;
    QList<const char *> shortcuts;
    bool startsGroup = false;
    bool onlyInLists = false; ///< its keys would be meant otherwise while a field has the keyboard
};

const QList<Declaration> &declarations()
{
    static const QList<Declaration> all{
        {Id::AddUser, QT_TRANSLATE_NOOP("FleetActions", "Add &user…"), "list-add-user", {}},
        {Id::AddDevice, QT_TRANSLATE_NOOP("FleetActions", "Add &device…"), "list-add", {"Ctrl+Shift+D"}},
        {Id::AddApp,
         QT_TRANSLATE_NOOP("FleetActions", "Add &app from a picture…"),
         "insert-image",
         {"Ctrl+Shift+A"}},
        {Id::Rename, QT_TRANSLATE_NOOP("FleetActions", "&Rename"), "edit-rename", {"F2"}, true},
        {Id::Enable, QT_TRANSLATE_NOOP("FleetActions", "Disa&ble"), "media-playback-pause", {"Ctrl+B"}},
        {Id::Pin, QT_TRANSLATE_NOOP("FleetActions", "&Pin"), "window-pin", {"Ctrl+P"}},
        {Id::MoveEarlier,
         QT_TRANSLATE_NOOP("FleetActions", "&Move earlier"),
         "go-up",
         {"Alt+Up", "Ctrl+Shift+Left"},
         false,
         true},
        {Id::MoveLater,
         QT_TRANSLATE_NOOP("FleetActions", "Move &later"),
         "go-down",
         {"Alt+Down", "Ctrl+Shift+Right"},
         false,
         true},
        {Id::Duplicate, QT_TRANSLATE_NOOP("FleetActions", "Duplica&te"), "edit-duplicate", {"Ctrl+D"}},
        {Id::CopyUrl,
         QT_TRANSLATE_NOOP("FleetActions", "&Copy the device's URL"),
         "edit-copy",
         {"Ctrl+Shift+C"},
         true},
        {Id::CopyId, QT_TRANSLATE_NOOP("FleetActions", "Copy the device's &ID"), "edit-copy", {}},
        {Id::Remove, QT_TRANSLATE_NOOP("FleetActions", "D&elete"), "edit-delete", {"Del"}, true, true},
    };
    return all;
}

QAction *separator(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

FleetActions::FleetActions(QWidget *page) : QObject(page)
{
    for (const Declaration &declaration : declarations()) {
        auto *action =
            new QAction(QIcon::fromTheme(QLatin1String(declaration.icon)), tr(declaration.text), this);
        QList<QKeySequence> keys;
        for (const char *shortcut : declaration.shortcuts)
            keys.append(QKeySequence(QLatin1String(shortcut)));
        action->setShortcuts(keys);
        action->setShortcutContext(declaration.onlyInLists ? Qt::WidgetShortcut
                                                           : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id = declaration.id] { Q_EMIT triggered(id); });
        m_actions.emplace(declaration.id, action);
        if (declaration.startsGroup)
            m_menu.append(separator(this));
        m_menu.append(action);
    }
    page->addActions(m_menu);
}

void FleetActions::update(const FleetTargets &targets)
{
    const bool isOne = targets.selections.size() == 1;
    const bool isWritable = targets.isWritable;
    const bool editsApps = isWritable && targets.areApps();
    at(Id::AddUser).setEnabled(isWritable);
    at(Id::AddDevice).setEnabled(isWritable && !targets.selections.isEmpty());
    at(Id::AddApp).setEnabled(isWritable && targets.hasDevice());
    at(Id::Rename).setEnabled(isWritable && isOne);
    at(Id::Enable).setEnabled(editsApps);
    at(Id::Enable).setText(targets.isEnabled ? tr("Disa&ble") : tr("Ena&ble"));
    at(Id::Enable)
        .setIcon(QIcon::fromTheme(targets.isEnabled ? QStringLiteral("media-playback-pause")
                                                    : QStringLiteral("media-playback-start")));
    at(Id::Pin).setEnabled(editsApps && isOne);
    at(Id::Pin).setText(targets.isPinned ? tr("Un&pin") : tr("&Pin"));
    at(Id::MoveEarlier).setEnabled(editsApps);
    at(Id::MoveLater).setEnabled(editsApps);
    at(Id::Duplicate).setEnabled(editsApps && isOne);
    at(Id::CopyUrl).setEnabled(targets.hasDevice());
    at(Id::CopyId).setEnabled(targets.hasDevice());
    at(Id::Remove).setEnabled(isWritable && !targets.selections.isEmpty());
}
