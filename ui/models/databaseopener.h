// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"
#include "ui/models/recentdatabases.h"

#include <QObject>

#include <functional>
#include <optional>

class Session;

/// A database that did not open.
struct OpenFailure
{
    QString database; ///< as it was asked for, without a password
    std::optional<storage::DatabaseUrl> url;
    base::Error error;
};

/// Opens and closes the window's database without blocking the window. One thing at a time: it begins when
/// the edits under way are saved, and a database that cannot be opened leaves the one before open.
class DatabaseOpener final : public QObject
{
    Q_OBJECT

public:
    /// Writes a demo database into a folder and gives its path; runs outside the window's thread.
    using DemoWriter = std::function<base::Result<QString>(const QString &folder)>;

    DatabaseOpener(Session &session, DemoWriter writeDemo, QObject *parent = nullptr);

    RecentDatabases &recent() { return m_recent; }

    /// A path or a URL as a person writes it.
    void openText(const QString &text);
    /// One of an older revision opens for reading only, unless it is asked for otherwise.
    void open(const storage::DatabaseUrl &url, const storage::OpenOptions &options = {.writeOlder = false});
    void create(const QString &path);
    /// Opens the demo, writing it first where there is none.
    void openDemo(const QString &folder);
    /// Opens the same database again so that its connection refuses to write, or writes.
    void setEditing(bool editing);
    void close();

    /// Closes the connection to the open database for work that needs it alone, and calls `ready` once it is
    /// closed. The window is busy until `takeBack`. Nothing happens while it is busy already.
    void letGo(std::function<void()> ready);
    /// Opens it again, whatever it has become, and then calls `done`.
    void takeBack(const storage::OpenOptions &options, std::function<void()> done);

    bool isBusy() const { return m_busy; }
    bool hasLetGo() const { return m_hasLetGo; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// Another database is open, or none (Store::isOpen tells).
    void databaseChanged();
    void failed(const OpenFailure &failure);
    /// Somebody asks for the tables of a legacy database.
    void migrationWanted(const storage::DatabaseUrl &legacy);

private:
    struct Request
    {
        storage::DatabaseUrl url;
        storage::OpenOptions options;
    };

    void begin(const Request &request);
    void finish(const Request &request, const base::Result<storage::Store::Opened> &result);
    void goBackTo(const storage::Store::Opened &before);
    void settle(const storage::Store::Opened &opened);
    void leave();
    void setBusy(bool busy);
    void whenIdle(std::function<void()> job);

    Session &m_session;
    DemoWriter m_writeDemo;
    RecentDatabases m_recent;
    std::optional<storage::Store::Opened> m_current;
    bool m_busy = false;
    bool m_hasLetGo = false;
};
