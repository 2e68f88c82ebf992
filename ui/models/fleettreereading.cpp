// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "ui/models/fleettreemodel.h"

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
    if (m_searchCancelled)
        *m_searchCancelled = true;
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
    showWaiting(parent, true);
    m_store.run([branch](storage::Database &database) { return fleetreading::readBranch(database, branch); })
        .then(this, [this, branch, generation = m_generation](const base::Result<FleetPage> &page) {
            FleetNode *node = generation == m_generation ? parentNode(branch.entity, branch.parent) : nullptr;
            if (!node)
                return;
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
    m_store
        .run([branches](storage::Database &database) {
            return fleetreading::readBranches(database, branches);
        })
        .then(this, [this, generation = m_generation](const base::Result<FleetPages> &pages) {
            if (generation != m_generation)
                return;
            if (!pages) {
                finishRefresh(pages.error());
                return;
            }
            for (const FleetPage &page : *pages)
                apply(page);
            finishRefresh();
        });
}

void FleetTreeModel::search()
{
    m_searchCancelled = std::make_shared<std::atomic<bool>>(false);
    QList<FleetBranch> opened;
    collectOpen(root(), opened);
    m_store
        .run([filter = m_filter, opened, cancelled = m_searchCancelled](storage::Database &database) {
            return fleetreading::readMatches(database, filter, opened, *cancelled);
        })
        .then(this, [this, generation = m_generation](const base::Result<fleetreading::Matches> &matches) {
            if (generation != m_generation)
                return;
            if (!matches) {
                showWaiting(root(), true, matches.error().what);
                finishRefresh(matches.error());
                return;
            }
            for (const FleetPage &page : matches->pages)
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
    struct Found
    {
        Selection selection;
        FleetPages pages;
    };
    m_store
        .run([selection](storage::Database &database) -> base::Result<Found> {
            const auto whole = fleetreading::complete(database, selection);
            if (!whole)
                return whole.error();
            Found found{*whole, {}};
            QList<FleetBranch> branches{
                {Entity::User, {}, {}, 0, QVariant::fromValue<qlonglong>(whole->userId)}};
            if (!whole->deviceId.isEmpty())
                branches.append({Entity::Device, branches.constFirst().until, {}, 0, whole->deviceId});
            if (whole->appId != 0)
                branches.append(
                    {Entity::App, whole->deviceId, {}, 0, QVariant::fromValue<qlonglong>(whole->appId)});
            auto pages = fleetreading::readBranches(database, branches);
            if (!pages)
                return pages.error();
            found.pages = std::move(*pages);
            return found;
        })
        .then(this, [this, generation = m_generation](const base::Result<Found> &found) {
            // A selection that is gone, or that the filter hides, has no row to show.
            if (generation != m_generation || !found || !m_filter.isEmpty())
                return;
            const QVariant targets[]{QVariant::fromValue<qlonglong>(found->selection.userId),
                                     found->selection.deviceId,
                                     QVariant::fromValue<qlonglong>(found->selection.appId)};
            for (qsizetype i = 0; i < found->pages.size(); ++i) {
                const FleetPage &page = found->pages[i];
                const FleetNode *parent = parentNode(page.entity, page.parent);
                if (parent && !childOf(*parent, targets[i]))
                    apply(page);
            }
            Q_EMIT revealed(found->selection);
        });
}
