// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "ui/models/fleettreemodel.h"
#include "ui/models/whendone.h"

/// How the tree comes by its rows: everything here asks the store's worker and goes on when the answer comes.

namespace {

using domain::Entity;
using Below = FleetNode::Below;

} // namespace

void FleetTreeModel::setFilter(const FleetFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void FleetTreeModel::restart()
{
    ++m_generation;
    m_refreshing = false;
    m_refreshAgain = false;
    m_refreshTimer.stop();
    cancelSearch();
    clear();
    if (!m_store.isOpen())
        return;
    if (m_filter.isEmpty()) {
        readMore(root());
        return;
    }
    showWaiting(root(), true);
    search();
}

FleetBranch FleetTreeModel::branchOf(const FleetNode &node)
{
    FleetBranch branch;
    branch.entity = node.entityBelow();
    branch.parent = node.item.key;
    return branch;
}

void FleetTreeModel::readMore(FleetNode &parent)
{
    FleetBranch branch = branchOf(parent);
    if (parent.count() > 0)
        branch.after = parent.children[parent.count() - 1]->item.key;
    parent.reading = true;
    // Later, because fetchMore() may be called from within the signals of another change.
    QMetaObject::invokeMethod(
        this, [this, branch, generation = m_generation] { announce(branch, generation); },
        Qt::QueuedConnection);
    const auto reading = m_store.run(
        [branch](storage::Database &database) { return fleetreading::readBranch(database, branch); });
    whenDone(
        reading, this, [this, branch, generation = m_generation](const base::Result<FleetPortion> &page) {
            FleetNode *node = generation == m_generation ? parentNode(branch.entity, branch.parent) : nullptr;
            if (!node || !node->reading)
                return; // gone, or its rows came by another way
            node->reading = false;
            if (!page) {
                showWaiting(*node, true, page.error().what);
                Q_EMIT failed(page.error());
                return;
            }
            apply(*page);
            if (node->isRoot())
                Q_EMIT loaded(static_cast<int>(node->count()), !page->complete);
        });
}

/// Shows that rows are being read, unless they came meanwhile.
void FleetTreeModel::announce(const FleetBranch &branch, quint64 generation)
{
    FleetNode *node = generation == m_generation ? parentNode(branch.entity, branch.parent) : nullptr;
    if (node && node->reading)
        showWaiting(*node, true);
}

void FleetTreeModel::note(const storage::ChangeNotice &notice)
{
    const bool concerns = notice.everything || notice.entities.contains(Entity::User) ||
                          notice.entities.contains(Entity::Device) || notice.entities.contains(Entity::App);
    if (concerns && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

/// Reads again whatever is shown. One reading at a time: what changes meanwhile is read afterwards.
void FleetTreeModel::refresh()
{
    m_refreshAgain = m_refreshing;
    if (m_refreshing || !m_store.isOpen())
        return;
    m_refreshing = true;
    if (!m_filter.isEmpty()) {
        search();
        return;
    }
    QList<FleetBranch> branches;
    collectOpen(root(), branches);
    const auto reading = m_store.run(
        [branches](storage::Database &database) { return fleetreading::readBranches(database, branches); });
    whenDone(reading, this, [this, generation = m_generation](const base::Result<FleetPortions> &pages) {
        if (generation != m_generation)
            return;
        if (!pages) {
            finishRefresh(pages.error());
            return;
        }
        for (const FleetPortion &page : *pages)
            apply(page);
        finishRefresh();
    });
}

void FleetTreeModel::cancelSearch()
{
    if (m_searchCancelled)
        *m_searchCancelled = true;
    m_searchCancelled.reset();
}

void FleetTreeModel::search()
{
    cancelSearch();
    m_searchCancelled = std::make_shared<std::atomic<bool>>(false);
    QList<FleetBranch> opened;
    collectOpen(root(), opened);
    const auto searching =
        m_store.run([filter = m_filter, opened, cancelled = m_searchCancelled](storage::Database &database) {
            return fleetreading::readMatches(database, filter, opened, *cancelled);
        });
    whenDone(searching, this,
             [this, cancelled = m_searchCancelled](const base::Result<fleetreading::Matches> &matches) {
                 if (*cancelled)
                     return;
                 m_searchCancelled.reset();
                 if (!matches) {
                     showWaiting(root(), true, matches.error().what);
                     finishRefresh(matches.error());
                     return;
                 }
                 for (const FleetPortion &page : matches->pages)
                     apply(page);
                 Q_EMIT loaded(matches->count, matches->more);
                 finishRefresh();
             });
}

void FleetTreeModel::finishRefresh(const base::Error &error)
{
    Q_EMIT failed(error);
    finishRefresh();
}

void FleetTreeModel::finishRefresh()
{
    m_refreshing = false;
    if (std::exchange(m_refreshAgain, false))
        m_refreshTimer.start();
}

/// The parents whose rows were read, from the outside in, and how many rows each has.
void FleetTreeModel::collectOpen(const FleetNode &node, QList<FleetBranch> &branches) const
{
    if (!node.canHoldRows() || node.below == Below::Unread)
        return;
    FleetBranch branch = branchOf(node);
    branch.count = static_cast<int>(node.count()) + (node.reading ? fleetreading::portion : 0);
    branches.append(branch);
    if (node.entityBelow() != Entity::App)
        for (const auto &child : node.children)
            collectOpen(*child, branches);
}

void FleetTreeModel::reveal(const Selection &selection)
{
    const auto reading = m_store.run(
        [selection](storage::Database &database) { return fleetreading::readPath(database, selection); });
    whenDone(reading, this, [this, generation = m_generation](const base::Result<fleetreading::Path> &path) {
        // A selection that is gone, or that the filter hides, has no row to show.
        if (generation != m_generation || !path || !m_filter.isEmpty())
            return;
        for (const FleetPortion &page : path->pages) {
            const FleetNode *parent = parentNode(page.entity, page.parent);
            if (parent && !childOf(*parent, path->keyOf(page.entity)))
                apply(page);
        }
        Q_EMIT revealed(path->selection);
    });
}
