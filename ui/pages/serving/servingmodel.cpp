// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serving/servingmodel.h"

#include "core/domain/zone.h"
#include "ui/delegates/timetext.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Row = ServingModel::Row;

QDateTime lastSeen(const Row &row)
{
    return row.activity.lastSeen.isValid() ? row.activity.lastSeen : row.lastSeen;
}

QVariant lastSeenText(const Row &row)
{
    const QDateTime seen = lastSeen(row);
    return seen.isValid() ? instantDisplay(seen, row.zone)
                          : QCoreApplication::translate("ServingModel", "never");
}

QVariant showingText(const Row &row)
{
    if (row.activity.requests == 0)
        return {};
    return row.activity.showing.isEmpty()
               ? QCoreApplication::translate("ServingModel", "Default picture", "shown when no app has one")
               : row.activity.showingName;
}

QVariant alignmentOf(int column)
{
    return column == ServingModel::Requests ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
}

/// A column: its heading, the raw value to sort by and the text to show. The address depends on the server.
struct ColumnDeclaration
{
    const char *title;
    QVariant (*raw)(const Row &row);
    QVariant (*text)(const Row &row);
};

const ColumnDeclaration columns[ServingModel::ColumnCount] = {
    {QT_TRANSLATE_NOOP("ServingModel", "Device"), [](const Row &row) { return QVariant(row.name); },
     [](const Row &row) { return QVariant(row.name.isEmpty() ? row.id : row.name); }},
    {QT_TRANSLATE_NOOP("ServingModel", "Last seen"), [](const Row &row) { return QVariant(lastSeen(row)); },
     lastSeenText},
    {QT_TRANSLATE_NOOP("ServingModel", "Protocol"),
     [](const Row &row) { return QVariant(row.activity.protocol); },
     [](const Row &row) { return QVariant(row.activity.protocol); }},
    {QT_TRANSLATE_NOOP("ServingModel", "Showing"), showingText, showingText},
    {QT_TRANSLATE_NOOP("ServingModel", "Problem"),
     [](const Row &row) { return QVariant(row.activity.problem); },
     [](const Row &row) { return QVariant(row.activity.problem); }},
    {QT_TRANSLATE_NOOP("ServingModel", "Address for the device"),
     [](const Row &row) { return QVariant(row.id); }, [](const Row &row) { return QVariant(row.id); }},
    {QT_TRANSLATE_NOOP("ServingModel", "Requests"),
     [](const Row &row) { return QVariant::fromValue(row.activity.requests); },
     [](const Row &row) { return QVariant(QLocale().toString(row.activity.requests)); }},
};

} // namespace

int ServingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case RawValueRole:
        return columns[index.column()].raw(row);
    case Qt::DisplayRole:
        return index.column() == Url ? frameUrl(index.row()).toString() : columns[index.column()].text(row);
    case Qt::ToolTipRole:
        return index.column() == Device ? QVariant(row.id) : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant ServingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return QCoreApplication::translate("ServingModel", columns[section].title);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return {};
}

void ServingModel::setDevices(const QList<domain::Device> &devices)
{
    QHash<QString, server::DeviceActivity> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.id, row.activity);
    beginResetModel();
    m_rows.clear();
    m_rowById.clear();
    for (const domain::Device &device : devices) {
        m_rowById.insert(device.id, static_cast<int>(m_rows.size()));
        m_rows.append({device.id, device.name, device.lastSeen.value_or(QDateTime()),
                       domain::zoneOf(device, QTimeZone()).zone, known.value(device.id)});
    }
    endResetModel();
}

void ServingModel::setActivity(const QList<server::DeviceActivity> &activity)
{
    for (const server::DeviceActivity &seen : activity) {
        const int row = rowOf(seen.deviceId);
        if (row < 0 || m_rows[row].activity.requests == seen.requests)
            continue;
        m_rows[row].activity = seen;
        Q_EMIT dataChanged(index(row, LastSeen), index(row, Requests));
    }
}

void ServingModel::setBaseUrl(const QUrl &url)
{
    if (m_baseUrl == url)
        return;
    m_baseUrl = url;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Url), index(rowCount() - 1, Url));
}

QUrl ServingModel::frameUrl(int row) const
{
    QUrl url = m_baseUrl;
    url.setPath(QLatin1Char('/') + m_rows[row].id + QLatin1String("/next"));
    return url;
}
