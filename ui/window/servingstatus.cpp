// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servingstatus.h"

#include "core/server/service.h"
#include "ui/window/servingpill.h"

#include <algorithm>
#include <limits>

ServingStatus::ServingStatus(const server::Service &service, QWidget *parent)
    : QLabel(parent), m_service(service)
{
    setAccessibleDescription(tr("Server"));
    connect(&service, &server::Service::stateChanged, this, &ServingStatus::showActivity);
    connect(&service, &server::Service::activityChanged, this, &ServingStatus::showActivity);
    showActivity();
}

void ServingStatus::showActivity()
{
    const QString state = ServingPill::textOf(m_service);
    if (m_service.state() != server::Service::State::Running) {
        setText(state);
        return;
    }
    const auto frames = std::min<quint64>(m_service.framesServed(), std::numeric_limits<int>::max());
    setText(
        QStringLiteral("%1 · %2").arg(state, tr("%Ln frame(s) served", nullptr, static_cast<int>(frames))));
}
