// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>

/// One window a person and display: a second start hands its database to the first and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// Gives the database to a window that already runs. False when there is none.
    bool handOver(const QString &database) const;
    /// Waits for later starts from now on.
    void listen();

Q_SIGNALS:
    void startedAgain(const QString &database);

private:
    void accept();

    const QString m_name;
    QLocalServer m_server;
};
