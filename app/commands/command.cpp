// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "core/base/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace commands {

namespace {

void print(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void print(FILE *stream, const QString &line)
{
    print(stream, line.toLocal8Bit() + '\n');
}

} // namespace

const Command *findCommand(const QString &name)
{
    const std::span<const Command> commands = allCommands();
    const auto found = std::find_if(commands.begin(), commands.end(), [&name](const Command &command) {
        return name == QLatin1String(command.name);
    });
    return found == commands.end() ? nullptr : &*found;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    const int status = command.run(arguments);
    if (std::ferror(stdout) == 0)
        return status;
    printMessage(QCoreApplication::translate(
        "Command", "What was to be printed could not be written to its end. Check where it goes, and that "
                   "there is free space."));
    return Failed;
}

QCommandLineOption addHelpOption(QCommandLineParser &parser)
{
    // Qt's own brings --help-all along, which nobody would ask for here.
    QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                            QCoreApplication::translate("Command", "Shows this help."));
    parser.addOption(help);
    return help;
}

std::optional<int> parseArguments(QCommandLineParser &parser, const char *command,
                                  const QStringList &arguments)
{
    const Command *known = findCommand(QLatin1String(command));
    if (known)
        parser.setApplicationDescription(QCoreApplication::translate("Command", known->summary));
    const QCommandLineOption help = addHelpOption(parser);
    const bool fits =
        parser.parse(QStringList{QStringLiteral("tronbyt-desk %1").arg(QLatin1String(command))} + arguments);
    if (parser.isSet(help)) {
        QString text = parser.helpText().trimmed();
        const QString program = QCoreApplication::arguments().constFirst();
        text.replace(text.indexOf(program), program.size(), // the paths in it may hold the same word
                     QLatin1String("tronbyt-desk ") + QLatin1String(command));
        print(stdout, text);
        return Done;
    }
    if (!fits)
        return wrongUse(command, parser.errorText());
    return std::nullopt;
}

int wrongUse(const char *command, const QString &sentence)
{
    printMessage(sentence);
    printMessage(QCoreApplication::translate("Command", "“tronbyt-desk %1 --help” says how it is used.")
                     .arg(QLatin1String(command)));
    return WrongUse;
}

int failed(const base::Error &error)
{
    printMessage(error.what);
    return Failed;
}

void printLine(const QString &line)
{
    print(stdout, line);
}

void printMessage(const QString &line)
{
    print(stderr, line);
}

void printBytes(const QByteArray &bytes)
{
    print(stdout, bytes);
}

} // namespace commands
