// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/devicereader.h"
#include "core/server/httpthread.h"
#include "core/server/keeper.h"
#include "core/server/settings.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace server {

/// One run of the server from start to stop: the fleet, its keeper's thread, the server threads. Lives in the
/// thread that made it.
class Run final : public QObject
{
    Q_OBJECT

public:
    explicit Run(ServerSettings settings);
    ~Run() override; ///< stops, waiting for the last save, however long that takes

    /// Ends with `started` or `failed`.
    void start();
    /// Returns at once; `finished` follows once no request is answered any more and all is saved, or the
    /// database did not answer for too long.
    void stop();
    /// Of a run that is stopping; false when the database did not answer for too long.
    bool waitForEnd();
    /// Deletes it when its threads have ended, whenever the database lets them.
    static void leave(std::unique_ptr<Run> run);

    const ServerSettings &settings() const { return m_settings; }
    quint16 port() const { return m_port; }
    const Fleet &fleet() const { return m_fleet; }
    Traffic &traffic() { return *m_traffic; }
    void noteEdited(const QSet<QString> &deviceIds);

Q_SIGNALS:
    /// With how the database opened, see Keeper.
    void started(const QString &notice);
    void failed(const base::Error &error);
    /// See Keeper; also that the database does not answer at all.
    void troubled(const QString &sentence);
    void finished();

private:
    base::Result<void> listen();
    Respond respond();
    void tell(const QString &trouble);

    const ServerSettings m_settings;
    const base::SystemClock m_clock;
    Fleet m_fleet;
    Pictures m_pictures;
    Limits m_limits;
    std::shared_ptr<Traffic> m_traffic;
    DeviceReader m_reader;
    QThread m_keeperThread;
    Keeper *m_keeper; ///< lives and dies in its thread
    std::vector<std::unique_ptr<HttpThread>> m_threads;
    QTimer m_silence; ///< of the keeper
    QString m_told;   ///< to people
    quint16 m_port = 0;
    bool m_isStopping = false;
};

} // namespace server
