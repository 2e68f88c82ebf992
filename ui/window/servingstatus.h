// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace server {
class Service;
}

/// Whether the server runs, and what it has done since it was started.
class ServingStatus final : public QLabel
{
    Q_OBJECT

public:
    explicit ServingStatus(const server::Service &service, QWidget *parent = nullptr);

private:
    void showActivity();

    const server::Service &m_service;
};
