// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversionline.h"

#include <QThread>

#include <algorithm>

namespace legacy {

namespace {

constexpr qint64 mostBytesAhead = 4 << 20;

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
    m_changed.notify_all();
    m_pool.waitForDone();
}

/// The next document, with the lock held.
std::optional<Document> ConversionLine::begin()
{
    auto document = m_reader.next();
    if (!document)
        m_failure = document.error();
    m_isAtEnd = !document || !*document;
    return document ? *std::move(document) : std::nullopt;
}

/// A document that is larger than the limit goes alone.
void ConversionLine::work()
{
    std::unique_lock lock(m_lock);
    while (true) {
        m_changed.wait(lock, [this] { return m_isAtEnd || m_bytesAhead < mostBytesAhead; });
        if (m_isAtEnd)
            break;
        std::optional<Document> document = begin();
        if (!document)
            break;
        const qint64 place = m_begun++;
        const auto bytes = static_cast<qint64>(document->json.size());
        m_bytesAhead += bytes;
        lock.unlock();
        ConvertedUser user = m_convert(*document);
        document.reset();
        lock.lock();
        m_done.emplace(place, Done{std::move(user), bytes});
        m_changed.notify_all();
    }
    m_changed.notify_all();
}

base::Result<std::optional<ConvertedUser>> ConversionLine::next()
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_done.contains(m_taken) || (m_isAtEnd && m_taken == m_begun); });
    if (m_taken == m_begun)
        return m_failure ? base::Result<std::optional<ConvertedUser>>(*m_failure)
                         : std::optional<ConvertedUser>();
    const auto first = m_done.find(m_taken++);
    ConvertedUser user = std::move(first->second.user);
    m_bytesAhead -= first->second.bytes;
    m_done.erase(first);
    lock.unlock();
    m_changed.notify_all();
    return std::optional(std::move(user));
}

} // namespace legacy
