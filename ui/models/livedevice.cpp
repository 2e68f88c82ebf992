// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livedevice.h"

#include "core/storage/reading.h"
#include "core/storage/store.h"
#include "ui/models/whendone.h"

#include <QTimeZone>
#include <QtConcurrent>

#include <algorithm>

namespace {

constexpr qint64 shortestPauseMs = 30;
constexpr qint64 restPerReading = 4; // a large device is not read all the time

} // namespace

LiveDevice::LiveDevice(storage::Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(shortestPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveDevice::read);
    connect(&m_store, &storage::Store::changed, this, &LiveDevice::note);
}

void LiveDevice::setDataFolder(const QString &folder)
{
    if (std::exchange(m_dataFolder, folder) != folder && !m_deviceId.isEmpty())
        refresh();
}

void LiveDevice::setDevice(const QString &deviceId)
{
    if (deviceId == m_deviceId)
        return;
    ++m_generation;
    m_isReading = false;
    m_readAgain = false;
    m_deviceId = deviceId;
    m_snapshot.reset();
    m_pause.stop();
    Q_EMIT changed();
    if (!m_deviceId.isEmpty())
        read();
}

void LiveDevice::refresh()
{
    if (m_isReading)
        m_readAgain = true;
    else if (!m_deviceId.isEmpty() && !m_pause.isActive())
        m_pause.start();
}

void LiveDevice::note(const storage::ChangeNotice &notice)
{
    if (notice.everything || notice.deviceIds.contains(m_deviceId))
        refresh();
}

void LiveDevice::read()
{
    if (!m_store.isOpen())
        return;
    m_isReading = true;
    m_reading.start();
    const auto reading = m_store.run(
        [id = m_deviceId](storage::Database &database) { return storage::readDevice(database, id); });
    whenDone(reading, this, [this, generation = m_generation](const base::Result<domain::Device> &device) {
        if (generation != m_generation)
            return;
        if (device) {
            lookAtFiles(*device);
            return;
        }
        const bool isGone = device.error().kind == base::Error::Kind::NotFound;
        take(isGone ? nullptr : m_snapshot);
        if (!isGone)
            Q_EMIT failed(device.error());
    });
}

void LiveDevice::lookAtFiles(const domain::Device &device)
{
    const auto looking =
        QtConcurrent::run(makeSnapshot, device, QTimeZone::systemTimeZone(), m_dataFolder, m_snapshot);
    whenDone(looking, this, [this, generation = m_generation](const SharedDevice &snapshot) {
        if (generation == m_generation)
            take(snapshot);
    });
}

void LiveDevice::take(const SharedDevice &snapshot)
{
    m_isReading = false;
    m_pause.setInterval(
        static_cast<int>(std::clamp(m_reading.elapsed() * restPerReading, shortestPauseMs, qint64(5000))));
    m_snapshot = snapshot;
    if (std::exchange(m_readAgain, false))
        m_pause.start();
    Q_EMIT changed();
}
