// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <QIcon>

namespace {

struct Declaration
{
    ActionId id;
    const char *text;
    const char *icon;
    const char *shortcut;
    QAction::MenuRole role = QAction::NoRole;
    bool checkable = false;
};

constexpr Declaration declarations[] = {
    {ActionId::Open, QT_TRANSLATE_NOOP("WindowActions", "&Open…"), "document-open", "Ctrl+O"},
    {ActionId::OpenAddress, QT_TRANSLATE_NOOP("WindowActions", "Open &address…"), "network-connect",
     "Ctrl+Shift+O"},
    {ActionId::Create, QT_TRANSLATE_NOOP("WindowActions", "&New database…"), "document-new", "Ctrl+N"},
    {ActionId::Demo, QT_TRANSLATE_NOOP("WindowActions", "Open the &demo"), "media-playback-start", nullptr},
    {ActionId::Migrate, QT_TRANSLATE_NOOP("WindowActions", "&Migrate a legacy database…"), "document-import",
     "Ctrl+Shift+M"},
    {ActionId::CloseDatabase, QT_TRANSLATE_NOOP("WindowActions", "&Close"), "document-close", "Ctrl+W"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("WindowActions", "&Quit"), "application-exit", "Ctrl+Q",
     QAction::QuitRole},
    {ActionId::Undo, QT_TRANSLATE_NOOP("WindowActions", "&Undo"), "edit-undo", "Ctrl+Z"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("WindowActions", "&Redo"), "edit-redo", "Ctrl+Shift+Z"},
    {ActionId::Editing, QT_TRANSLATE_NOOP("WindowActions", "Allow &editing"), "document-edit", "Ctrl+L",
     QAction::NoRole, true},
    {ActionId::FilterPage, QT_TRANSLATE_NOOP("WindowActions", "&Filter the page"), "view-filter", "Ctrl+F"},
    {ActionId::Search, QT_TRANSLATE_NOOP("WindowActions", "&Search or command"), "edit-find", "Ctrl+K"},
    {ActionId::Back, QT_TRANSLATE_NOOP("WindowActions", "&Back"), "go-previous", "Alt+Left"},
    {ActionId::Forward, QT_TRANSLATE_NOOP("WindowActions", "&Forward"), "go-next", "Alt+Right"},
    {ActionId::FullScreen, QT_TRANSLATE_NOOP("WindowActions", "F&ull screen"), "view-fullscreen", "F11",
     QAction::NoRole, true},
    {ActionId::Serve, QT_TRANSLATE_NOOP("WindowActions", "&Start serving"), "media-playback-start",
     "Ctrl+Shift+S"},
    {ActionId::CopyAddress, QT_TRANSLATE_NOOP("WindowActions", "&Copy the server's address"), "edit-copy",
     nullptr},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"), "input-keyboard", "F1"},
    {ActionId::About, QT_TRANSLATE_NOOP("WindowActions", "&About Tronbyt Desk"), "help-about", nullptr,
     QAction::AboutRole},
};

} // namespace

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    for (const Declaration &declaration : declarations) {
        Q_ASSERT(static_cast<std::size_t>(declaration.id) == m_actions.size());
        auto *action =
            new QAction(QIcon::fromTheme(QLatin1String(declaration.icon)), tr(declaration.text), this);
        if (declaration.shortcut)
            action->setShortcut(QKeySequence(QLatin1String(declaration.shortcut)));
        action->setMenuRole(declaration.role);
        action->setCheckable(declaration.checkable);
        describeShortcut(*action);
        m_actions.push_back(action);
    }
}

void describeShortcut(QAction &action)
{
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
}
