// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <signal.h>

/// While it lives, a PostgreSQL server takes what it is sent and answers nothing.
class FrozenPostgres final
{
public:
    /// The URL is a superuser's.
    explicit FrozenPostgres(const storage::DatabaseUrl &url) : m_database(*storage::Database::open(url))
    {
        findProcesses();
        signal(SIGSTOP);
    }
    ~FrozenPostgres() { signal(SIGCONT); }
    Q_DISABLE_COPY_MOVE(FrozenPostgres)

private:
    void findProcesses()
    {
        auto found = m_database.connection().run(
            QStringLiteral("SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::integer "
                           "UNION ALL SELECT pid FROM pg_stat_activity"));
        while (found && found->next())
            m_processes.append(found->value(0).toInt());
        if (m_processes.isEmpty())
            qFatal("the processes of the server were not found");
    }
    void signal(int number) const
    {
        for (const pid_t process : m_processes)
            ::kill(process, number);
    }

    storage::Database m_database;
    QList<pid_t> m_processes;
};
