// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/schemacommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace commands {

namespace {

struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaText)
};

struct Part
{
    const char *name;
    const char *summary; ///< source text in the context "Command"
    int (*run)(SchemaCommand &command);
};

constexpr std::array parts{
    Part{"current", QT_TRANSLATE_NOOP("Command", "Prints the revision of a database."), schemaCurrent},
    Part{"history", QT_TRANSLATE_NOOP("Command", "Prints all revisions, newest first."), schemaHistory},
    Part{"upgrade", QT_TRANSLATE_NOOP("Command", "Moves a schema up to a revision."), schemaUpgrade},
    Part{"downgrade", QT_TRANSLATE_NOOP("Command", "Moves a schema back to a revision."), schemaDowngrade},
    Part{"stamp", QT_TRANSLATE_NOOP("Command", "Records a revision without running it."), schemaStamp},
    Part{"check", QT_TRANSLATE_NOOP("Command", "Compares a schema with the declared one."), schemaCheck},
    Part{"revision", QT_TRANSLATE_NOOP("Command", "Writes a new revision file."), schemaRevision},
};

int printParts()
{
    printLine(SchemaText::tr("Usage: tronbyt-desk schema WHAT [options]") + QLatin1Char('\n'));
    for (const Part &part : parts)
        printLine(QStringLiteral("  %1 %2")
                      .arg(QLatin1String(part.name), -12)
                      .arg(QCoreApplication::translate("Command", part.summary)));
    printLine(QLatin1Char('\n') + SchemaText::tr("“tronbyt-desk schema WHAT --help” says more about each."));
    return Done;
}

} // namespace

int schema(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        return printParts();
    const auto part =
        std::ranges::find_if(parts, [&name](const Part &known) { return name == QLatin1String(known.name); });
    if (part == parts.end())
        return wrongUse("schema", name.isEmpty() ? SchemaText::tr("Say what is to be done.")
                                                 : SchemaText::tr("There is no “schema %1”.").arg(name));
    SchemaCommand command(part->name, QCoreApplication::translate("Command", part->summary),
                          arguments.mid(1));
    return part->run(command);
}

} // namespace commands
