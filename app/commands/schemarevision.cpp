// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/schemacommand.h"
#include "core/migration/autogenerate.h"

#include <QCoreApplication>
#include <QDate>

namespace commands {

namespace {

struct SchemaRevision
{
    Q_DECLARE_TR_FUNCTIONS(SchemaRevision)
};

} // namespace

int schemaRevision(SchemaCommand &command)
{
    const QCommandLineOption message(QStringLiteral("m"), SchemaRevision::tr("What the revision is for."),
                                     QStringLiteral("TEXT"));
    const QCommandLineOption generate(
        QStringLiteral("autogenerate"),
        SchemaRevision::tr("Fill it with what makes the database's schema the declared one."));
    command.parser().addOptions({message, generate});
    if (const auto status = command.parse())
        return *status;
    const QString text = command.parser().value(message).simplified();
    if (text.isEmpty() || !command.positional().isEmpty())
        return command.wrongUse(SchemaRevision::tr("Say what the revision is for with -m TEXT."));
    const auto history = command.history();
    if (!history)
        return failed(history.error());
    auto revision = migration::newRevision(*history, text, QDate::currentDate());
    if (!revision)
        return failed(revision.error());
    QList<migration::Difference> differences;
    if (command.parser().isSet(generate)) {
        const auto migrator = command.look();
        if (!migrator)
            return failed(migrator.error());
        auto found = migration::differencesAtHead(*migrator, *history);
        if (!found)
            return failed(found.error());
        differences = std::move(*found);
    }
    const auto file = migration::writeRevision(*revision, differences, command.revisionsFolder());
    if (!file)
        return failed(file.error());
    printLine(*file);
    return Done;
}

} // namespace commands
