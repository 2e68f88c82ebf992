// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <span>

class QCommandLineOption;
class QCommandLineParser;

namespace base {
struct Error;
}

namespace commands {

/// What a command ends with.
enum ExitStatus { Done = 0, Failed = 1, WrongUse = 2, Differs = 3 };

/// A command of the program. `run` gets everything behind the command's name and gives the exit status; it
/// has a QCoreApplication and may run its event loop.
struct Command
{
    const char *name;
    const char *summary; ///< source text in the context "Command"
    int (*run)(const QStringList &arguments);
};

/// All commands, ordered by name (commandtable.cpp: one line a command).
std::span<const Command> allCommands();

/// Null when there is no such command.
const Command *findCommand(const QString &name);

/// Runs it; output that was lost on its way, such as to a full disk, is a failure.
int runCommand(const Command &command, const QStringList &arguments);

/// Adds and gives -h and --help.
QCommandLineOption addHelpOption(QCommandLineParser &parser);

/// Reads a command's arguments. Has a value when the command is to end at once, with that status: its help
/// was asked for and printed, or the use was wrong and said so on standard error.
std::optional<int> parseArguments(QCommandLineParser &parser, const char *command,
                                  const QStringList &arguments);

/// Says what is wrong with the use and how to get help.
int wrongUse(const char *command, const QString &sentence);

/// Says why the work failed.
int failed(const base::Error &error);

/// Prints a line to standard output, or to standard error.
void printLine(const QString &line);
void printMessage(const QString &line);

/// Writes these bytes as they are to standard output.
void printBytes(const QByteArray &bytes);

} // namespace commands
