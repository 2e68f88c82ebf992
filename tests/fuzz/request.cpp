// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestmeter.h"
#include "core/server/router.h"
#include "tests/fuzz/targets.h"

namespace fuzz {

namespace {

constexpr server::Limits limits{.maxHeaderBytes = 200, .maxBodyBytes = 100};

bool liesIn(QStringView part, QStringView whole)
{
    return part.isEmpty() || (part.data() >= whole.data() && part.end() <= whole.end());
}

QString routed(const QString &path)
{
    for (const char16_t *pattern : {u"/health", u"/{id}/next", u"/{id}/{iname}/appwebp"}) {
        const auto match = server::matchPath(pattern, path);
        if (!match)
            continue;
        if (!liesIn(match->deviceId, path) || !liesIn(match->iname, path))
            return QStringLiteral("arguments that are no part of the path");
        if (match->deviceId.size() > 64 || match->deviceId.contains(u'/') || match->iname.contains(u'/'))
            return QStringLiteral("an argument that is no segment");
    }
    return {};
}

} // namespace

QString readRequest(const QByteArray &input)
{
    server::RequestMeter whole(limits);
    server::RequestMeter byteByByte(limits);
    const auto verdict = whole.count(input);
    auto last = server::RequestMeter::Verdict::Fine;
    for (const char &byte : input)
        last = byteByByte.count({&byte, 1});
    if (last != verdict || whole.isHttp10() != byteByByte.isHttp10() ||
        whole.hasStarted() != byteByByte.hasStarted())
        return QStringLiteral("bytes count differently when they come one by one");
    if (input.size() > limits.maxHeaderBytes + limits.maxBodyBytes &&
        verdict == server::RequestMeter::Verdict::Fine)
        return QStringLiteral("more bytes than any request may have");
    const qsizetype target = input.indexOf(' ');
    return routed(QString::fromUtf8(input.mid(target + 1, input.indexOf(' ', target + 1) - target - 1)));
}

QList<QByteArray> requestSeeds()
{
    return {"GET /4f2a91c0/next HTTP/1.1\r\nHost: desk\r\n\r\n",
            "GET /health HTTP/1.0\r\n\r\n",
            "GET /4f2a91c0/417/appwebp HTTP/1.1\nHost: desk\nConnection: close\n\n",
            "\r\n\r\nHEAD /a/next HTTP/1.1\r\n\r\n",
            "POST /4f2a91c0/next HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
            "POST /4f2a91c0/next HTTP/1.1\r\ncontent-length: -1\r\nHost desk\r\n\r\n",
            "GET /../%2e%2e//next HTTP/1.1\r\nX: " + QByteArray(300, 'x') + "\r\n\r\n"};
}

} // namespace fuzz
