// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicelist.h"

#include "core/storage/reading.h"
#include "core/storage/store.h"
#include "ui/models/cell.h"
#include "ui/models/fieldedit.h"
#include "ui/models/whendone.h"

namespace {

using domain::Entity;

constexpr std::chrono::milliseconds shortestPause{50};

base::Result<QList<DeviceList::Entry>> readEntries(storage::Database &database)
{
    QList<QVariant> keys;
    const storage::Listing listing{
        Entity::Device, {}, domain::fieldIndex(Entity::Device, "name"), Qt::AscendingOrder, {}};
    const auto listed =
        storage::readKeys(database, listing, DeviceList::longest, [&keys](const QList<QVariant> &portion) {
            keys = portion;
            return false;
        });
    if (!listed)
        return listed.error();
    const auto rows = storage::readRows(database, Entity::Device, keys);
    if (!rows)
        return rows.error();
    QList<DeviceList::Entry> entries;
    for (const domain::Row &row : *rows)
        if (!row.isEmpty())
            entries.append({rowKey(row).toString(), FieldEdit::nameOf(Entity::Device, row)});
    return entries;
}

} // namespace

DeviceList::DeviceList(storage::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPause);
    connect(&m_pause, &QTimer::timeout, this, &DeviceList::read);
    connect(&m_store, &storage::Store::changed, this, [this](const storage::ChangeNotice &notice) {
        if (notice.everything || (notice.entities.contains(Entity::Device) && !notice.onlyServingState))
            m_pause.start();
    });
    read();
}

void DeviceList::read()
{
    if (!m_store.isOpen())
        return;
    if (m_isReading) {
        m_pause.start();
        return;
    }
    m_isReading = true;
    whenDone(m_store.run(readEntries), this, [this](const base::Result<QList<Entry>> &entries) {
        m_isReading = false;
        if (!entries)
            Q_EMIT failed(entries.error());
        else if (*entries != m_entries) {
            m_entries = *entries;
            Q_EMIT changed();
        }
    });
}
