// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetsearch.h"

#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "ui/models/whendone.h"

using domain::Entity;

namespace {

using Hits = QList<FleetHit>;

/// What is looked for, and whether something else is by now.
struct Search
{
    QString text;
    std::function<bool()> isUnwanted;
};

base::Result<QList<domain::Row>> matches(storage::Database &database, Entity entity, const Search &search)
{
    QList<QVariant> keys;
    const auto read = storage::readKeys(
        database, {entity, search.text, 0, Qt::AscendingOrder, {}}, FleetSearch::hitsPerKind,
        [&keys](const QList<QVariant> &portion) {
            keys += portion.mid(0, FleetSearch::hitsPerKind - keys.size());
            return keys.size() < FleetSearch::hitsPerKind;
        },
        search.isUnwanted);
    if (!read)
        return read.error();
    auto rows = storage::readRows(database, entity, keys);
    if (rows)
        rows.value().removeIf([](const domain::Row &row) { return row.isEmpty(); }); // deleted meanwhile
    return rows;
}

QString nameOf(const QString &name, const QString &fallback)
{
    return name.isEmpty() ? fallback : name;
}

base::Result<Hits> userHits(storage::Database &database, const Search &search)
{
    const auto rows = matches(database, Entity::User, search);
    if (!rows)
        return rows.error();
    Hits hits;
    for (const domain::Row &row : *rows) {
        const domain::User user = domain::userFromRow(row);
        hits.append({Entity::User, {user.id, {}, 0}, nameOf(user.username, user.email), user.email});
    }
    return hits;
}

base::Result<Hits> deviceHits(storage::Database &database, const Search &search)
{
    const auto rows = matches(database, Entity::Device, search);
    if (!rows)
        return rows.error();
    Hits hits;
    for (const domain::Row &row : *rows) {
        const domain::Device device = domain::deviceFromRow(row);
        hits.append(
            {Entity::Device, {device.userId, device.id, 0}, nameOf(device.name, device.id), device.id});
    }
    return hits;
}

/// Apps without a device have no place that could be gone to.
base::Result<Hits> appHits(storage::Database &database, const Search &search)
{
    const auto rows = matches(database, Entity::App, search);
    if (!rows)
        return rows.error();
    QList<QVariant> deviceIds;
    for (const domain::Row &row : *rows)
        deviceIds.append(domain::appFromRow(row).deviceId);
    const auto deviceRows = storage::readRows(database, Entity::Device, deviceIds);
    if (!deviceRows)
        return deviceRows.error();
    Hits hits;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        if (deviceRows->at(i).isEmpty())
            continue;
        const domain::App app = domain::appFromRow(rows->at(i));
        const domain::Device device = domain::deviceFromRow(deviceRows->at(i));
        hits.append({Entity::App,
                     {device.userId, app.deviceId, app.id},
                     nameOf(app.name, app.iname),
                     nameOf(device.name, app.deviceId)});
    }
    return hits;
}

/// Devices first: they are what a person looks for most.
base::Result<Hits> findHits(storage::Database &database, const Search &search)
{
    Hits hits;
    for (const auto find : {deviceHits, appHits, userHits}) {
        const auto some = find(database, search);
        if (!some)
            return some.error();
        hits += *some;
    }
    return hits;
}

} // namespace

FleetSearch::FleetSearch(QObject *parent)
    : QObject(parent), m_latest(std::make_shared<std::atomic<quint64>>(0))
{}

void FleetSearch::begin(const storage::DatabaseUrl &url)
{
    if (std::exchange(m_begun, true))
        return;
    if (!m_reader)
        m_reader = std::make_unique<storage::Store>();
    m_reader->open(url, {.access = storage::Access::ReadOnly});
}

void FleetSearch::end()
{
    ++*m_latest;
    if (std::exchange(m_begun, false))
        m_reader->close();
}

void FleetSearch::search(const QString &text)
{
    const quint64 number = ++*m_latest;
    if (!m_begun || text.isEmpty()) {
        Q_EMIT found({});
        return;
    }
    const Search search{text, [number, latest = m_latest] { return *latest != number; }};
    const auto searching =
        m_reader->run([search](storage::Database &database) { return findHits(database, search); });
    whenDone(searching, this, [this, number](const base::Result<Hits> &hits) {
        if (*m_latest != number)
            return;
        if (hits)
            Q_EMIT found(*hits);
        else if (hits.error().kind != base::Error::Kind::Cancelled)
            Q_EMIT failed(hits.error());
    });
}
