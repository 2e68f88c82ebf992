// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bigdatabase.h"

#include "core/domain/record.h"
#include "core/storage/dialect.h"
#include "core/storage/rows.h"

#include <QRandomGenerator>

using namespace storage;
using domain::Entity;

namespace {

/// One prepared insert for a table, run once a row.
class Inserter final
{
public:
    Inserter(const Database &database, Entity entity)
        : m_database(database), m_table(database.profile().table(entity)),
          m_query(database.connection().handle())
    {
        QStringList names;
        for (const Column &column : m_table.columns) {
            if (column.stored)
                names.append(quoted(column.name));
        }
        m_query.prepare(
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(quoted(m_table.name), names.join(QStringLiteral(", ")), placeholders(names.size())));
    }

    base::Result<void> insert(const domain::Row &row)
    {
        for (int i = 0, place = 0; i < row.size(); ++i) {
            if (!m_table.columns[i].stored)
                continue;
            const bool hidden = m_table.columns[i].flags.testFlag(domain::FieldFlag::Hidden);
            const QVariant value = hidden ? QVariant(QStringLiteral("scrypt:32768:8:1$salt$00")) : row[i];
            m_query.bindValue(place++, encoded(m_database.engine(), value));
        }
        if (!m_query.exec())
            return m_database.connection().error(m_query.lastError());
        return {};
    }

private:
    const Database &m_database;
    const Table &m_table;
    QSqlQuery m_query;
};

class Filler final
{
public:
    Filler(const Database &database, const BigDatabase &size)
        : m_size(size), m_random(size.seed), m_users(database, Entity::User),
          m_devices(database, Entity::Device), m_locations(database, Entity::Location),
          m_apps(database, Entity::App), m_patterns(database, Entity::RecurrencePattern)
    {}

    base::Result<void> addUser(int number)
    {
        domain::User user;
        user.id = number;
        user.username = QStringLiteral("user%1").arg(number, 5, 10, QLatin1Char('0'));
        user.email = user.username + QStringLiteral("@example.org");
        user.apiKey = QString::number(m_random.generate64(), 16);
        user.themePreference = QStringLiteral("system");
        auto added = m_users.insert(domain::rowOf(user));
        for (int i = 0; added && i < m_size.devicesAUser; ++i)
            added = addDevice(user.id);
        return added;
    }

private:
    base::Result<void> addDevice(qint64 userId)
    {
        domain::Device device;
        device.id = QStringLiteral("%1").arg(++m_device, 8, 16, QLatin1Char('0'));
        device.name = m_device % 10 == 0 ? QStringLiteral("Küche %1").arg(m_device)
                                         : QStringLiteral("Display %1").arg(m_device);
        device.type = QStringLiteral("tidbyt_gen2");
        device.userId = userId;
        device.lastSeen = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(m_device);
        domain::Location location;
        location.id = m_device;
        location.locality = QStringLiteral("Place %1").arg(m_device);
        location.timezone = QStringLiteral("Europe/Berlin");
        location.lat = m_random.bounded(180.0) - 90;
        location.lng = m_random.bounded(360.0) - 180;
        location.deviceId = device.id;
        auto added = m_devices.insert(domain::rowOf(device));
        if (added)
            added = m_locations.insert(domain::rowOf(location));
        for (int order = 0; added && order < m_size.appsADevice; ++order)
            added = addApp(device.id, order);
        return added;
    }

    base::Result<void> addApp(const QString &deviceId, int order)
    {
        domain::App app;
        app.id = ++m_app;
        app.iname = QString::number(100 + order);
        app.name = m_app % 10 == 0 ? QStringLiteral("Wetter für Köln %1").arg(m_app)
                                   : QStringLiteral("Clock %1").arg(m_random.bounded(1'000'000));
        app.order = order;
        app.uinterval = 10;
        app.enabled = m_random.bounded(10) != 0;
        app.path = QStringLiteral("system-apps/apps/clock/clock.star");
        if (m_random.bounded(2) == 0) {
            app.startTime = QStringLiteral("%1:00").arg(m_random.bounded(24), 2, 10, QLatin1Char('0'));
            app.endTime = QStringLiteral("%1:30").arg(m_random.bounded(24), 2, 10, QLatin1Char('0'));
        }
        app.recurrenceType = QStringLiteral("daily");
        app.config = {{QStringLiteral("city"), QStringLiteral("Köln")}};
        app.deviceId = deviceId;
        auto added = m_apps.insert(domain::rowOf(app));
        if (added && m_app % 10 == 0)
            added =
                m_patterns.insert(domain::rowOf(domain::RecurrencePattern{m_app / 10, 15, {}, {}, app.id}));
        return added;
    }

    BigDatabase m_size;
    QRandomGenerator m_random;
    Inserter m_users;
    Inserter m_devices;
    Inserter m_locations;
    Inserter m_apps;
    Inserter m_patterns;
    qint64 m_device = 0;
    qint64 m_app = 0;
};

/// PostgreSQL's own numbers go on behind ours.
base::Result<void> advanceSequences(const Database &database)
{
    for (const Table &table : database.profile().tables) {
        const Column &key = table.columns.first();
        if (database.engine() == Engine::Sqlite || key.type != ColumnType::Integer)
            continue;
        const auto moved = database.connection().execute(
            QStringLiteral("SELECT setval(pg_get_serial_sequence('%1', '%2'), max(%2)) FROM %1")
                .arg(table.name, key.name));
        if (!moved)
            return moved;
    }
    return {};
}

} // namespace

base::Result<void> fill(Database &database, const BigDatabase &size)
{
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return transaction.error();
    {
        Filler filler(database, size); // its queries end before the transaction does
        for (int number = 1; number <= size.users; ++number) {
            if (const auto added = filler.addUser(number); !added)
                return added.error();
        }
    }
    if (const auto advanced = advanceSequences(database); !advanced)
        return advanced;
    return transaction->commit();
}

Database createFilled(const DatabaseUrl &url, const BigDatabase &size)
{
    auto database = Database::open(url, {Access::ReadWrite, true});
    if (!database)
        qFatal("%s %s", qPrintable(database.error().what), qPrintable(database.error().detail));
    if (const auto filled = fill(*database, size); !filled)
        qFatal("%s %s", qPrintable(filled.error().what), qPrintable(filled.error().detail));
    return std::move(*database);
}
