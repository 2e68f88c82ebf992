// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestmeter.h"

#include <algorithm>

namespace server {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// A method, a target and the version, with a space between.
bool isRequestLine(QByteArrayView line)
{
    const qsizetype afterMethod = line.indexOf(' ');
    const qsizetype afterTarget = line.lastIndexOf(' ');
    const QByteArrayView version = line.sliced(afterTarget + 1);
    return afterMethod > 0 && afterTarget > afterMethod + 1 && version.size() == 8 &&
           version.startsWith("HTTP/1.") && isDigit(version.back());
}

/// A count of bytes that a 64-bit number holds; the parser behind us takes any other for none.
bool isLength(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 18;
    return !text.isEmpty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit);
}

/// A name, a colon and any value, but for the one whose value decides where the next request begins.
bool isFieldLine(QByteArrayView line)
{
    const auto isVisible = [](char byte) { return byte > ' ' && byte < '\x7f'; };
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const QByteArrayView name = line.first(colon);
    if (name.compare("content-length", Qt::CaseInsensitive) == 0)
        return isLength(line.sliced(colon + 1).trimmed());
    return std::all_of(name.begin(), name.end(), isVisible);
}

} // namespace

RequestMeter::Verdict RequestMeter::count(QByteArrayView bytes)
{
    const qsizetype inHeader = m_headerIsComplete ? 0 : countHeader(bytes);
    m_headerBytes += inHeader;
    m_bodyBytes += bytes.size() - inHeader;
    if (m_isMalformed)
        return Verdict::Malformed;
    if (m_headerBytes > m_limits.maxHeaderBytes)
        return Verdict::HeaderTooLarge;
    return m_bodyBytes > m_limits.maxBodyBytes ? Verdict::BodyTooLarge : Verdict::Fine;
}

/// How many of these bytes belong to the header. Lines may end in LF alone, as the parser behind us allows.
qsizetype RequestMeter::countHeader(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (!m_headerIsComplete) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView part = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
        if (end < 0) {
            m_line.append(part);
            return bytes.size();
        }
        at = end + 1;
        if (m_line.isEmpty()) {
            takeLine(part);
        } else {
            takeLine(m_line.append(part));
            m_line.clear();
        }
    }
    return at;
}

/// Empty lines before a request line are part of the header, an empty line after it is its end.
void RequestMeter::takeLine(QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty()) {
        m_headerIsComplete = !m_inRequestLine;
    } else if (m_inRequestLine) {
        m_inRequestLine = false;
        m_isMalformed = !isRequestLine(line);
        m_isHttp10 = line.endsWith("HTTP/1.0");
    } else if (!isFieldLine(line)) {
        m_isMalformed = true;
    }
}

void RequestMeter::restart()
{
    *this = RequestMeter(m_limits);
}

} // namespace server
