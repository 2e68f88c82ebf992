// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/settings.h"
#include "core/storage/edit.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace server {

/// What a device did lately, for the Serving page and the Fleet tree.
struct DeviceActivity
{
    QString deviceId;
    QString deviceName;
    QDateTime lastSeen; ///< UTC
    QString protocol;   ///< HTTP or WS
    QString showing;    ///< iname, empty for the default picture
    QString showingName;
    quint64 requests = 0;
    QString problem; ///< why something is skipped, empty when all is well
};

/// The embedded server as an object: `apply` starts, changes or stops it; state and errors are signals.
/// Lives in the thread that made it; serving happens on its own threads.
class Service final : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping, Failed };
    Q_ENUM(State)

    explicit Service(QObject *parent = nullptr);
    ~Service() override; ///< stops, saving what is not yet written

    /// Idempotent: nothing stops the server, new settings restart it.
    void apply(const std::optional<ServerSettings> &settings);

    State state() const;
    QUrl baseUrl() const;                   ///< as bound, such as http://127.0.0.1:8000; empty unless running
    QString errorText() const;              ///< why it failed, a sentence
    QList<DeviceActivity> activity() const; ///< devices seen since the start
    quint64 framesServed() const;

    /// An edit was saved by this program: its devices get it with their next frame.
    void noteChange(const storage::ChangeNotice &notice);

Q_SIGNALS:
    void stateChanged();
    void activityChanged(); ///< at most twice a second

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server
