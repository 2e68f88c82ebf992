// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/schemacommand.h"
#include "core/migration/comparison.h"

#include <QCoreApplication>

namespace commands {

namespace {

struct SchemaLook
{
    Q_DECLARE_TR_FUNCTIONS(SchemaLook)
};

QString line(const migration::Revision &revision, const migration::History &history)
{
    return QStringLiteral("%1 -> %2, %3")
        .arg(migration::shownRevision(revision.parent), markedRevision(revision.id, history),
             revision.message);
}

void printVerbosely(const migration::Revision &revision, const migration::History &history)
{
    printLine(SchemaLook::tr("Revision: %1").arg(markedRevision(revision.id, history)));
    printLine(SchemaLook::tr("Parent: %1").arg(migration::shownRevision(revision.parent)));
    printLine(SchemaLook::tr("File: %1").arg(revision.file));
    printLine(SchemaLook::tr("Date: %1").arg(revision.date.toString(Qt::ISODate)));
    printLine(QLatin1String("\n    ") + revision.message);
    for (const migration::Operation &operation : revision.upgrade)
        printLine(QLatin1String("    - ") + migration::describe(operation));
    printLine({});
}

} // namespace

int schemaCurrent(SchemaCommand &command)
{
    if (const auto status = command.parse())
        return *status;
    const auto history = command.history();
    if (!history)
        return failed(history.error());
    const auto migrator = command.look();
    if (!migrator)
        return failed(migrator.error());
    if (!migrator->isStamped()) {
        printMessage(SchemaLook::tr("%1 does not say which revision it has. Record it with “schema stamp”.")
                         .arg(migrator->connection().place()));
        return Failed;
    }
    printLine(markedRevision(migrator->current(), *history));
    return Done;
}

int schemaHistory(SchemaCommand &command)
{
    const QCommandLineOption verbose(QStringLiteral("verbose"),
                                     SchemaLook::tr("File, day and what each revision does."));
    command.parser().addOption(verbose);
    if (const auto status = command.parse())
        return *status;
    const auto history = command.history();
    if (!history)
        return failed(history.error());
    const QList<migration::Revision> &revisions = history->revisions();
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
        if (command.parser().isSet(verbose))
            printVerbosely(*revision, *history);
        else
            printLine(line(*revision, *history));
    }
    if (const auto head = history->head(); !head)
        printMessage(head.error().what);
    return Done;
}

int schemaCheck(SchemaCommand &command)
{
    if (const auto status = command.parse())
        return *status;
    const auto history = command.history();
    if (!history)
        return failed(history.error());
    const auto head = history->head();
    if (!head)
        return failed(head.error());
    const auto migrator = command.look();
    if (!migrator)
        return failed(migrator.error());
    const auto live = migration::readSchema(migrator->connection());
    if (!live)
        return failed(live.error());
    const auto comparison =
        migration::compare(migrator->connection().engine(), *live, storage::relationalProfile());
    const bool elsewhere = migrator->current() != *head;
    if (elsewhere)
        printLine(SchemaLook::tr("The database is at revision %1; compared with %2.")
                      .arg(migrator->isStamped() ? migration::shownRevision(migrator->current())
                                                 : SchemaLook::tr("unknown"),
                           markedRevision(*head, *history)));
    for (const migration::Difference &difference : comparison.differences)
        printLine(difference.text);
    for (const QString &table : comparison.leftovers)
        printMessage(SchemaLook::tr("%1: left by a migration of documents; no difference.").arg(table));
    if (elsewhere || !comparison.differences.isEmpty())
        return Differs;
    printMessage(SchemaLook::tr("%1 is as it is declared.").arg(migrator->connection().place()));
    return Done;
}

} // namespace commands
