// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/addresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace server {

namespace {

bool isAny(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

/// Which addresses of this computer a server reaches that is bound so.
QList<QHostAddress> addressesBehind(const QHostAddress &bound)
{
    if (!isAny(bound))
        return {bound};
    QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    if (isIpv4(bound))
        addresses.removeIf([](const QHostAddress &address) { return !isIpv4(address); });
    std::stable_partition(addresses.begin(), addresses.end(), isIpv4);
    return addresses;
}

} // namespace

QUrl rootUrl(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(isAny(address) ? QHostAddress(QHostAddress::LocalHost).toString() : address.toString());
    url.setPort(port);
    return url;
}

QStringList networkUrls(const QHostAddress &bound, quint16 port)
{
    QStringList urls;
    const QList<QHostAddress> addresses = addressesBehind(bound);
    for (const QHostAddress &address : addresses)
        if (!address.isLoopback() && !address.isLinkLocal())
            urls.append(rootUrl(address, port).toString());
    return urls;
}

} // namespace server
