// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversionline.h"

#include <QThread>
#include <QtConcurrentRun>

namespace legacy {

namespace {

constexpr qint64 mostBytesAhead = 4 << 20;
constexpr size_t mostDocumentsAhead = 256;

} // namespace

ConversionLine::ConversionLine(DocumentReader reader, Convert convert)
    : m_reader(std::move(reader)), m_convert(std::move(convert))
{
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
}

ConversionLine::~ConversionLine()
{
    m_pool.clear();
    m_pool.waitForDone();
}

/// A document that is larger than the limit goes alone.
base::Result<void> ConversionLine::readAhead()
{
    while (!m_isAtEnd && m_begun.size() < mostDocumentsAhead && m_bytesAhead < mostBytesAhead) {
        auto document = m_reader.next();
        if (!document)
            return document.error();
        m_isAtEnd = !document->has_value();
        if (m_isAtEnd)
            break;
        const auto bytes = static_cast<qint64>((*document)->json.size());
        m_bytesAhead += bytes;
        auto future = QtConcurrent::run(
            &m_pool, [this](const Document &one) { return m_convert(one); }, **std::move(document));
        m_begun.push_back({std::move(future), bytes});
    }
    return {};
}

base::Result<std::optional<ConvertedUser>> ConversionLine::next()
{
    if (const auto read = readAhead(); !read)
        return read.error();
    if (m_begun.empty())
        return std::optional<ConvertedUser>();
    Begun first = std::move(m_begun.front());
    m_begun.pop_front();
    m_bytesAhead -= first.bytes;
    return std::optional(first.future.takeResult());
}

} // namespace legacy
