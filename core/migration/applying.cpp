// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/applying.h"

#include "core/migration/rebuild.h"
#include "core/migration/statements.h"

#include <QCoreApplication>

#include <algorithm>

namespace migration {

namespace {

using storage::Engine;

struct Applying
{
    Q_DECLARE_TR_FUNCTIONS(Applying)
};

/// How many operations from `first` on are one rebuild.
qsizetype rebuiltTogether(const QList<Operation> &operations, qsizetype first)
{
    qsizetype count = 0;
    while (first + count < operations.size() && needsRebuild(operations[first + count]) &&
           rebuiltTable(operations[first + count]) == rebuiltTable(operations[first]))
        ++count;
    return count;
}

bool keepsReferences(const Operation &operation)
{
    return !needsRebuild(operation) &&
           (std::holds_alternative<CreateTable>(operation) || std::holds_alternative<AddColumn>(operation) ||
            std::holds_alternative<RenameTable>(operation) ||
            std::holds_alternative<RenameColumn>(operation) ||
            std::holds_alternative<DropColumn>(operation) || std::holds_alternative<CreateIndex>(operation) ||
            std::holds_alternative<DropIndex>(operation));
}

base::Error movedMeanwhile(const QString &from)
{
    return {base::Error::Kind::Conflict,
            Applying::tr(
                "The database is no longer at revision %1: another program has changed its schema meanwhile. "
                "Nothing of this revision was kept; look at it again.")
                .arg(shownRevision(from)),
            QStringLiteral("alembic_version holds another revision")};
}

} // namespace

base::Result<void> moveVersion(Executor &executor, const QString &from, const QString &to)
{
    const QString sql =
        from.isEmpty()
            ? QStringLiteral("INSERT INTO alembic_version (version_num) VALUES (%1)").arg(literal(to))
        : to.isEmpty()
            ? QStringLiteral("DELETE FROM alembic_version WHERE version_num = %1").arg(literal(from))
            : QStringLiteral("UPDATE alembic_version SET version_num = %1 WHERE version_num = %2")
                  .arg(literal(to), literal(from));
    const auto moved = executor.change(sql);
    if (!moved)
        return moved.error();
    if (*moved != 1)
        return movedMeanwhile(from);
    return {};
}

base::Result<void> applyStep(Executor &executor, const Step &step, const Reached &reached)
{
    const QList<Operation> &operations = step.operations();
    for (qsizetype i = 0; i < operations.size();) {
        if (reached)
            reached(i);
        const qsizetype rebuilt = executor.engine() == Engine::Sqlite ? rebuiltTogether(operations, i) : 0;
        if (rebuilt > 0) {
            const auto done = rebuildTable(executor, rebuiltTable(operations[i]), operations.mid(i, rebuilt));
            if (!done)
                return done;
            i += rebuilt;
            continue;
        }
        for (const QString &statement : statementsOf(executor.engine(), operations[i])) {
            if (const auto done = executor.execute(statement); !done)
                return done;
        }
        ++i;
    }
    return moveVersion(executor, step.from(), step.to());
}

bool mayBreakReferences(const Step &step)
{
    return !std::ranges::all_of(step.operations(), keepsReferences);
}

} // namespace migration
