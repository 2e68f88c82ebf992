// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QFileInfo>

namespace {

/// Chosen data folders by the database's display text.
const base::Setting<QVariantMap> chosenDataFolders{QLatin1String("database/dataFolders"), {}};

} // namespace

Session::Session(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_history(parts.store), m_navigation(parts.clock)
{
    connect(&store(), &storage::Store::openedChanged, this, &Session::followStore);
    connect(&store(), &storage::Store::changed, &service(), &server::Service::noteChange);
    connect(&m_history, &EditHistory::failed, this, &Session::showError);
}

QString Session::databaseName() const
{
    if (!store().isOpen())
        return {};
    const storage::DatabaseUrl &url = store().opened().url;
    if (url.engine() == storage::Engine::Sqlite)
        return QFileInfo(url.path()).fileName();
    return tr("%1 on %2", "tronbyt on 192.168.1.20").arg(url.name(), url.host());
}

QString Session::dataFolder() const
{
    if (!store().isOpen())
        return {};
    const storage::DatabaseUrl &url = store().opened().url;
    const QString chosen = settings().get(chosenDataFolders).value(url.displayText()).toString();
    return chosen.isEmpty() ? url.defaultDataFolder() : chosen;
}

void Session::setDataFolder(const QString &folder)
{
    if (!store().isOpen() || folder == dataFolder())
        return;
    QVariantMap folders = settings().get(chosenDataFolders);
    folders.insert(store().opened().url.displayText(), folder);
    settings().set(chosenDataFolders, folders);
    Q_EMIT dataFolderChanged();
}

void Session::showMessage(const Message &message)
{
    Q_EMIT messageShown(message);
}

void Session::showError(const base::Error &error)
{
    if (error.kind != base::Error::Kind::Cancelled)
        showMessage({Message::Severity::Error, error.what, {}});
}

void Session::followStore()
{
    const bool readOnly = !store().isOpen() || store().opened().access == storage::Access::ReadOnly;
    if (std::exchange(m_readOnly, readOnly) != readOnly)
        Q_EMIT readOnlyChanged(readOnly);
}
