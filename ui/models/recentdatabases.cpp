// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentdatabases.h"

namespace {

const base::Setting<QStringList> recentDatabases{QLatin1String("database/recent"), {}};
const base::Setting<QString> lastDatabase{QLatin1String("database/last"), {}};

} // namespace

RecentDatabases::RecentDatabases(base::Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{}

QStringList RecentDatabases::list() const
{
    return m_settings.get(recentDatabases);
}

void RecentDatabases::add(const QString &database)
{
    QStringList databases = list();
    databases.removeAll(database);
    databases.prepend(database);
    store(databases.mid(0, capacity));
}

void RecentDatabases::remove(const QString &database)
{
    QStringList databases = list();
    if (databases.removeAll(database) > 0)
        store(databases);
}

QString RecentDatabases::last() const
{
    return m_settings.get(lastDatabase);
}

void RecentDatabases::setLast(const QString &database)
{
    m_settings.set(lastDatabase, database);
}

void RecentDatabases::store(const QStringList &databases)
{
    m_settings.set(recentDatabases, databases);
    Q_EMIT changed();
}
