// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestmeter.h"

namespace server {

RequestMeter::Verdict RequestMeter::count(QByteArrayView bytes)
{
    const qsizetype inHeader = m_headerIsComplete ? 0 : countHeader(bytes);
    m_headerBytes += inHeader;
    m_bodyBytes += bytes.size() - inHeader;
    if (m_headerBytes > m_limits.maxHeaderBytes)
        return Verdict::HeaderTooLarge;
    return m_bodyBytes > m_limits.maxBodyBytes ? Verdict::BodyTooLarge : Verdict::Fine;
}

/// How many of these bytes belong to the header. Empty lines before a request line are part of it, an empty
/// line after it is the end; lines may end in LF alone, as the parser behind us allows.
qsizetype RequestMeter::countHeader(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char byte = bytes[i];
        if (byte == '\n') {
            if (m_lineLength == 0 && !m_inRequestLine) {
                m_headerIsComplete = true;
                return i + 1;
            }
            if (m_lineLength > 0 && m_inRequestLine) {
                m_isHttp10 = m_last == '0';
                m_inRequestLine = false;
            }
            m_lineLength = 0;
        } else if (byte != '\r') {
            ++m_lineLength;
            m_last = byte;
        }
    }
    return bytes.size();
}

void RequestMeter::restart()
{
    *this = RequestMeter(m_limits);
}

} // namespace server
