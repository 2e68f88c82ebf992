// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace server {
class Service;
}

/// What the server has done since it was started; empty while it does not run.
class ServingStatus final : public QLabel
{
    Q_OBJECT

public:
    explicit ServingStatus(const server::Service &service, QWidget *parent = nullptr);

private:
    void showActivity();

    const server::Service &m_service;
};
