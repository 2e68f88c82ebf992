// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/limits.h"

#include <QByteArray>

namespace server {

/// Follows the bytes of one request as they arrive: how much header, how much body, which HTTP version the
/// request line names, and whether the header's lines have the form of HTTP/1 (RFC 9112, sections 3 and 5).
class RequestMeter final
{
public:
    enum class Verdict { Fine, Malformed, HeaderTooLarge, BodyTooLarge };

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
    void takeLine(QByteArrayView line);

    Limits m_limits;
    QByteArray m_line; ///< the part of a line that came before the rest of it
    qint64 m_headerBytes = 0;
    qint64 m_bodyBytes = 0;
    bool m_inRequestLine = true;
    bool m_headerIsComplete = false;
    bool m_isMalformed = false;
    bool m_isHttp10 = false;
};

} // namespace server
