// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/devicereader.h"

#include <QSemaphore>

namespace server {

namespace {

base::Error tookTooLong()
{
    return {base::Error::Kind::Busy, {}, QStringLiteral("the database does not answer in time")};
}

} // namespace

struct DeviceReader::Wish
{
    const QString deviceId;
    base::Result<ServedDevice> device = tookTooLong();
    QSemaphore isRead{0};
};

DeviceReader::DeviceReader(storage::DatabaseUrl url, const Fleet &fleet)
    : m_source(new DeviceSource(std::move(url), fleet))
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_source->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_source, &QObject::deleteLater);
}

void DeviceReader::stop()
{
    m_thread.quit();
    m_thread.wait();
}

base::Result<ServedDevice> DeviceReader::read(const QString &deviceId)
{
    const bool waits = !m_isLate;
    if (!waits && m_unread > 0)
        return tookTooLong();
    const std::shared_ptr<Wish> wish(new Wish{.deviceId = deviceId});
    ++m_unread;
    QMetaObject::invokeMethod(m_source, [this, wish] { fulfil(*wish); });
    if (!waits)
        return tookTooLong(); // it was only to find out whether the database answers again
    if (wish->isRead.tryAcquire(1, static_cast<int>(patience.count())))
        return std::move(wish->device);
    m_isLate = true;
    return tookTooLong();
}

void DeviceReader::fulfil(Wish &wish)
{
    const auto start = std::chrono::steady_clock::now();
    wish.device = m_source->read(wish.deviceId);
    m_isLate = std::chrono::steady_clock::now() - start >= patience;
    --m_unread;
    wish.isRead.release();
}

} // namespace server
