// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/steprun.h"

#include "core/migration/migrator.h"

#include <QCoreApplication>

namespace migration {

namespace {

using storage::Connection;
using storage::Engine;

struct StepRunText
{
    Q_DECLARE_TR_FUNCTIONS(StepRunText)
};

base::Result<QList<QVariantList>> rowsWithoutParent(const Executor &executor)
{
    return executor.rows(QStringLiteral("PRAGMA foreign_key_check"));
}

base::Error lostParent(const Step &step, const QVariantList &row)
{
    return {
        base::Error::Kind::Conflict,
        StepRunText::tr(
            "After revision %1 the row %2 of %3 would belong to a row of %4 that is not there. Nothing of "
            "this revision was kept; correct the rows or the revision.")
            .arg(step.revision.id, row[1].toString(), row[0].toString(), row[2].toString()),
        QStringLiteral("foreign_key_check")};
}

base::Result<void> prepareAndApply(Executor &executor, const Step &step, bool makesVersionTable,
                                   const Reached &reached = {})
{
    if (makesVersionTable) {
        if (const auto made = executor.execute(ddl::createVersionTable()); !made)
            return made;
    }
    return applyStep(executor, step, reached);
}

base::Result<Connection> emptyLike(const Connection *like)
{
    Connection scratch(Engine::Sqlite, like ? like->place() : QStringLiteral("SQLite"));
    QSqlDatabase handle = scratch.handle();
    handle.setDatabaseName(QStringLiteral(":memory:"));
    handle.setConnectOptions(QStringLiteral("QSQLITE_ENABLE_REGEXP"));
    if (!handle.open())
        return scratch.error(handle.lastError());
    if (!like)
        return scratch;
    const auto objects = Executor(*like).rows(QStringLiteral(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "ORDER BY "
        "CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, rowid"));
    const auto versions = Executor(*like).rows(QStringLiteral("SELECT version_num FROM alembic_version"));
    if (!objects)
        return objects.error();
    for (const QVariantList &object : *objects) {
        if (const auto made = scratch.execute(object.first().toString()); !made)
            return made.error();
    }
    for (const QVariantList &version : versions ? *versions : QList<QVariantList>()) {
        const auto copied =
            scratch.execute(QStringLiteral("INSERT INTO alembic_version (version_num) VALUES (?)"), version);
        if (!copied)
            return copied.error();
    }
    return scratch;
}

base::Result<QList<QStringList>> record(Executor &executor, const QList<Step> &steps, bool makesVersionTable)
{
    QList<QStringList> scripts;
    for (const Step &step : steps) {
        if (const auto done = prepareAndApply(executor, step, makesVersionTable); !done)
            return done.error();
        makesVersionTable = false;
        scripts.append(executor.takeScript());
    }
    return scripts;
}

} // namespace

base::Result<void> StepRun::run(const Step &step, bool makesVersionTable, const Before &before,
                                const Reached &reached)
{
    // SQLite knows no way to turn this off inside of a transaction.
    if (const auto off = setForeignKeys(false); !off)
        return off;
    auto done = attempt(step, makesVersionTable, before, reached, 0);
    if (!done && m_violations > 0) {
        // Rows that pointed nowhere before are no fault of the revision, and looking for them each time would
        // cost as much as the revision itself.
        const auto standing = rowsWithoutParent(Executor(m_connection));
        if (standing && standing->size() >= m_violations)
            done = attempt(step, makesVersionTable, before, reached, standing->size());
    }
    if (const auto on = setForeignKeys(true); !on && done)
        return on;
    return done;
}

base::Result<void> StepRun::attempt(const Step &step, bool makesVersionTable, const Before &before,
                                    const Reached &reached, qsizetype tolerated)
{
    m_violations = 0;
    auto transaction = storage::Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    if (before) {
        if (const auto ready = before(); !ready)
            return ready;
    }
    Executor executor(m_connection, m_stop);
    if (const auto done = prepareAndApply(executor, step, makesVersionTable, reached); !done)
        return done;
    if (m_connection.engine() == Engine::Sqlite && mayBreakReferences(step)) {
        const auto violations = rowsWithoutParent(executor);
        if (!violations)
            return violations.error();
        if (violations->size() > tolerated) {
            m_violations = violations->size();
            return lostParent(step, violations->first());
        }
    }
    return transaction->commit();
}

base::Result<void> StepRun::setForeignKeys(bool checked) const
{
    if (m_connection.engine() != Engine::Sqlite)
        return {};
    return m_connection.execute(checked ? QStringLiteral("PRAGMA foreign_keys = ON")
                                        : QStringLiteral("PRAGMA foreign_keys = OFF"));
}

base::Result<QList<QStringList>> recordSteps(const Connection *like, Engine engine, const QList<Step> &steps,
                                             bool makesVersionTable)
{
    if (engine == Engine::Postgresql) {
        Executor recorder(engine);
        return record(recorder, steps, makesVersionTable);
    }
    const auto scratch = emptyLike(like);
    if (!scratch)
        return scratch.error();
    Executor executor(*scratch);
    return record(executor, steps, makesVersionTable);
}

QString scriptText(Engine engine, const QList<Step> &steps, const QList<QStringList> &statements)
{
    const bool sqlite = engine == Engine::Sqlite;
    QStringList lines;
    if (sqlite)
        lines.append(QStringLiteral("-- for: sqlite3 -bail FILE\nPRAGMA foreign_keys = OFF;"));
    else
        lines.append(QStringLiteral("-- for: psql -v ON_ERROR_STOP=1"));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        lines.append(QStringLiteral("\n-- %1").arg(steps[i].title()));
        lines.append(sqlite ? QStringLiteral("BEGIN IMMEDIATE;") : QStringLiteral("BEGIN;"));
        for (const QString &statement : statements[i])
            lines.append(statement.trimmed().endsWith(u';') ? statement : statement + u';');
        if (sqlite && mayBreakReferences(steps[i]))
            lines.append(QStringLiteral("PRAGMA foreign_key_check;"));
        lines.append(QStringLiteral("COMMIT;"));
    }
    if (sqlite)
        lines.append(QStringLiteral("\nPRAGMA foreign_keys = ON;"));
    return lines.join(u'\n');
}

} // namespace migration
