// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/run.h"

#include "core/base/log.h"
#include "core/server/deviceapi.h"
#include "core/server/listensocket.h"

#include <QCoreApplication>

#include <algorithm>

namespace server {

namespace {

using namespace std::chrono_literals;

struct Keeping
{
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

/// For the last requests and the last save, which may have to wait for another writer.
constexpr auto timeToEnd = 8s;

/// After this much of it the keeper's silence is told.
constexpr auto longSilence = 5s;

/// As many connections as the process may have, leaving room for files and databases.
Limits limitsOfThisProcess()
{
    constexpr int others = 256;
    Limits limits;
    const int descriptors = raiseDescriptorLimit(limits.maxConnections + others);
    limits.maxConnections = std::clamp(descriptors - others, others, limits.maxConnections);
    return limits;
}

} // namespace

Run::Run(ServerSettings settings)
    : m_settings(std::move(settings)), m_pictures(m_settings.dataFolder), m_limits(limitsOfThisProcess()),
      m_traffic(std::make_shared<Traffic>(m_limits)), m_reader(m_settings.database, m_fleet),
      m_keeper(new Keeper(m_fleet, m_pictures, m_settings.database, m_settings.access))
{
    m_keeperThread.setObjectName(QStringLiteral("keeper"));
    m_keeper->moveToThread(&m_keeperThread);
    connect(&m_keeperThread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(&m_keeperThread, &QThread::finished, this, &Run::finished);
    connect(m_keeper, &Keeper::wentRound, this, [this](const QString &trouble) {
        m_silence.start();
        tell(trouble);
    });
    m_silence.setInterval(longSilence);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        tell(Keeping::tr("The database has not answered for some seconds. Devices go on with what is known "
                         "of them; nothing is saved until it answers."));
    });
}

Run::~Run()
{
    stop();
    m_keeperThread.wait();
}

void Run::start()
{
    m_reader.start();
    m_keeperThread.start();
    QMetaObject::invokeMethod(m_keeper, [this] {
        const auto opened = m_keeper->open();
        QMetaObject::invokeMethod(this, [this, opened] {
            if (m_isStopping)
                return;
            const auto listening = opened ? listen() : opened.error();
            if (!listening)
                return Q_EMIT failed(listening.error());
            m_silence.start();
            Q_EMIT started(*opened);
        });
    });
}

base::Result<void> Run::listen()
{
    const int count = std::clamp(m_settings.threads, 1, 64);
    const auto sockets = openListenSockets(m_settings.address, m_settings.port, count);
    if (!sockets)
        return sockets.error();
    m_port = portOf(sockets->first());
    for (const qintptr socket : *sockets) {
        m_threads.push_back(
            std::make_unique<HttpThread>(socket, m_limits, m_traffic, [this] { return respond(); }));
        m_threads.back()->start();
    }
    return {};
}

/// Called in each server thread: everything but the fleet, the pictures and the reader is its own.
Respond Run::respond()
{
    const auto read = [this](const QString &deviceId) { return m_reader.read(deviceId); };
    auto api = std::make_shared<DeviceApi>(DeviceApi::Parts{m_fleet, m_pictures, m_clock, read});
    return [api](const Request &request) { return api->answer(request); };
}

void Run::tell(const QString &trouble)
{
    if (std::exchange(m_told, trouble) != trouble)
        Q_EMIT troubled(trouble);
}

/// The keeper waits for the others: one of them may be waiting for the database.
void Run::stop()
{
    if (!m_keeperThread.isRunning() || std::exchange(m_isStopping, true))
        return;
    m_silence.stop();
    for (const auto &thread : m_threads)
        thread->quit();
    QMetaObject::invokeMethod(m_keeper, [this] {
        for (const auto &thread : m_threads)
            thread->wait();
        m_keeper->finish();
        m_reader.stop();
        m_keeperThread.quit();
    });
    QTimer::singleShot(timeToEnd, this, &Run::finished);
}

bool Run::waitForEnd()
{
    return m_keeperThread.wait(QDeadlineTimer(timeToEnd));
}

void Run::leave(std::unique_ptr<Run> run)
{
    Run *const left = run.release();
    connect(&left->m_keeperThread, &QThread::finished, left, &QObject::deleteLater);
    if (left->m_keeperThread.isFinished())
        left->deleteLater();
    else
        qCWarning(lcServer) << "The database does not answer: the server has stopped without its last save";
}

void Run::noteEdited(const QSet<QString> &deviceIds)
{
    if (m_isStopping)
        return; // the keeper may be gone
    m_fleet.addKnownIds(deviceIds);
    for (const QString &id : deviceIds)
        if (const auto seat = m_fleet.find(id))
            seat->markStale();
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, deviceIds] { keeper->reload(deviceIds); });
}

} // namespace server
