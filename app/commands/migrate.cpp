// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "app/commands/legacywork.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace commands {

namespace {

using Outcome = base::Result<legacy::Report>;

struct Migrate
{
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

struct Options
{
    QCommandLineOption dryRun{QStringLiteral("dry-run"),
                              Migrate::tr("Do all of the work and report it, and change nothing.")};
    QCommandLineOption keepGoing{QStringLiteral("keep-going"),
                                 Migrate::tr("Leave bad parts out and list them, instead of stopping.")};
    QCommandLineOption restart{
        QStringLiteral("restart"),
        Migrate::tr("Drop the tables of a migration that never finished, and start again.")};
    QCommandLineOption target{QStringLiteral("target"),
                              Migrate::tr("Migrate into this database, and leave the old file as it is."),
                              QStringLiteral("DB2")};
    QCommandLineOption report{QStringLiteral("report"), Migrate::tr("Write the report as JSON."),
                              QStringLiteral("FILE")};
    QCommandLineOption backupFolder{QStringLiteral("backup-dir"),
                                    Migrate::tr("Folder of the backup; beside the file without it."),
                                    QStringLiteral("DIR")};
};

/// The report of a run that could not begin or was broken off: its one error is why.
legacy::Report reportOf(const legacy::MigrationOptions &options, const base::Error &error)
{
    legacy::Report report;
    report.source = options.source.displayText();
    report.target = options.target ? options.target->displayText() : report.source;
    report.dryRun = options.dryRun;
    report.started = QDateTime::currentDateTimeUtc();
    legacy::Problem problem;
    problem.severity = legacy::Severity::Error;
    problem.path = QLatin1String("");
    problem.reason = error.what;
    report.errors.append(problem);
    return report;
}

/// Asked before the work: a typing error must not cost its report.
bool canWrite(const QString &path)
{
    return QSaveFile(path).open(QIODevice::WriteOnly);
}

bool writeReport(const QString &path, const legacy::Report &report)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(toJson(report)).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
}

/// What the window offers as buttons has its switches here.
int tell(const Outcome &outcome, bool isRestart)
{
    if (!outcome) {
        const int status = failed(outcome.error());
        if (outcome.error().kind == base::Error::Kind::Conflict && !isRestart)
            printMessage(Migrate::tr("Where an earlier migration never finished, --restart drops its tables "
                                     "and starts again."));
        return status;
    }
    printBytes(toText(*outcome).toLocal8Bit());
    if (outcome->isComplete)
        return Done;
    printMessage(outcome->stoppedBecause);
    printMessage(Migrate::tr("--keep-going leaves the bad parts out and lists them."));
    return Failed;
}

} // namespace

int migrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    const DatabaseOption database(parser);
    const Options options;
    parser.addOptions({options.dryRun, options.keepGoing, options.restart, options.target, options.report,
                       options.backupFolder});
    if (const auto status = parseArguments(parser, "migrate", arguments))
        return *status;
    if (const auto status = database.refuseWords("migrate"))
        return *status;
    const auto source = database.url();
    if (!source)
        return failed(source.error());
    legacy::MigrationOptions wanted{*source,
                                    {},
                                    parser.isSet(options.dryRun),
                                    parser.isSet(options.keepGoing),
                                    parser.isSet(options.restart),
                                    parser.value(options.backupFolder)};
    if (parser.isSet(options.target)) {
        const auto target = storage::DatabaseUrl::parse(parser.value(options.target));
        if (!target)
            return failed(target.error());
        wanted.target = *target;
    }
    const QString path = parser.value(options.report);
    if (const QString why = whyNotToWrite(path, {wanted.source, wanted.target.value_or(wanted.source)});
        !why.isEmpty())
        return wrongUse("migrate", why);
    if (!path.isEmpty() && !canWrite(path)) {
        printMessage(Migrate::tr("The report cannot be written to %1. Nothing has been changed; choose "
                                 "another place.")
                         .arg(path));
        return Failed;
    }
    legacy::LegacyWorker worker;
    const QFuture<Outcome> work = worker.migrate(wanted);
    waitForLegacyWork(worker, QFuture<void>(work));
    const Outcome outcome = work.result();
    const int status = tell(outcome, wanted.restart);
    if (path.isEmpty() || writeReport(path, outcome ? *outcome : reportOf(wanted, outcome.error())))
        return status;
    printMessage(
        Migrate::tr("The report could not be written to %1. What the migration did stands all the same.")
            .arg(path));
    return Failed;
}

} // namespace commands
