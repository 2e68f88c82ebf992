// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/models/databaseopener.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

namespace {

struct Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

/// Adds actions; an empty place in the list is a separator.
void add(QMenu *menu, const WindowActions &actions, std::initializer_list<std::optional<ActionId>> ids)
{
    for (const std::optional<ActionId> id : ids) {
        if (id)
            menu->addAction(&actions[*id]);
        else
            menu->addSeparator();
    }
}

void addAppearance(QMenu *menu, Appearance &appearance)
{
    QMenu *choices = menu->addMenu(Menus::tr("&Appearance"));
    auto *group = new QActionGroup(choices);
    const std::pair<Appearance::Choice, QString> entries[] = {
        {Appearance::Choice::System, Menus::tr("As the &system")},
        {Appearance::Choice::Light, Menus::tr("&Light")},
        {Appearance::Choice::Dark, Menus::tr("&Dark")},
    };
    for (const auto &[choice, text] : entries) {
        QAction *action = choices->addAction(text);
        action->setCheckable(true);
        action->setChecked(appearance.choice() == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &appearance,
                         [&appearance, choice = choice] { appearance.choose(choice); });
    }
}

void fillRecentMenu(QMenu *menu, DatabaseOpener &opener)
{
    menu->clear();
    const QStringList databases = opener.recent().list();
    for (const QString &database : databases) {
        QString text = QDir::toNativeSeparators(database);
        menu->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")), &opener,
                        [&opener, database] { opener.openText(database); });
    }
    menu->setEnabled(!databases.isEmpty());
}

} // namespace

QMenu *makeRecentMenu(DatabaseOpener &opener, QWidget *parent)
{
    auto *menu = new QMenu(Menus::tr("Open &recent"), parent);
    menu->setIcon(QIcon::fromTheme(QStringLiteral("document-open-recent")));
    QObject::connect(&opener.recent(), &RecentDatabases::changed, menu,
                     [menu, &opener] { fillRecentMenu(menu, opener); });
    fillRecentMenu(menu, opener);
    return menu;
}

QMenu *fillMenuBar(QMenuBar &bar, const MenuParts &parts)
{
    QMenu *file = bar.addMenu(Menus::tr("&File"));
    add(file, parts.actions, {ActionId::Create, ActionId::Open, ActionId::OpenAddress, ActionId::Demo});
    file->addMenu(parts.recent);
    add(file, parts.actions, {std::nullopt, ActionId::Migrate});
    add(file, parts.actions, {std::nullopt, ActionId::CloseDatabase, ActionId::Quit});

    QMenu *edit = bar.addMenu(Menus::tr("&Edit"));
    add(edit, parts.actions,
        {ActionId::Undo, ActionId::Redo, std::nullopt, ActionId::FilterPage, ActionId::Search, std::nullopt,
         ActionId::Editing});

    QMenu *view = bar.addMenu(Menus::tr("&View"));
    view->addActions(parts.pages);
    add(view, parts.actions, {std::nullopt, ActionId::Back, ActionId::Forward, std::nullopt});
    addAppearance(view, parts.appearance);
    add(view, parts.actions, {ActionId::FullScreen});

    QMenu *page = bar.addMenu(QString());

    QMenu *server = bar.addMenu(Menus::tr("&Server"));
    add(server, parts.actions, {ActionId::Serve, ActionId::CopyAddress});

    QMenu *help = bar.addMenu(Menus::tr("&Help"));
    add(help, parts.actions, {ActionId::Shortcuts, ActionId::About});
    return page;
}
