// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpthread.h"

#include "core/base/log.h"
#include "core/server/httpserver.h"

namespace server {

HttpThread::HttpThread(qintptr descriptor, const Limits &limits, std::shared_ptr<Traffic> traffic,
                       MakeRespond makeRespond)
    : m_descriptor(descriptor), m_limits(limits), m_traffic(std::move(traffic)),
      m_makeRespond(std::move(makeRespond))
{
    setObjectName(QStringLiteral("http"));
}

HttpThread::~HttpThread()
{
    quit();
    wait();
}

void HttpThread::run()
{
    const std::unique_ptr<QObject> server = serveHttp(m_descriptor, m_limits, m_traffic, m_makeRespond());
    if (!server)
        qCCritical(lcServer) << "A server thread could not use its listening socket";
    exec();
}

} // namespace server
