// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "app/commands/legacywork.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace commands {

namespace {

struct ExportLegacy
{
    Q_DECLARE_TR_FUNCTIONS(ExportLegacy)
};

} // namespace

int exportLegacy(const QStringList &arguments)
{
    QCommandLineParser parser;
    const DatabaseOption database(parser);
    const QCommandLineOption target(QStringLiteral("target"),
                                    ExportLegacy::tr("File to write; one that is not there yet."),
                                    QStringLiteral("FILE"));
    parser.addOption(target);
    if (const auto status = parseArguments(parser, "export-legacy", arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty() || parser.value(target).isEmpty())
        return wrongUse("export-legacy", ExportLegacy::tr("Name the file to write with --target."));
    const auto source = database.url();
    if (!source)
        return failed(source.error());
    const QString file = QFileInfo(parser.value(target)).absoluteFilePath();
    legacy::LegacyWorker worker;
    const auto work = worker.exportTo(*source, file);
    waitForLegacyWork(worker, QFuture<void>(work));
    const auto written = work.result();
    if (!written)
        return failed(written.error());
    printLine(file);
    printMessage(
        ExportLegacy::tr("Users: %1, devices: %2, apps: %3. The file holds password hashes and keys; keep it "
                         "as safe as the database.")
            .arg(written->users)
            .arg(written->devices)
            .arg(written->apps));
    return Done;
}

} // namespace commands
