// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/activity.h"
#include "core/server/settings.h"
#include "core/storage/edit.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace server {

/// The embedded server as an object: `apply` starts, changes or stops it; state and errors are signals.
/// Lives in the thread that made it; serving happens on its own threads.
class Service final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    explicit Service(QObject *parent = nullptr);
    ~Service() override; ///< stops, saving what is not yet written unless the database does not answer

    /// Idempotent: nothing stops the server, new settings restart it.
    void apply(const std::optional<ServerSettings> &settings);

    State state() const;
    const std::optional<ServerSettings> &settings() const; ///< as last applied
    QUrl baseUrl() const;           ///< as bound, such as http://127.0.0.1:8000; empty unless running
    QStringList deviceUrls() const; ///< under which devices on the network reach it; never loopback
    QString errorText() const;      ///< why it failed, or what fails while it serves
    QString notice() const; ///< how a running server's database opened, where that is less than it might be
    QList<DeviceActivity> activity() const; ///< devices seen since the start
    quint64 framesServed() const;
    /// The time within which 99 of 100 answers were sent lately; zero before the first.
    std::chrono::nanoseconds answerTimeP99() const;

    /// An edit was saved by this program: its devices get it with their next frame.
    void noteChange(const storage::ChangeNotice &notice);

Q_SIGNALS:
    void stateChanged();
    void troubleChanged();  ///< errorText() of a running server is another one
    void activityChanged(); ///< at most twice a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server
