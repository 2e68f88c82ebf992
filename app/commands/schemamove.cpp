// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/schemacommand.h"

#include <QCoreApplication>

namespace commands {

namespace {

using migration::History;
using migration::Migrator;
using migration::Step;
using Steps = base::Result<QList<Step>>;

struct SchemaMove
{
    Q_DECLARE_TR_FUNCTIONS(SchemaMove)
};

/// Options that both directions share.
struct MoveOptions
{
    QCommandLineOption sql{QStringLiteral("sql"), SchemaMove::tr("Print the SQL, and change nothing.")};
    QCommandLineOption engine{
        QStringLiteral("engine"),
        SchemaMove::tr("With --sql: from base for sqlite or postgresql, without a database."),
        QStringLiteral("NAME")};
    QCommandLineOption noBackup{QStringLiteral("no-backup"),
                                SchemaMove::tr("Do not copy a SQLite file before its first change.")};
};

QString targetOf(const SchemaCommand &command, bool up)
{
    return command.target().isEmpty() && up ? QStringLiteral("head") : command.target();
}

int printScript(storage::Engine engine, const QList<Step> &steps,
                const base::Result<QList<QStringList>> &statements)
{
    if (!statements)
        return failed(statements.error());
    printLine(migration::scriptText(engine, steps, *statements));
    return Done;
}

int printFromBase(storage::Engine engine, const History &history, const QString &target)
{
    const Steps steps = history.upgrade({}, target);
    if (!steps)
        return failed(steps.error());
    return printScript(engine, *steps, migration::statementsFromBase(engine, *steps));
}

Steps stepsOf(const History &history, bool up, const QString &current, const QString &target)
{
    return up ? history.upgrade(current, target) : history.downgrade(current, target);
}

int printMove(SchemaCommand &command, const MoveOptions &options, const History &history, bool up)
{
    if (command.parser().isSet(options.engine)) {
        const QString name = command.parser().value(options.engine);
        const bool sqlite = name == QLatin1String("sqlite");
        if (!up || (!sqlite && name != QLatin1String("postgresql")))
            return command.wrongUse(SchemaMove::tr("--engine is sqlite or postgresql, and for an upgrade."));
        return printFromBase(sqlite ? storage::Engine::Sqlite : storage::Engine::Postgresql, history,
                             targetOf(command, up));
    }
    const auto migrator = command.look();
    if (!migrator) {
        const auto url = command.url();
        const bool none = url && migrator.error().kind == base::Error::Kind::NotFound &&
                          url->engine() == storage::Engine::Sqlite;
        return none && up ? printFromBase(storage::Engine::Sqlite, history, targetOf(command, up))
                          : failed(migrator.error());
    }
    const Steps steps = stepsOf(history, up, migrator->current(), targetOf(command, up));
    if (!steps)
        return failed(steps.error());
    return printScript(migrator->connection().engine(), *steps, migrator->statements(*steps));
}

int runMove(SchemaCommand &command, const MoveOptions &options, const History &history, bool up)
{
    const auto url = command.url();
    if (!url)
        return failed(url.error());
    auto migrator =
        Migrator::open(*url, {storage::Access::ReadWrite, up, !command.parser().isSet(options.noBackup)});
    if (!migrator)
        return failed(migrator.error());
    const Steps steps = stepsOf(history, up, migrator->current(), targetOf(command, up));
    if (!steps)
        return failed(steps.error());
    for (const Step &step : *steps)
        printMessage(step.title());
    const auto outcome = migrator->run(*steps, base::SystemClock(), {});
    if (!outcome)
        return failed(outcome.error());
    if (!outcome->backup.isEmpty())
        printMessage(SchemaMove::tr("A copy of the database as it was: %1").arg(outcome->backup));
    printLine(markedRevision(migrator->current(), history));
    return Done;
}

int move(SchemaCommand &command, bool up)
{
    const MoveOptions options;
    command.parser().addOptions({options.sql, options.engine, options.noBackup});
    command.parser().addPositionalArgument(
        QStringLiteral("REV"),
        up ? SchemaMove::tr("A revision, head, or +N for N revisions on; head without it.")
           : SchemaMove::tr("A revision, base, or -N for N revisions back."),
        up ? QStringLiteral("[REV]") : QStringLiteral("REV"));
    if (const auto status = command.parse())
        return *status;
    if (command.positional().size() > 1 || (!up && command.target().isEmpty()))
        return command.wrongUse(SchemaMove::tr("Name one revision."));
    const auto history = command.history();
    if (!history)
        return failed(history.error());
    return command.parser().isSet(options.sql) ? printMove(command, options, *history, up)
                                               : runMove(command, options, *history, up);
}

} // namespace

int schemaUpgrade(SchemaCommand &command)
{
    return move(command, true);
}

int schemaDowngrade(SchemaCommand &command)
{
    return move(command, false);
}

int schemaStamp(SchemaCommand &command)
{
    command.parser().addPositionalArgument(QStringLiteral("REV"),
                                           SchemaMove::tr("A revision, head or base."));
    if (const auto status = command.parse())
        return *status;
    if (command.positional().size() != 1)
        return command.wrongUse(SchemaMove::tr("Name one revision."));
    const auto history = command.history();
    const auto url = command.url();
    if (!history || !url)
        return failed(history ? url.error() : history.error());
    const QString target = command.target();
    const bool isBase = target == QLatin1String("base");
    const Steps way = history->upgrade({}, isBase ? QString() : target);
    if (!way)
        return failed(way.error());
    const QString revision = way->isEmpty() ? QString() : way->last().to();
    auto migrator = Migrator::open(*url, {storage::Access::ReadWrite, false, false});
    if (!migrator)
        return failed(migrator.error());
    if (const auto stamped = migrator->stamp(revision); !stamped)
        return failed(stamped.error());
    printLine(markedRevision(revision, *history));
    return Done;
}

} // namespace commands
