// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/listensocket.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace server {

namespace {

struct ListenSocketText
{
    Q_DECLARE_TR_FUNCTIONS(ListenSocketText)
};

/// The one place where the socket interface's untyped addresses are seen.
union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_storage room;
};

socklen_t fill(SocketAddress &target, const QHostAddress &address, quint16 port)
{
    std::memset(&target, 0, sizeof target);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        target.v4.sin_family = AF_INET;
        target.v4.sin_port = htons(port);
        target.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof target.v4;
    }
    // QHostAddress::Any means every IPv4 and IPv6 address; :: listens to both.
    target.v6.sin6_family = AF_INET6;
    target.v6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        std::memcpy(&target.v6.sin6_addr, &bytes, sizeof bytes);
    target.v6.sin6_scope_id = address.scopeId().toUInt();
    return sizeof target.v6;
}

base::Error refusal(int code, const QHostAddress &address, quint16 port)
{
    using Kind = base::Error::Kind;
    const QString detail = QStringLiteral("listen on %1 port %2: %3")
                               .arg(address.toString())
                               .arg(port)
                               .arg(QString::fromLocal8Bit(std::strerror(code)));
    if (code == EADDRINUSE)
        return {
            Kind::Busy,
            ListenSocketText::tr("Port %1 is already used by another program, so the server has not started. "
                                 "Nothing was changed. Stop the other program or choose another port.")
                .arg(port),
            detail};
    if (code == EACCES)
        return {Kind::NoAccess,
                ListenSocketText::tr("Port %1 is reserved for the system, so the server has not started. "
                                     "Nothing was changed. Choose a port of 1024 or above.")
                    .arg(port),
                detail};
    if (code == EADDRNOTAVAIL)
        return {
            Kind::InvalidInput,
            ListenSocketText::tr("This computer does not have the address %1, so the server has not started. "
                                 "Nothing was changed. Choose another address.")
                .arg(address.toString()),
            detail};
    return {
        Kind::Internal,
        ListenSocketText::tr("The server could not listen on %1, port %2, and has not started. Nothing was "
                             "changed. The log tells more.")
            .arg(address.toString())
            .arg(port),
        detail};
}

bool enable(int descriptor, int option)
{
    const int on = 1;
    return ::setsockopt(descriptor, SOL_SOCKET, option, &on, sizeof on) == 0;
}

/// `joins` shares the port with the sockets opened before. The first one binds without that, so that it fails
/// where any other program listens, and shares only afterwards.
bool bindAndListen(int descriptor, const QHostAddress &address, quint16 port, bool joins)
{
    constexpr int backlog = 511;
    SocketAddress target{};
    const socklen_t size = fill(target, address, port);
    return enable(descriptor, SO_REUSEADDR) && (!joins || enable(descriptor, SO_REUSEPORT)) &&
           ::bind(descriptor, &target.any, size) == 0 && (joins || enable(descriptor, SO_REUSEPORT)) &&
           ::listen(descriptor, backlog) == 0;
}

} // namespace

base::Result<QList<qintptr>> openListenSockets(const QHostAddress &address, quint16 port, int count)
{
    const int family = address.protocol() == QAbstractSocket::IPv4Protocol ? AF_INET : AF_INET6;
    QList<qintptr> sockets;
    for (int i = 0; i < count; ++i) {
        const int descriptor = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        const quint16 wanted = sockets.isEmpty() ? port : portOf(sockets.first());
        if (descriptor >= 0)
            sockets.append(descriptor);
        if (descriptor < 0 || !bindAndListen(descriptor, address, wanted, sockets.size() > 1)) {
            const int code = errno;
            for (const qintptr opened : std::as_const(sockets))
                closeDescriptor(opened);
            return refusal(code, address, wanted);
        }
    }
    return sockets;
}

int raiseDescriptorLimit(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    const rlim_t raised = std::min(static_cast<rlim_t>(wanted), limit.rlim_max);
    if (raised > limit.rlim_cur) {
        limit.rlim_cur = raised;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    return static_cast<int>(std::min(limit.rlim_cur, static_cast<rlim_t>(wanted)));
}

quint16 portOf(qintptr descriptor)
{
    SocketAddress bound{};
    socklen_t size = sizeof bound;
    if (::getsockname(static_cast<int>(descriptor), &bound.any, &size) != 0)
        return 0;
    return ntohs(bound.any.sa_family == AF_INET ? bound.v4.sin_port : bound.v6.sin6_port);
}

QHostAddress peerAddressOf(qintptr descriptor)
{
    SocketAddress peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(static_cast<int>(descriptor), &peer.any, &size) != 0)
        return {};
    return QHostAddress(&peer.any);
}

void closeDescriptor(qintptr descriptor)
{
    ::close(static_cast<int>(descriptor));
}

} // namespace server
