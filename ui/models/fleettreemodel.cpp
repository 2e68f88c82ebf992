// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleettreemodel.h"

#include "core/domain/choices.h"
#include "core/storage/store.h"

#include <QLocale>

#include <algorithm>

namespace {

using domain::Entity;
using Below = FleetNode::Below;

constexpr int refreshDelayMs = 150;

QString deviceTypeTitle(const QString &type)
{
    const auto place = static_cast<size_t>(domain::fieldIndex(Entity::Device, "type"));
    return domain::choiceTitle(domain::choicesOf(Entity::Device, domain::fieldsOf(Entity::Device)[place]),
                               type);
}

} // namespace

FleetTreeModel::FleetTreeModel(storage::Store &store, const base::Clock &clock, QObject *parent)
    : FleetNodeModel(parent), m_store(store), m_clock(clock)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshDelayMs);
    connect(&m_refreshTimer, &QTimer::timeout, this, &FleetTreeModel::refresh);
    connect(&m_store, &storage::Store::changed, this, &FleetTreeModel::note);
    connect(&m_store, &storage::Store::editAsked, this, [this] {
        if (m_searchCancelled)
            search(); // behind the edit
    });
}

FleetTreeModel::~FleetTreeModel()
{
    cancelSearch();
}

bool FleetTreeModel::hasChildren(const QModelIndex &parent) const
{
    const FleetNode &node = *nodeOf(parent);
    return node.canHoldRows() && (node.below == Below::Unread || !node.children.empty());
}

bool FleetTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const FleetNode &node = *nodeOf(parent);
    return m_store.isOpen() && node.canHoldRows() && node.below == Below::Unread && !node.reading &&
           (m_filter.isEmpty() || !node.isRoot());
}

void FleetTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readMore(*nodeOf(parent));
}

void FleetTreeModel::readOn(const QModelIndex &parent)
{
    FleetNode &node = *nodeOf(parent);
    if (node.below == Below::Partial && !node.reading)
        readMore(node);
}

Qt::ItemFlags FleetTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const FleetNode &node = *nodeOf(index);
    if (node.kind == FleetNode::Kind::Waiting)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return node.canHoldRows() ? flags : flags | Qt::ItemNeverHasChildren;
}

QVariant FleetTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FleetNode &node = *nodeOf(index);
    const FleetItem &item = node.item;
    const bool isWaiting = node.kind == FleetNode::Kind::Waiting;
    switch (role) {
    case Qt::DisplayRole:
        if (isWaiting)
            return node.problem.isEmpty() ? tr("Loading…") : node.problem;
        return item.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(node);
    case RawValueRole:
        return item.key;
    case SelectionRole:
        return QVariant::fromValue(selectionOf(node));
    case WaitingRole:
        return isWaiting;
    case PresenceRole:
        return !isWaiting && item.entity == Entity::Device ? QVariant(static_cast<int>(presence(item)))
                                                           : QVariant();
    case StateRole:
        return stateText(node);
    case NightRole:
        return item.nightOn;
    case PinnedRole:
        return item.entity == Entity::App ? node.parent->item.pinned == item.detail && !item.detail.isEmpty()
                                          : !item.pinned.isEmpty();
    case MutedRole:
        return isWaiting || !item.enabled;
    case ItemRole:
        return QVariant::fromValue(item);
    default:
        return {};
    }
}

Selection FleetTreeModel::selectionOf(const FleetNode &node) const
{
    Selection selection;
    for (const FleetNode *at = &node; !at->isRoot(); at = at->parent) {
        if (at->kind == FleetNode::Kind::Waiting)
            continue;
        if (at->item.entity == Entity::User)
            selection.userId = at->item.key.toLongLong();
        else if (at->item.entity == Entity::Device)
            selection.deviceId = at->item.key.toString();
        else
            selection.appId = at->item.key.toLongLong();
    }
    return selection;
}

Presence FleetTreeModel::presence(const FleetItem &device) const
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC);
    return presenceOf(device.lastSeen, device.interval, now);
}

QString FleetTreeModel::stateText(const FleetNode &node) const
{
    const FleetItem &item = node.item;
    if (node.kind == FleetNode::Kind::Waiting || item.entity == Entity::User)
        return {};
    if (item.entity == Entity::App) {
        const QString showing = m_showing.value(node.parent->item.key.toString());
        if (!item.enabled)
            return tr("off", "an app that is disabled");
        return !showing.isEmpty() && showing == item.detail ? tr("now", "the app that is shown now")
                                                            : item.hours;
    }
    if (presence(item) != Presence::Offline)
        return {};
    const qint64 seconds = item.lastSeen.secsTo(
        QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), Qt::UTC));
    if (seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    return seconds < 86400 ? tr("%1 h ago").arg(seconds / 3600) : tr("%1 d ago").arg(seconds / 86400);
}

QString FleetTreeModel::description(const FleetNode &node) const
{
    const FleetItem &item = node.item;
    if (node.kind == FleetNode::Kind::Waiting)
        return node.problem.isEmpty() ? tr("Loading…") : node.problem;
    QStringList parts{item.name};
    if (item.entity == Entity::Device) {
        parts.append(deviceTypeTitle(item.detail));
        switch (presence(item)) {
        case Presence::Never:
            parts.append(tr("never seen"));
            break;
        case Presence::Online:
            parts.append(tr("online"));
            break;
        case Presence::Late:
            parts.append(tr("late: it should have asked for a frame by now"));
            break;
        case Presence::Offline:
            parts.append(tr("offline, last seen %1")
                             .arg(QLocale().toString(item.lastSeen.toLocalTime(), QLocale::ShortFormat)));
        }
        if (item.nightOn)
            parts.append(tr("night mode %1").arg(item.hours));
        if (!item.pinned.isEmpty())
            parts.append(tr("an app is pinned"));
    } else if (item.entity == Entity::App) {
        if (const QString state = stateText(node); !state.isEmpty())
            parts.append(state);
        if (data(indexOf(node), PinnedRole).toBool())
            parts.append(tr("pinned"));
    }
    return parts.join(QStringLiteral(" · "));
}

void FleetTreeModel::setShowing(const QString &deviceId, const QString &iname)
{
    if (m_showing.value(deviceId) == iname)
        return;
    m_showing.insert(deviceId, iname);
    const FleetNode *device = deviceNode(deviceId);
    if (device && !device->children.empty())
        Q_EMIT dataChanged(indexOf(*device->children.front()), indexOf(*device->children.back()),
                           {StateRole});
}

QModelIndex FleetTreeModel::find(const Selection &selection) const
{
    const FleetNode *node = nullptr;
    if (!selection.deviceId.isEmpty())
        node = deviceNode(selection.deviceId);
    else if (selection.appId == 0)
        node = userNode(selection.userId);
    if (node && selection.appId != 0)
        node = childOf(*node, QVariant::fromValue<qlonglong>(selection.appId));
    return node ? FleetNodeModel::indexOf(*node) : QModelIndex();
}
