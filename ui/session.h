// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/settings.h"
#include "core/server/service.h"
#include "core/storage/store.h"
#include "ui/message.h"
#include "ui/models/edithistory.h"
#include "ui/navigation/navigation.h"

/// What the pages share: the open database, its history of edits, the server, the place in the window. Lives
/// in the window's thread; outlives every page.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        storage::Store &store;
        server::Service &service;
        base::Settings &settings;
        const base::Clock &clock;
    };

    explicit Session(const Parts &parts, QObject *parent = nullptr);

    storage::Store &store() const { return m_parts.store; }
    server::Service &service() const { return m_parts.service; }
    base::Settings &settings() const { return m_parts.settings; }
    const base::Clock &clock() const { return m_parts.clock; }
    EditHistory &history() { return m_history; }
    Navigation &navigation() { return m_navigation; }

    /// The connection refuses to write, or nothing is open.
    bool isReadOnly() const { return m_readOnly; }
    /// What the open database is called in short; empty while none is open.
    QString databaseName() const;
    /// Folder of the frames that belong to the open database.
    QString dataFolder() const;
    /// Uses another folder for the open database, from now on.
    void setDataFolder(const QString &folder);

    /// Shows a message in the window's strip.
    void showMessage(const Message &message);
    void showError(const base::Error &error);

Q_SIGNALS:
    void readOnlyChanged(bool readOnly);
    void dataFolderChanged();
    void messageShown(const Message &message);

private:
    void followStore();

    Parts m_parts;
    EditHistory m_history;
    Navigation m_navigation;
    bool m_readOnly = true;
};
