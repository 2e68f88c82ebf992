// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetnodemodel.h"

#include <algorithm>

namespace {

using domain::Entity;

QSet<QString> keysOf(const QList<FleetItem> &items)
{
    QSet<QString> keys;
    keys.reserve(items.size());
    for (const FleetItem &item : items)
        keys.insert(item.key.toString());
    return keys;
}

} // namespace

FleetNodeModel::FleetNodeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<FleetNode>())
{}

FleetNodeModel::~FleetNodeModel() = default;

QModelIndex FleetNodeModel::index(int row, int column, const QModelIndex &parent) const
{
    const FleetNode &node = *nodeOf(parent);
    if (column != 0 || row < 0 || static_cast<size_t>(row) >= node.children.size())
        return {};
    return createIndex(row, 0, node.children[static_cast<size_t>(row)].get());
}

QModelIndex FleetNodeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int FleetNodeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int FleetNodeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

FleetNode *FleetNodeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<FleetNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex FleetNodeModel::indexOf(const FleetNode &node) const
{
    return node.isRoot() ? QModelIndex()
                         : createIndex(static_cast<int>(node.place), 0, const_cast<FleetNode *>(&node));
}

FleetNode *FleetNodeModel::parentNode(Entity childEntity, const QVariant &parentKey) const
{
    if (childEntity == Entity::User)
        return m_root.get();
    return childEntity == Entity::Device ? userNode(parentKey.toLongLong())
                                         : deviceNode(parentKey.toString());
}

FleetNode *FleetNodeModel::childOf(const FleetNode &parent, const QVariant &key)
{
    const auto found = std::ranges::find_if(parent.children, [&](const auto &node) {
        return node->kind == FleetNode::Kind::Item && node->item.key == key;
    });
    return found == parent.children.end() ? nullptr : found->get();
}

void FleetNodeModel::clear()
{
    beginResetModel();
    m_devices.clear();
    m_users.clear();
    m_root = std::make_unique<FleetNode>();
    endResetModel();
}

void FleetNodeModel::apply(const FleetPortion &page)
{
    FleetNode *parent = parentNode(page.entity, page.parent);
    if (!parent)
        return;
    // First, because whoever hears of the new rows may ask at once whether there are more.
    parent->reading = false;
    parent->below = page.complete ? FleetNode::Below::Complete : FleetNode::Below::Partial;
    showWaiting(*parent, false);
    if (!page.after.isValid())
        merge(*parent, page.items);
    else if (!parent->children.empty() && parent->children.back()->item.key == page.after)
        insertRun(*parent, parent->children.size(), page.items);
    showWaiting(*parent, !page.complete);
}

void FleetNodeModel::showWaiting(FleetNode &parent, bool waiting, const QString &problem)
{
    if (parent.hasWaiting() && waiting) {
        FleetNode &row = *parent.children.back();
        if (std::exchange(row.problem, problem) != problem)
            Q_EMIT dataChanged(indexOf(row), indexOf(row));
        return;
    }
    if (parent.hasWaiting() == waiting)
        return;
    const size_t place = parent.count();
    if (!waiting) {
        removeRows(parent, place, place);
        return;
    }
    beginInsertRows(indexOf(parent), static_cast<int>(place), static_cast<int>(place));
    auto node = std::make_unique<FleetNode>();
    node->kind = FleetNode::Kind::Waiting;
    node->parent = &parent;
    node->place = place;
    node->problem = problem;
    parent.children.push_back(std::move(node));
    endInsertRows();
}

/// Makes the children what was read, touching only what differs. Works in time linear to their number.
void FleetNodeModel::merge(FleetNode &parent, const QList<FleetItem> &items)
{
    removeGone(parent, items);
    arrange(parent, items);
    insertNew(parent, items);
    updateItems(parent, items);
}

void FleetNodeModel::removeGone(FleetNode &parent, const QList<FleetItem> &items)
{
    const QSet<QString> kept = keysOf(items);
    const auto isGone = [&](size_t i) { return !kept.contains(parent.children[i]->item.key.toString()); };
    for (size_t end = parent.children.size(); end > 0; --end) {
        if (!isGone(end - 1))
            continue;
        size_t first = end - 1;
        while (first > 0 && isGone(first - 1))
            --first;
        removeRows(parent, first, end - 1);
        end = first + 1;
    }
}

/// Brings the children, all of which stay, into the order of the items.
void FleetNodeModel::arrange(FleetNode &parent, const QList<FleetItem> &items)
{
    QHash<QString, qsizetype> places;
    places.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        places.insert(items[i].key.toString(), i);
    const auto wanted = [&](const std::unique_ptr<FleetNode> &node) {
        return places.value(node->item.key.toString());
    };
    if (std::ranges::is_sorted(parent.children, {}, wanted))
        return;
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(parent))};
    Q_EMIT layoutAboutToBeChanged(parents, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::ranges::sort(parent.children, {}, wanted);
    numberFrom(parent, 0);
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(indexOf(*nodeOf(index)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, QAbstractItemModel::VerticalSortHint);
}

void FleetNodeModel::insertNew(FleetNode &parent, const QList<FleetItem> &items)
{
    size_t place = 0;
    for (qsizetype i = 0; i < items.size();) {
        const bool isHere =
            place < parent.children.size() && parent.children[place]->item.key == items[i].key;
        if (isHere) {
            ++i;
            ++place;
            continue;
        }
        qsizetype end = i + 1;
        while (end < items.size() &&
               (place >= parent.children.size() || parent.children[place]->item.key != items[end].key))
            ++end;
        insertRun(parent, place, items.mid(i, end - i));
        place += static_cast<size_t>(end - i);
        i = end;
    }
}

void FleetNodeModel::insertRun(FleetNode &parent, size_t at, const QList<FleetItem> &items)
{
    if (items.isEmpty())
        return;
    const int first = static_cast<int>(at);
    beginInsertRows(indexOf(parent), first, first + static_cast<int>(items.size()) - 1);
    std::vector<std::unique_ptr<FleetNode>> nodes;
    nodes.reserve(static_cast<size_t>(items.size()));
    for (const FleetItem &item : items) {
        auto node = std::make_unique<FleetNode>();
        node->parent = &parent;
        node->item = item;
        if (item.entity == Entity::User)
            m_users.insert(item.key.toLongLong(), node.get());
        else if (item.entity == Entity::Device)
            m_devices.insert(item.key.toString(), node.get());
        nodes.push_back(std::move(node));
    }
    parent.children.insert(parent.children.begin() + first, std::make_move_iterator(nodes.begin()),
                           std::make_move_iterator(nodes.end()));
    numberFrom(parent, at);
    endInsertRows();
}

void FleetNodeModel::updateItems(FleetNode &parent, const QList<FleetItem> &items)
{
    for (size_t i = 0; i < parent.children.size(); ++i) {
        FleetNode &node = *parent.children[i];
        const FleetItem &item = items[static_cast<qsizetype>(i)];
        if (node.item == item)
            continue;
        const bool pinMoved = node.item.pinned != item.pinned;
        node.item = item;
        Q_EMIT dataChanged(indexOf(node), indexOf(node));
        if (pinMoved && !node.children.empty())
            Q_EMIT dataChanged(indexOf(*node.children.front()), indexOf(*node.children.back()));
    }
}

void FleetNodeModel::removeRows(FleetNode &parent, size_t first, size_t last)
{
    beginRemoveRows(indexOf(parent), static_cast<int>(first), static_cast<int>(last));
    const auto begin = parent.children.begin() + static_cast<qsizetype>(first);
    const auto end = parent.children.begin() + static_cast<qsizetype>(last) + 1;
    std::for_each(begin, end, [this](const auto &node) { forget(*node); });
    parent.children.erase(begin, end);
    numberFrom(parent, first);
    endRemoveRows();
}

/// Takes a row and those below it out of the look-up by key.
void FleetNodeModel::forget(const FleetNode &node)
{
    if (node.kind == FleetNode::Kind::Waiting || node.item.entity == Entity::App)
        return;
    for (const auto &child : node.children)
        forget(*child);
    if (node.item.entity == Entity::User)
        m_users.remove(node.item.key.toLongLong());
    else
        m_devices.remove(node.item.key.toString());
}

void FleetNodeModel::numberFrom(FleetNode &parent, size_t first)
{
    for (size_t i = first; i < parent.children.size(); ++i)
        parent.children[i]->place = i;
}
