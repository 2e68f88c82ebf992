// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fleettree.h"

#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/treedelegate.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace {

constexpr std::chrono::seconds presenceInterval{5};
constexpr int mostOpenedByFilter = 50;

} // namespace

FleetTree::FleetTree(FleetTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new TreeDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Users, devices and apps"));
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &FleetTree::readWhatIsSeen);
    connect(this, &QTreeView::expanded, &m_look, qOverload<>(&QTimer::start));
    connect(this, &QTreeView::collapsed, &m_look, qOverload<>(&QTimer::start));
    connect(&model, &FleetTreeModel::revealed, this, [this](const Selection &selection) {
        if (selection.isSameAs(m_shown))
            show(selection);
    });
    connect(&model, &FleetTreeModel::loaded, this, &FleetTree::openFound);
    m_presence.setInterval(presenceInterval);
    connect(&m_presence, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_presence.start();
}

void FleetTree::show(const Selection &selection)
{
    m_shown = selection;
    if (selection.isEmpty())
        return;
    const QModelIndex index = m_model.find(selection);
    if (!index.isValid()) {
        m_model.reveal(selection);
        return;
    }
    const QScopedValueRollback following(m_following, true);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    if (currentIndex() != index || !selectionModel()->isSelected(index))
        setCurrentIndex(index);
    scrollTo(index);
}

QList<Selection> FleetTree::selections() const
{
    QList<Selection> all;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        all.append(index.data(FleetTreeModel::SelectionRole).value<Selection>());
    const auto keep = [&](auto isOfKind) {
        if (std::ranges::any_of(all, isOfKind))
            all.removeIf([&](const Selection &selection) { return !isOfKind(selection); });
    };
    keep([](const Selection &selection) { return !selection.deviceId.isEmpty(); });
    keep([](const Selection &selection) { return selection.appId != 0; });
    return all;
}

void FleetTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    followSelection();
}

void FleetTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    followSelection();
    Q_EMIT selectionEdited();
}

/// The current row is shown while it is selected. Without that, what the actions are about would be another
/// thing than what is shown.
void FleetTree::followSelection()
{
    const QList<Selection> all = selections();
    if (m_following || all.isEmpty())
        return;
    const auto current = currentIndex().data(FleetTreeModel::SelectionRole).value<Selection>();
    const Selection wanted = all.contains(current) ? current : all.constFirst();
    if (wanted.isSameAs(m_shown))
        return;
    m_shown = wanted;
    selectionModel()->setCurrentIndex(m_model.find(wanted), QItemSelectionModel::NoUpdate);
    Q_EMIT chosen(wanted);
}

/// The view makes its first row the current one when it gets the focus; the person chose nothing by that.
void FleetTree::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback following(m_following, true);
    QTreeView::focusInEvent(event);
}

void FleetTree::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    m_look.start();
}

void FleetTree::verticalScrollbarValueChanged(int value)
{
    QTreeView::verticalScrollbarValueChanged(value);
    m_look.start();
}

void FleetTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_look.start();
}

void FleetTree::readWhatIsSeen()
{
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt(QPoint(0, 0)); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > bottom)
            return;
        if (index.data(FleetTreeModel::WaitingRole).toBool())
            m_model.readOn(index.parent());
    }
}

/// Opens what holds the matches of a filter, while they are few enough to look at.
void FleetTree::openFound(int matches)
{
    if (m_model.isFiltered() && matches <= mostOpenedByFilter)
        for (int user = 0; user < m_model.rowCount(); ++user) {
            const QModelIndex index = m_model.index(user, 0);
            if (m_model.rowCount(index) == 0)
                continue;
            setExpanded(index, true);
            for (int device = 0; device < m_model.rowCount(index); ++device)
                if (m_model.rowCount(m_model.index(device, 0, index)) > 0)
                    setExpanded(m_model.index(device, 0, index), true);
        }
    if (!currentIndex().isValid() && !m_shown.isEmpty())
        show(m_shown);
}
