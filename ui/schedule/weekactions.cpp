// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekactions.h"

#include "ui/delegates/weekdays.h"
#include "ui/schedule/weekgrid.h"

#include <QMenu>

namespace {

using Id = WeekActions::Id;

struct Declaration
{
    Id id;
    const char *text; ///< source text in the context "WeekActions"
    const char *shortcut;
    const char *group; ///< source text of the submenu
};

constexpr const char *go = QT_TRANSLATE_NOOP("WeekActions", "&Go to block");
constexpr const char *hours = QT_TRANSLATE_NOOP("WeekActions", "&Hours of the app");
constexpr const char *copying = QT_TRANSLATE_NOOP("WeekActions", "&Copy and paste");

/// In the order of Id.
constexpr Declaration declarations[]{
    {Id::SelectUp, QT_TRANSLATE_NOOP("WeekActions", "Block &above"), "Up", go},
    {Id::SelectDown, QT_TRANSLATE_NOOP("WeekActions", "Block &below"), "Down", go},
    {Id::SelectLeft, QT_TRANSLATE_NOOP("WeekActions", "Block of the day &before"), "Left", go},
    {Id::SelectRight, QT_TRANSLATE_NOOP("WeekActions", "Block of the day a&fter"), "Right", go},
    {Id::MoveEarlier, QT_TRANSLATE_NOOP("WeekActions", "Move &earlier"), "Alt+Up", hours},
    {Id::MoveLater, QT_TRANSLATE_NOOP("WeekActions", "Move &later"), "Alt+Down", hours},
    {Id::MoveEarlierFine, QT_TRANSLATE_NOOP("WeekActions", "Move a minute earlier"), "Ctrl+Up", hours},
    {Id::MoveLaterFine, QT_TRANSLATE_NOOP("WeekActions", "Move a minute later"), "Ctrl+Down", hours},
    {Id::StartEarlier, QT_TRANSLATE_NOOP("WeekActions", "&Start earlier"), "Alt+Shift+Up", hours},
    {Id::StartLater, QT_TRANSLATE_NOOP("WeekActions", "Start la&ter"), "Alt+Shift+Down", hours},
    {Id::EndEarlier, QT_TRANSLATE_NOOP("WeekActions", "E&nd earlier"), "Shift+Up", hours},
    {Id::EndLater, QT_TRANSLATE_NOOP("WeekActions", "En&d later"), "Shift+Down", hours},
    {Id::AllDay, QT_TRANSLATE_NOOP("WeekActions", "Show &all day"), "Del", hours},
    {Id::LaneOpen, QT_TRANSLATE_NOOP("WeekActions", "All apps without a &window"), "Ctrl+Shift+L", go},
    {Id::Copy, QT_TRANSLATE_NOOP("WeekActions", "&Copy the app's schedule"), "Ctrl+C", copying},
    {Id::CopyDevice, QT_TRANSLATE_NOOP("WeekActions", "Copy &all schedules of the device"), "Ctrl+Shift+C",
     copying},
    {Id::Paste, QT_TRANSLATE_NOOP("WeekActions", "&Paste"), "Ctrl+V", copying},
    {Id::PasteTo, QT_TRANSLATE_NOOP("WeekActions", "Paste to &several apps…"), "Ctrl+Shift+V", copying},
};

} // namespace

WeekActions::WeekActions(WeekGrid &grid) : QObject(&grid)
{
    QHash<QLatin1String, QMenu *> menus;
    for (const Declaration &declaration : declarations) {
        QAction *action = make(tr(declaration.text), QLatin1String(declaration.shortcut));
        connect(action, &QAction::triggered, this, [this, id = declaration.id] { Q_EMIT triggered(id); });
        m_actions.append(action);
        QMenu *&menu = menus[QLatin1String(declaration.group)];
        if (!menu) {
            menu = new QMenu(tr(declaration.group), &grid);
            m_menu.append(menu->menuAction());
        }
        menu->addAction(action);
        grid.addAction(action);
    }
    makeDays(grid);
}

QAction &WeekActions::at(Id id) const
{
    return *m_actions[static_cast<int>(id)];
}

QAction *WeekActions::make(const QString &text, const QString &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

/// 1–7 are the columns as they stand; the menu says which day that is.
void WeekActions::makeDays(WeekGrid &grid)
{
    auto *menu = new QMenu(tr("&Days of the app"), &grid);
    int day = 0;
    for (const std::chrono::weekday weekday : localeWeek()) {
        QAction *action = make(weekdayTitle(weekday), QString::number(day + 1));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, day] { Q_EMIT dayTriggered(day); });
        menu->addAction(action);
        grid.addAction(action);
        m_days.append(action);
        ++day;
    }
    m_menu.append(menu->menuAction());
}
