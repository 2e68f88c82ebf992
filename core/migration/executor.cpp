// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/executor.h"

#include "core/migration/sqlitecopy.h"

#include <QCoreApplication>
#include <QSqlRecord>

namespace migration {

namespace {

using Kind = base::Error::Kind;
using storage::Engine;

struct ExecutorText
{
    Q_DECLARE_TR_FUNCTIONS(ExecutorText)
};

bool blamesStatement(Kind kind)
{
    return kind == Kind::Internal || kind == Kind::InvalidInput || kind == Kind::AlreadyExists ||
           kind == Kind::Conflict || kind == Kind::NotFound;
}

} // namespace

Executor::Executor(const storage::Connection &connection, StopFlag stop)
    : m_engine(connection.engine()), m_connection(&connection), m_stop(std::move(stop))
{
    if (m_engine == Engine::Sqlite && m_stop)
        interruptWhen(connection, m_stop.get());
}

Executor::~Executor()
{
    if (m_connection && m_engine == Engine::Sqlite && m_stop)
        interruptWhen(*m_connection, nullptr);
}

base::Result<void> Executor::execute(const QString &sql)
{
    const auto changed = change(sql);
    if (!changed)
        return changed.error();
    return {};
}

base::Result<int> Executor::change(const QString &sql)
{
    if (m_stop && *m_stop)
        return stopped();
    m_script.append(sql);
    if (!m_connection)
        return 1;
    auto query = m_connection->run(sql);
    if (!query)
        return failure(query.error(), sql);
    while (query->next()) // a question in a revision's own SQL is asked to its end
        continue;
    if (query->lastError().isValid())
        return failure(m_connection->error(query->lastError()), sql);
    return query->numRowsAffected();
}

base::Result<QList<QVariantList>> Executor::rows(const QString &sql) const
{
    QList<QVariantList> rows;
    if (!m_connection)
        return rows;
    auto query = m_connection->run(sql);
    if (!query)
        return failure(query.error(), sql);
    while (query->next()) {
        QVariantList row;
        for (int i = 0; i < query->record().count(); ++i)
            row.append(query->value(i));
        rows.append(row);
    }
    if (query->lastError().isValid())
        return failure(m_connection->error(query->lastError()), sql);
    return rows;
}

base::Error Executor::stopped()
{
    return {Kind::Cancelled,
            ExecutorText::tr("The change of the schema was stopped. The database is as it was after the last "
                             "whole revision."),
            QStringLiteral("stop flag set")};
}

base::Error Executor::failure(const base::Error &error, const QString &sql) const
{
    if (m_stop && *m_stop)
        return stopped();
    if (!blamesStatement(error.kind))
        return error;
    const QString shown = sql.simplified();
    return {
        error.kind,
        ExecutorText::tr("%1 refused “%2”: %3. Nothing of this revision was kept.")
            .arg(m_connection->place(), shown.size() > 120 ? shown.left(120) + u'…' : shown, error.detail),
        error.detail};
}

} // namespace migration
