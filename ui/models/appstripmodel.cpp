// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/appstripmodel.h"

#include "core/domain/choices.h"
#include "ui/models/hourstext.h"

#include <QMimeData>

#include <algorithm>

namespace {

const QString appsMimeType = QStringLiteral("application/x-tronbyt-apps");

QSet<qlonglong> droppedApps(const QMimeData &data)
{
    QSet<qlonglong> apps;
    for (const QByteArray &key : data.data(appsMimeType).split(' '))
        apps.insert(key.toLongLong());
    return apps;
}

} // namespace

AppStripModel::AppStripModel(const DevicePlayback &playback, const base::Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_playback(playback), m_clock(clock)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &AppStripModel::updateCards);
    connect(&m_playback, &DevicePlayback::stepChanged, this, &AppStripModel::updateCards);
    m_minute.start();
}

int AppStripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AppStripModel::data(const QModelIndex &index, int role) const
{
    const AppCard *shown = checkIndex(index, CheckIndexOption::IndexIsValid) ? card(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->name;
    case RawValueRole:
        return shown->id;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return describe(*shown);
    case CardRole:
        return QVariant::fromValue(*shown);
    default:
        return {};
    }
}

Qt::ItemFlags AppStripModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (m_readOnly)
        return flags;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

QStringList AppStripModel::mimeTypes() const
{
    return {appsMimeType};
}

QMimeData *AppStripModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList keys;
    for (const QModelIndex &index : indexes)
        keys.append(index.data(RawValueRole).toByteArray());
    auto *data = new QMimeData;
    data->setData(appsMimeType, keys.join(' '));
    return data;
}

Qt::DropActions AppStripModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

bool AppStripModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                    const QModelIndex &) const
{
    return !m_readOnly && m_device && data->hasFormat(appsMimeType);
}

bool AppStripModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int before = parent.isValid() ? parent.row() : row;
    Q_EMIT moveAsked(droppedApps(*data), before >= 0 ? m_rows.value(before, 0) : 0);
    return true;
}

void AppStripModel::setDevice(const SharedDevice &device)
{
    m_device = device;
    m_places.clear();
    QList<qlonglong> keys;
    for (int i = 0; m_device && i < m_device->rules.appCount(); ++i) {
        keys.append(m_device->app(i).id);
        m_places.insert(keys.constLast(), i);
    }
    m_cards.clear();
    removeGone(QSet<qlonglong>(keys.cbegin(), keys.cend()));
    arrange(m_places);
    insertNew(keys);
    updateCards();
}

QModelIndex AppStripModel::find(qlonglong appId) const
{
    return m_places.contains(appId) ? index(m_places.value(appId)) : QModelIndex();
}

const AppCard *AppStripModel::card(int row) const
{
    const qlonglong key = m_rows.value(row);
    const auto place = m_places.constFind(key);
    if (!m_device || place == m_places.cend())
        return nullptr;
    auto known = m_cards.find(key);
    if (known == m_cards.end())
        known = m_cards.insert(key, makeCard(*place));
    return &*known;
}

AppCard AppStripModel::makeCard(int app) const
{
    const domain::App &source = m_device->app(app);
    const domain::Device &device = m_device->device();
    const AppStatus status = AppStatus::of(*m_device, app, m_clock.now());
    AppCard card;
    card.id = source.id;
    card.name = source.displayName();
    card.iname = source.iname;
    card.word = status.word;
    card.reason = status.reason;
    card.days = HoursText::days(source);
    card.hours = HoursText::of(source);
    card.today = activeToday(*m_device, app, m_clock.now());
    card.picture = m_device->picture(app);
    card.panel = domain::panelSize(device.type);
    card.isNow = m_playback.device() == m_device && m_playback.step().app == app;
    card.isPinned = m_device->rules.pinnedApp() == app;
    card.isBetween = m_device->rules.interstitialApp() == app;
    card.isEnabled = source.enabled;
    card.isProblem = status.isProblem();
    if (card.isNow)
        card.word = tr("now", "the app that is shown now");
    else if (app == m_nextApp)
        card.word = tr("next", "the app that is shown next");
    return card;
}

QString AppStripModel::describe(const AppCard &card) const
{
    QStringList parts{card.name, card.word, card.hours.isEmpty() ? tr("all day") : card.hours};
    if (card.isPinned)
        parts.append(tr("pinned"));
    if (card.isBetween)
        parts.append(tr("shown between the others"));
    const QString line = parts.join(QStringLiteral(" · "));
    return card.reason.isEmpty() ? line : QStringLiteral("%1\n%2").arg(line, card.reason);
}

/// States depend on the time and on what is shown; the cards seen are made anew when they are painted.
void AppStripModel::updateCards()
{
    const auto next = m_device && m_playback.device() == m_device ? m_playback.upcoming(1)
                                                                  : std::vector<domain::TimedStep>();
    m_nextApp = next.empty() ? -1 : next.front().step.app;
    m_cards.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void AppStripModel::removeGone(const QSet<qlonglong> &kept)
{
    for (int end = static_cast<int>(m_rows.size()); end > 0; --end) {
        if (kept.contains(m_rows[end - 1]))
            continue;
        int first = end - 1;
        while (first > 0 && !kept.contains(m_rows[first - 1]))
            --first;
        beginRemoveRows({}, first, end - 1);
        m_rows.remove(first, end - first);
        endRemoveRows();
        end = first + 1;
    }
}

/// Brings the rows, all of which stay, into the device's order.
void AppStripModel::arrange(const QHash<qlonglong, int> &places)
{
    const auto place = [&](qlonglong key) { return places.value(key); };
    if (std::ranges::is_sorted(m_rows, {}, place))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qlonglong> keys;
    for (const QModelIndex &index : before)
        keys.append(m_rows[index.row()]);
    std::ranges::sort(m_rows, {}, place);
    QHash<qlonglong, int> rows;
    for (int row = 0; row < m_rows.size(); ++row)
        rows.insert(m_rows[row], row);
    QModelIndexList after;
    for (const qlonglong key : keys)
        after.append(index(rows.value(key)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void AppStripModel::insertNew(const QList<qlonglong> &keys)
{
    const QSet<qlonglong> here(m_rows.cbegin(), m_rows.cend());
    for (int row = 0; row < keys.size(); ++row) {
        int end = row;
        while (end < keys.size() && !here.contains(keys[end]))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, row, end - 1);
        m_rows = m_rows.mid(0, row) + keys.mid(row, end - row) + m_rows.mid(row);
        endInsertRows();
        row = end;
    }
}
