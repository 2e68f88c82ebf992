// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/database.h"
#include "core/storage/reading.h"
#include "core/storage/rows.h"

#include <QCoreApplication>
#include <QHash>

namespace storage {

namespace {

using domain::Entity;

struct Fleet
{
    Q_DECLARE_TR_FUNCTIONS(Fleet)
};

/// Rows of an entity whose column holds one of these keys.
class Selection final
{
public:
    Selection(const Database &database, Entity entity)
        : m_database(database), m_table(database.profile().table(entity))
    {}

    QString name() const { return quoted(m_table.name); }
    QString key() const { return quoted(m_table.columns.first().name); }
    QString reference() const { return quoted(m_table.columns[m_table.reference->column].name); }

    base::Result<void> read(const QString &condition, const QVariantList &keys,
                            const std::function<void(domain::Row row)> &take) const
    {
        const Engine engine = m_database.engine();
        return forEachOf(m_database, selectFrom(engine, m_table, Columns::Visible) + condition, keys,
                         [&](const QSqlQuery &query) { take(visibleRow(engine, m_table, query)); });
    }

private:
    const Database &m_database;
    const Table &m_table;
};

using Patterns = QHash<qint64, domain::RecurrencePattern>;

base::Result<Patterns> readPatterns(const Database &database, const QVariantList &deviceIds)
{
    const Selection apps(database, Entity::App);
    const Selection patterns(database, Entity::RecurrencePattern);
    Patterns found;
    // One pass over the patterns: revision 001 has no index on their app.
    const auto read = patterns.read(QStringLiteral(" WHERE %1 IN (SELECT %2 FROM %3 WHERE %4 IN (%5)) "
                                                   "ORDER BY %6 DESC")
                                        .arg(patterns.reference(), apps.key(), apps.name(), apps.reference(),
                                             QStringLiteral("%1"), patterns.key()),
                                    deviceIds, [&found](const domain::Row &row) {
                                        auto pattern = domain::recurrencePatternFromRow(row);
                                        const qint64 appId = pattern.appId;
                                        found.insert(appId, std::move(pattern));
                                    });
    if (!read)
        return read.error();
    return found;
}

using Devices = QHash<QString, domain::Device>;

base::Result<void> readAppsInto(Devices &devices, const Database &database, const QVariantList &deviceIds)
{
    auto patterns = readPatterns(database, deviceIds);
    if (!patterns)
        return patterns.error();
    const Selection apps(database, Entity::App);
    const QString condition = QStringLiteral(" WHERE %1 IN (%2) ORDER BY %1, \"order\", %3")
                                  .arg(apps.reference(), QStringLiteral("%1"), apps.key());
    return apps.read(condition, deviceIds, [&](const domain::Row &row) {
        domain::App app = domain::appFromRow(row);
        if (const auto pattern = patterns->constFind(app.id); pattern != patterns->constEnd())
            app.recurrencePattern = *pattern;
        const auto device = devices.find(app.deviceId);
        if (device != devices.end())
            device->apps.append(std::move(app));
    });
}

base::Result<void> readLocationsInto(Devices &devices, const Database &database,
                                     const QVariantList &deviceIds)
{
    const Selection locations(database, Entity::Location);
    const QString condition = QStringLiteral(" WHERE %1 IN (%2) ORDER BY %3 DESC")
                                  .arg(locations.reference(), QStringLiteral("%1"), locations.key());
    return locations.read(condition, deviceIds, [&](const domain::Row &row) {
        domain::Location location = domain::locationFromRow(row);
        const auto device = devices.find(location.deviceId);
        if (device != devices.end()) // the first one counts, should there be more
            device->location = std::move(location);
    });
}

/// The parts of a device are read in one snapshot, so that no half of another writer's change is seen.
base::Result<Devices> readSnapshot(const Database &database, const QVariantList &deviceIds)
{
    const auto snapshot = Transaction::beginReading(database.connection());
    if (!snapshot)
        return snapshot.error();
    Devices devices;
    const Selection selection(database, Entity::Device);
    auto read = selection.read(QStringLiteral(" WHERE %1 IN (%2)").arg(selection.key(), QStringLiteral("%1")),
                               deviceIds, [&devices](const domain::Row &row) {
                                   domain::Device device = domain::deviceFromRow(row);
                                   const QString id = device.id;
                                   devices.insert(id, std::move(device));
                               });
    if (read)
        read = readLocationsInto(devices, database, deviceIds);
    if (read)
        read = readAppsInto(devices, database, deviceIds);
    if (!read)
        return read.error();
    return devices;
}

} // namespace

base::Result<QList<domain::Device>> readDevices(Database &database, const QStringList &deviceIds)
{
    const QVariantList keys(deviceIds.begin(), deviceIds.end());
    auto devices = readSnapshot(database, keys);
    if (!devices)
        return devices.error();
    QList<domain::Device> found;
    for (const QString &id : deviceIds) {
        if (const auto device = devices->constFind(id); device != devices->constEnd())
            found.append(*device);
    }
    return found;
}

base::Result<domain::Device> readDevice(Database &database, const QString &deviceId)
{
    auto devices = readDevices(database, {deviceId});
    if (!devices)
        return devices.error();
    if (devices->isEmpty()) {
        return base::Error{
            base::Error::Kind::NotFound,
            Fleet::tr("There is no device %1 in %2.").arg(deviceId, database.connection().place()),
            QStringLiteral("no such device")};
    }
    return std::move(devices->first());
}

base::Result<QStringList> readDeviceIds(Database &database)
{
    QStringList ids;
    const auto read = readKeys(database, {domain::Entity::Device, {}, 0, Qt::AscendingOrder, {}}, 10'000,
                               [&ids](const QList<QVariant> &keys) {
                                   for (const QVariant &key : keys)
                                       ids.append(key.toString());
                                   return true;
                               });
    if (!read)
        return read.error();
    return ids;
}

} // namespace storage
