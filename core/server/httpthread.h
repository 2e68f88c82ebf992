// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http.h"
#include "core/server/traffic.h"

#include <QThread>

#include <memory>

namespace server {

/// One server thread: an event loop with its own listening socket. Destroying it stops serving.
class HttpThread final : public QThread
{
    Q_OBJECT

public:
    /// Called in the new thread; what it returns is used and destroyed there.
    using MakeRespond = std::function<Respond()>;

    /// Takes the descriptor over.
    HttpThread(qintptr descriptor, const Limits &limits, std::shared_ptr<Traffic> traffic,
               MakeRespond makeRespond);
    ~HttpThread() override;

protected:
    void run() override;

private:
    const qintptr m_descriptor;
    const Limits m_limits;
    const std::shared_ptr<Traffic> m_traffic;
    const MakeRespond m_makeRespond;
};

} // namespace server
