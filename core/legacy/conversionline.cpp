// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversionline.h"

#include <QThread>

#include <algorithm>

namespace legacy {

namespace {

constexpr qint64 mostBytesAhead = 4 << 20;
/// Whoever waited for room goes on when there is room for many: to sleep and be woken for each takes longer
/// than a document.
constexpr qint64 fewBytesAhead = mostBytesAhead / 2;
/// Of memory for one document, used again for the next.
constexpr qint64 mostBytesKept = 1 << 20;

} // namespace

ConversionLine::ConversionLine(DocumentReader reader, Convert convert)
    : m_reader(std::move(reader)), m_convert(std::move(convert))
{
    const int workers = QThread::idealThreadCount();
    m_pool.setMaxThreadCount(workers);
    for (int i = 0; i < workers; ++i)
        m_pool.start([this] { work(); });
}

ConversionLine::~ConversionLine()
{
    {
        const std::lock_guard lock(m_lock);
        m_isAtEnd = true;
    }
    m_room.notify_all();
    m_pool.waitForDone();
}

/// Waits for room, reads the next document and gives its place, or nothing at the end. A document that is
/// larger than the limit has no other behind it. Whoever takes converted users does not wait for the reading.
std::optional<qint64> ConversionLine::begin(Document &document)
{
    const std::lock_guard reading(m_reading);
    std::unique_lock lock(m_lock);
    m_room.wait(lock, [this] { return m_isAtEnd || m_bytesAhead < mostBytesAhead; });
    if (m_isAtEnd)
        return {};
    lock.unlock();
    const auto read = m_reader.next(document);
    lock.lock();
    if (read && *read) {
        m_bytesAhead += static_cast<qint64>(document.json.size());
        return m_begun++;
    }
    if (!read)
        m_failure = read.error();
    m_isAtEnd = true;
    m_ready.notify_one();
    m_room.notify_all();
    return {};
}

void ConversionLine::finish(qint64 place, Done &&done)
{
    const std::lock_guard lock(m_lock);
    m_done.emplace(place, std::move(done));
    if (place == m_taken)
        m_ready.notify_one();
}

void ConversionLine::work()
{
    Document document;
    while (const std::optional<qint64> place = begin(document)) {
        ConvertedUser user = m_convert(document);
        const auto bytes = static_cast<qint64>(document.json.size());
        if (bytes > mostBytesKept)
            document = {};
        finish(*place, {std::move(user), bytes});
    }
}

base::Result<std::optional<ConvertedUser>> ConversionLine::next()
{
    std::unique_lock lock(m_lock);
    giveRoom(std::exchange(m_bytesTaken, 0));
    m_ready.wait(lock, [this] { return m_done.contains(m_taken) || (m_isAtEnd && m_taken == m_begun); });
    if (m_taken == m_begun)
        return m_failure ? base::Result<std::optional<ConvertedUser>>(*m_failure)
                         : std::optional<ConvertedUser>();
    const auto first = m_done.find(m_taken++);
    ConvertedUser user = std::move(first->second.user);
    m_bytesTaken = first->second.bytes;
    m_done.erase(first);
    return std::optional(std::move(user));
}

/// The rows of a document take memory until the next is asked for. Called under the lock.
void ConversionLine::giveRoom(qint64 bytes)
{
    const bool wasFull = m_bytesAhead >= fewBytesAhead;
    m_bytesAhead -= bytes;
    if (wasFull && m_bytesAhead < fewBytesAhead)
        m_room.notify_all();
}

} // namespace legacy
