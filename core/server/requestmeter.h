// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/limits.h"

#include <QByteArrayView>

namespace server {

/// Follows the bytes of one request as they arrive, without keeping them: how much header, how much body,
/// and which HTTP version the request line names.
class RequestMeter final
{
public:
    enum class Verdict { Fine, HeaderTooLarge, BodyTooLarge };

    explicit RequestMeter(const Limits &limits) : m_limits(limits) {}

    /// Counts bytes that were not counted before.
    Verdict count(QByteArrayView bytes);
    bool hasStarted() const { return m_headerBytes > 0; }
    /// The request line ended in HTTP/1.0: such a client expects the connection to close.
    bool isHttp10() const { return m_isHttp10; }
    /// The next byte is the first of another request.
    void restart();

private:
    qsizetype countHeader(QByteArrayView bytes);

    Limits m_limits;
    qint64 m_headerBytes = 0;
    qint64 m_bodyBytes = 0;
    qint64 m_lineLength = 0;
    bool m_inRequestLine = true;
    bool m_headerIsComplete = false;
    bool m_isHttp10 = false;
    char m_last = 0;
};

} // namespace server
