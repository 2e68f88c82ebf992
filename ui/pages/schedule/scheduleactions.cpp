// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/scheduleactions.h"

#include "ui/pages/schedule/viewtable.h"
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

ScheduleActions::ScheduleActions(QWidget *page)
    : QObject(page), previous(make(tr("&Earlier"), "go-previous", "Ctrl+PgUp")),
      today(make(tr("&Today"), "go-jump-today", "Ctrl+T")),
      next(make(tr("&Later"), "go-next", "Ctrl+PgDown")), zoomIn(make(tr("Zoom &in"), "zoom-in", "Ctrl++")),
      zoomOut(make(tr("Zoom &out"), "zoom-out", "Ctrl+-")), views(new QActionGroup(this)),
      snap(new QActionGroup(this)), zoom(new QActionGroup(this)), exports(new QActionGroup(this))
{
    zoomIn->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    makeViews();
    makeChoices();
    makeExports();
    const auto submenu = [&](const QString &title, QActionGroup *group) {
        auto *menu = new QMenu(title, page);
        menu->addActions(group->actions());
        return menu->menuAction();
    };
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    m_snapMenu = submenu(tr("&Snap"), snap);
    m_zoomMenu = submenu(tr("&Hours in sight"), zoom);
    m_menu = QList<QAction *>{previous, today, next, separator()} + views->actions() +
             QList<QAction *>{separator(), m_snapMenu, m_zoomMenu, zoomIn, zoomOut};
    if (!exports->actions().isEmpty())
        m_menu += submenu(tr("E&xport"), exports);
}

QList<QAction *> ScheduleActions::menu() const
{
    return m_menu;
}

void ScheduleActions::setScaleEnabled(bool hasSnap, bool hasZoom)
{
    snap->setEnabled(hasSnap);
    m_snapMenu->setEnabled(hasSnap);
    zoom->setEnabled(hasZoom);
    for (QAction *action : {m_zoomMenu, zoomIn, zoomOut})
        action->setEnabled(hasZoom);
}

void ScheduleActions::check(QActionGroup &group, int data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toInt() == data);
}

int ScheduleActions::zoomBeside(int hours, int direction)
{
    const auto first = std::begin(zooms);
    const auto last = std::end(zooms) - 1;
    if (direction < 0) {
        const auto notNearer = std::lower_bound(first, last, hours);
        return notNearer == first ? *first : *(notNearer - 1);
    }
    return *std::upper_bound(first, last, hours);
}

QAction *ScheduleActions::make(const QString &text, const char *icon, const char *shortcut)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setShortcut(QKeySequence(QLatin1String(shortcut)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    describeShortcut(*action);
    return action;
}

void ScheduleActions::makeViews()
{
    int index = 0;
    for (const ScheduleViewDeclaration &view : scheduleViews()) {
        if (view.position == ScheduleViewDeclaration::Position::View) {
            QAction *action = make(scheduleViewTitle(view), view.icon, view.shortcut);
            action->setCheckable(true);
            action->setData(index);
            views->addAction(action);
        }
        ++index;
    }
}

void ScheduleActions::makeChoices()
{
    for (const int minutes : snaps) {
        QAction *action = snap->addAction(tr("%n minutes", "times are rounded to", minutes));
        action->setCheckable(true);
        action->setData(minutes);
    }
    for (const int hours : zooms) {
        QAction *action = zoom->addAction(tr("%n hours", "in sight", hours));
        action->setCheckable(true);
        action->setData(hours);
    }
}

void ScheduleActions::makeExports()
{
    exports->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    int index = 0;
    for (const ScheduleExport &way : scheduleExports()) {
        QAction *action =
            make(QCoreApplication::translate("ScheduleExport", way.text), way.icon, way.shortcut);
        action->setData(index++);
        exports->addAction(action);
    }
}
