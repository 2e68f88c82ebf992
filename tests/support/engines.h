// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>
#include <QTest>

Q_DECLARE_METATYPE(storage::Engine)

/// Fresh databases of either engine, so that one table of tests runs over both.
class Engines final
{
public:
    /// Test rows "SQLite" and "PostgreSQL" with the column `engine`.
    static void addRows()
    {
        QTest::addColumn<storage::Engine>("engine");
        QTest::newRow("SQLite") << storage::Engine::Sqlite;
        QTest::newRow("PostgreSQL") << storage::Engine::Postgresql;
    }

    /// Why this engine cannot be tested here; empty when it can.
    QString problem(storage::Engine engine)
    {
        return engine == storage::Engine::Sqlite ? QString() : m_cluster.problem();
    }

    /// Where a database may be created.
    storage::DatabaseUrl freshUrl(storage::Engine engine)
    {
        if (engine == storage::Engine::Postgresql)
            return m_cluster.freshDatabase();
        return storage::DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files)));
    }

    PostgresCluster &cluster() { return m_cluster; }

private:
    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    int m_files = 0;
};

/// Skips the test where the engine of its row is missing.
#define SKIP_WITHOUT(engines, engine)                                                                        \
    do {                                                                                                     \
        if (const QString problem = (engines).problem(engine); !problem.isEmpty())                           \
            QSKIP(qPrintable(problem));                                                                      \
    } while (false)
