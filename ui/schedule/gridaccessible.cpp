// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/gridaccessible.h"

#include "ui/schedule/gridlabels.h"
#include "ui/schedule/gridwords.h"
#include "ui/schedule/weekgrid.h"

#include <QAccessibleWidget>

#include <vector>

namespace {

const GridItem &itemAt(const WeekGrid &grid, int index)
{
    return grid.scene().items()[static_cast<size_t>(index)];
}

/// One item. Goes with the grid's layout.
class ItemAccessible final : public QAccessibleInterface
{
public:
    ItemAccessible(WeekGrid &grid, int index) : m_grid(grid), m_index(index) {}

    bool isValid() const override { return m_index < static_cast<int>(m_grid.scene().items().size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_grid); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? gridItemSentence(m_grid.scene(), m_index) : QString();
    }
    QRect rect() const override
    {
        const QRect place = isValid() ? itemAt(m_grid, m_index).rect.toRect() : QRect();
        return {m_grid.viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const int app = itemAt(m_grid, m_index).app;
        state.selectable = app >= 0;
        state.focusable = itemAt(m_grid, m_index).kind != GridItem::Kind::More;
        state.selected = app >= 0 && app == m_grid.scene().selectedApp();
        state.focused = m_grid.hasFocus() && m_grid.currentItem() == m_index;
        state.readOnly = m_grid.scene().scope().isReadOnly;
        state.offscreen = !m_grid.viewport()->rect().intersects(itemAt(m_grid, m_index).rect.toRect());
        return state;
    }
    int index() const { return m_index; }

private:
    WeekGrid &m_grid;
    int m_index;
};

class GridAccessible final : public QAccessibleWidget
{
public:
    explicit GridAccessible(WeekGrid *grid) : QAccessibleWidget(grid, QAccessible::List), m_grid(*grid) {}
    ~GridAccessible() override { forget(); }

    int childCount() const override { return static_cast<int>(m_grid.scene().items().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_items.resize(static_cast<size_t>(childCount()), 0);
        QAccessible::Id &id = m_items[static_cast<size_t>(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new ItemAccessible(m_grid, index));
        return QAccessible::accessibleInterface(id);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_grid.viewport()->mapFromGlobal(QPoint(x, y));
        const GridHit hit = m_grid.scene().hit(place, 0);
        return hit.kind == GridHit::Kind::Item ? child(hit.item) : nullptr;
    }
    QAccessibleInterface *focusChild() const override { return child(m_grid.currentItem()); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_items.size(); ++i)
            if (m_items[i] != 0 && QAccessible::accessibleInterface(m_items[i]) == child)
                return static_cast<int>(i);
        return -1;
    }
    void forget() const
    {
        for (const QAccessible::Id id : std::exchange(m_items, {}))
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
    }

private:
    WeekGrid &m_grid;
    mutable std::vector<QAccessible::Id> m_items; ///< made when they are asked for
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *grid = qobject_cast<WeekGrid *>(object);
    return grid && className == QLatin1String("WeekGrid") ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void forgetGridItems(WeekGrid &grid)
{
    if (!QAccessible::isActive())
        return;
    if (auto *accessible = dynamic_cast<GridAccessible *>(QAccessible::queryAccessibleInterface(&grid)))
        accessible->forget();
}

void announceGridItem(WeekGrid &grid)
{
    const int item = grid.currentItem();
    if (!QAccessible::isActive() || item < 0)
        return;
    QAccessibleEvent event(&grid, grid.gesture() ? QAccessible::NameChanged : QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

QString gridItemSentence(const WeekScene &scene, int index)
{
    const GridItem &item = scene.items()[static_cast<size_t>(index)];
    const QDate date = scene.first().addDays(item.day);
    switch (item.kind) {
    case GridItem::Kind::Group:
        return GridWords::group(static_cast<int>(item.members.size()), date, item.piece.from, item.piece.to);
    case GridItem::Kind::More:
        return scene.lane().isOpen ? GridLabels::less()
                                   : GridLabels::more(static_cast<int>(item.members.size()));
    case GridItem::Kind::Block:
    case GridItem::Kind::AllDay:
        break;
    }
    const domain::App &app = scene.scope().device->app(item.app);
    const AppWeek *week = scene.week(item.app);
    if (item.kind == GridItem::Kind::AllDay)
        return GridWords::allDay(app.name, week->days, scene.first(), app.enabled);
    return GridWords::block(app.name, date, week->hours, app.enabled);
}
