// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appstripmodel.h"
#include "ui/models/fleettreemodel.h"
#include "ui/pages/fleet/appstrip.h"
#include "ui/pages/fleet/deviceview.h"
#include "ui/pages/fleet/fleetpage.h"
#include "ui/pages/fleet/fleetsidebar.h"
#include "ui/pages/fleet/fleettree.h"
#include "ui/pages/fleet/userview.h"
#include "ui/session.h"

#include <algorithm>

/// What the actions of the page are about.

/// The user's device or the cards while the keyboard is there, or several cards while it is in no list; else
/// the tree. What is shown comes first.
QList<Selection> FleetPage::targeted() const
{
    const Selection &shown = m_rows.selection();
    if (const Selection device = m_userView->focused(); !device.isEmpty())
        return {device};
    const AppStrip &strip = m_deviceView->strip();
    const FleetTree &tree = m_sidebar->tree();
    const QSet<qlonglong> cards = strip.selectedApps();
    QList<Selection> all = tree.selections();
    if (strip.isVisible() && !cards.isEmpty() &&
        (strip.hasFocus() || (!tree.hasFocus() && cards.size() > all.size()))) {
        all.clear();
        for (const qlonglong app : cards)
            all.append({m_rows.rows().selection.userId, m_device.deviceId(), app});
    }
    if (all.isEmpty() && !shown.isEmpty())
        all.append(m_rows.rows().selection.isSameAs(shown) ? m_rows.rows().selection : shown);
    std::ranges::stable_partition(all, [&](const Selection &one) { return one.isSameAs(shown); });
    return all;
}

FleetTargets FleetPage::targets() const
{
    FleetTargets targets;
    targets.isWritable = !m_session.isReadOnly();
    targets.selections = targeted();
    const SharedDevice &device = m_device.snapshot();
    for (const Selection &selection : std::as_const(targets.selections)) {
        const AppCard card = m_apps->find(selection.appId).data(AppStripModel::CardRole).value<AppCard>();
        if (!device || card.id == 0)
            continue;
        targets.isEnabled = targets.isEnabled && card.isEnabled;
        targets.isPinned = card.isPinned;
    }
    return targets;
}

QSet<qlonglong> FleetPage::targetApps() const
{
    QSet<qlonglong> apps;
    for (const Selection &selection : targets().selections)
        apps.insert(selection.appId);
    return apps;
}

/// Empty where it is not read yet.
QString FleetPage::userName(qlonglong user) const
{
    const SelectedRows::Rows &rows = m_rows.rows();
    return rows.selection.userId == user ? FieldEdit::nameOf(domain::Entity::User, rows.user)
                                         : m_tree->find({user, {}, 0}).data().toString();
}
