// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/url.h"

#include <QTemporaryDir>

#include <memory>

/// A throw-away PostgreSQL server on a loopback port, run as the user postgres where the test is root. It
/// starts when first asked for a database and ends, files and all, with its owner.
class PostgresCluster final
{
public:
    PostgresCluster() = default;
    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

    /// Why there is none; empty once it runs.
    QString problem();
    /// An empty database of its own. Only while problem() is empty.
    storage::DatabaseUrl freshDatabase();
    /// The same database for another user, made with this SQL first (`CREATE ROLE …`).
    void execute(const QString &sql);
    void stop();
    void start();

private:
    bool makeCluster();
    bool run(const QString &program, const QStringList &arguments);
    storage::DatabaseUrl url(const QString &database) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_binaries;
    QString m_problem;
    bool m_tried = false;
    bool m_running = false;
    int m_port = 0;
    int m_databases = 0;
};
