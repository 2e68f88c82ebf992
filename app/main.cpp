// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/translation.h"
#include "app/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("tronbyt-desk"));
    QCoreApplication::setApplicationName(QStringLiteral("tronbyt-desk"));
    QCoreApplication::setApplicationVersion(QLatin1String(TRONBYT_VERSION));
}

QString helpText(const QCommandLineParser &parser)
{
    QString text = parser.helpText().trimmed() + QLatin1String("\n\n") + Program::tr("Commands:");
    for (const commands::Command &command : commands::allCommands())
        text += QStringLiteral("\n  %1 %2")
                    .arg(QLatin1String(command.name), -16)
                    .arg(QCoreApplication::translate("Command", command.summary));
    return text + QLatin1String("\n\n") + Program::tr("“tronbyt-desk COMMAND --help” says more about each.");
}

/// A word that is neither a command nor anything like a database is most likely a mistyped command.
bool meansDatabase(const QString &text)
{
    return text.contains(QLatin1Char('/')) || text.contains(QLatin1Char('.')) || QFileInfo::exists(text);
}

QString absolute(const QString &database)
{
    if (database.isEmpty() || database.contains(QLatin1String("://")))
        return database;
    return QFileInfo(database).absoluteFilePath();
}

bool asksForText(const QStringList &arguments)
{
    const QStringList options{QStringLiteral("-h"), QStringLiteral("--help"), QStringLiteral("-v"),
                              QStringLiteral("--version")};
    return std::any_of(arguments.begin(), arguments.end(),
                       [&options](const QString &argument) { return options.contains(argument); });
}

/// Only a window needs a display.
bool wantsWindow(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    const bool leadsToWindow = first.isEmpty() || first.startsWith(QLatin1Char('-')) || meansDatabase(first);
    return leadsToWindow && !asksForText(arguments);
}

bool hasDisplay(const QStringList &arguments)
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return arguments.contains(QLatin1String("-platform")) || arguments.contains(QLatin1String("--platform"));
}

int runWindowOf(const QString &database)
{
    if (qApp->inherits("QApplication"))
        return runWindow(absolute(database));
    commands::printMessage(Program::tr("There is no display to open a window on. Start the program in a "
                                       "desktop, or serve without a window: tronbyt-desk serve."));
    return commands::Failed;
}

int openWindow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Program::tr("Shows, edits and serves Tronbyt databases. Without a command it opens the window."));
    const QCommandLineOption help = commands::addHelpOption(parser);
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DB"),
                                 Program::tr("A SQLite file or a URL; the last one without it."),
                                 QStringLiteral("[DB]"));
    const bool fits = parser.parse(arguments);
    const QStringList given = parser.positionalArguments();
    const QString database = given.value(0);
    if (parser.isSet(help)) {
        commands::printLine(helpText(parser));
        return commands::Done;
    }
    if (parser.isSet(version)) {
        commands::printLine(QStringLiteral("tronbyt-desk " TRONBYT_VERSION));
        return commands::Done;
    }
    if (fits && given.size() <= 1 && (database.isEmpty() || meansDatabase(database)))
        return runWindowOf(database);
    commands::printMessage(!fits ? parser.errorText()
                           : given.size() > 1
                               ? Program::tr("The window opens one database at a time.")
                               : Program::tr("There is no command and no file “%1”.").arg(database));
    commands::printMessage(Program::tr("“tronbyt-desk --help” lists the commands."));
    return commands::WrongUse;
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const commands::Command *command = commands::findCommand(arguments.value(0));
    const bool window = !command && wantsWindow(arguments) && hasDisplay(arguments);
    const std::unique_ptr<QCoreApplication> application =
        window ? std::make_unique<QApplication>(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    const Translation translation;
    return command ? commands::runCommand(*command, arguments.mid(1))
                   : openWindow(QCoreApplication::arguments());
}
