// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/demo/demowriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace commands {

namespace {

struct DemoCommand
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

} // namespace

int demo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 DemoCommand::tr("Folder of the demo; one that has none yet."));
    if (const auto status = parseArguments(parser, "demo", arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return wrongUse("demo", DemoCommand::tr("Name one folder."));
    const auto file = writeDemo(parser.positionalArguments().first(), QDateTime::currentDateTime());
    if (!file)
        return failed(file.error());
    printLine(*file);
    return Done;
}

} // namespace commands
