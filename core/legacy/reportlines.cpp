// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/reportlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace legacy {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QList<CountedKind> countedKinds(const Report &report)
{
    const Counts &found = report.found;
    const Counts &migrated = report.migrated;
    return {{ReportText::tr("Users"), found.users, migrated.users},
            {ReportText::tr("Devices"), found.devices, migrated.devices},
            {ReportText::tr("Apps"), found.apps, migrated.apps},
            {ReportText::tr("Locations"), found.locations, migrated.locations},
            {ReportText::tr("Recurrence patterns"), found.recurrencePatterns, migrated.recurrencePatterns}};
}

QStringList countTitles()
{
    return {ReportText::tr("Found"), ReportText::tr("Migrated"), ReportText::tr("Left out")};
}

QString titleOf(Severity severity)
{
    return severity == Severity::Error ? ReportText::tr("Errors") : ReportText::tr("Warnings");
}

QStringList sentencesOf(const Report &report)
{
    QStringList sentences;
    if (!report.isComplete)
        sentences.append(report.stoppedBecause);
    else if (report.dryRun)
        sentences.append(ReportText::tr("This was a dry run: nothing has been changed."));
    else
        sentences.append(ReportText::tr("The migration is complete."));
    if (report.validated)
        sentences.append(ReportText::tr("Every row was read back and equals its document; the documents can "
                                        "be made again from the tables."));
    if (const QString unlisted = unlistedWarningsOf(report); !unlisted.isEmpty())
        sentences.append(unlisted);
    if (!report.backup.isEmpty())
        sentences.append(ReportText::tr("The file as it was before: %1").arg(report.backup));
    sentences.append(ReportText::tr("It took %1 seconds.").arg(QLocale().toString(report.seconds, 'f', 2)));
    return sentences;
}

QString unlistedWarningsOf(const Report &report)
{
    if (report.unlistedWarnings == 0)
        return {};
    return ReportText::tr("The first %1 of %2 warnings are listed; the others are repaired just "
                          "the same, and the documents keep what stood there.")
        .arg(QLocale().toString(report.warnings.size()), QLocale().toString(report.warningCount()));
}

QString nameOfApp(const QString &key)
{
    return key.isEmpty() ? ReportText::tr("“”", "an app whose name is empty") : key;
}

QString placeOf(const Problem &problem)
{
    QStringList parts;
    if (!problem.user.isNull())
        parts.append(ReportText::tr("user %1").arg(problem.user));
    if (!problem.device.isNull())
        parts.append(ReportText::tr("device %1").arg(problem.device));
    if (!problem.app.isNull())
        parts.append(ReportText::tr("app %1").arg(nameOfApp(problem.app)));
    return parts.join(QStringLiteral(", "));
}

QString changeOf(const Problem &problem)
{
    if (problem.before.isNull() && problem.after.isNull())
        return {};
    const auto shown = [](const QString &value) { return value.isNull() ? QStringLiteral("–") : value; };
    return shown(problem.before) + QStringLiteral(" → ") + shown(problem.after);
}

} // namespace legacy
