// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/report.h"

#include "core/legacy/reportlines.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace legacy {

namespace {

struct ReportFile
{
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const Counts &counts)
{
    return {{QStringLiteral("users"), counts.users},
            {QStringLiteral("devices"), counts.devices},
            {QStringLiteral("apps"), counts.apps},
            {QStringLiteral("locations"), counts.locations},
            {QStringLiteral("recurrence_patterns"), counts.recurrencePatterns}};
}

QJsonArray jsonOf(const QList<Problem> &problems)
{
    QJsonArray all;
    for (const Problem &problem : problems) {
        QJsonObject one{{QStringLiteral("user"), orNull(problem.user)},
                        {QStringLiteral("device"), orNull(problem.device)},
                        {QStringLiteral("app"), orNull(problem.app)},
                        {QStringLiteral("path"), problem.path},
                        {QStringLiteral("reason"), problem.reason}};
        if (!problem.before.isNull())
            one.insert(QStringLiteral("before"), problem.before);
        if (!problem.after.isNull())
            one.insert(QStringLiteral("after"), problem.after);
        all.append(one);
    }
    return all;
}

QString linesOf(const QList<Problem> &problems)
{
    if (problems.isEmpty())
        return {};
    QString lines = u'\n' + titleOf(problems.first().severity) + u'\n';
    for (const Problem &problem : problems) {
        const QString path = problem.path.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.path);
        lines += QStringLiteral("  %1%2: %3").arg(placeOf(problem), path, problem.reason);
        if (const QString change = changeOf(problem); !change.isEmpty())
            lines += QStringLiteral(" [%1]").arg(change);
        lines += u'\n';
    }
    return lines;
}

QString tableOf(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString lines;
    for (const QStringList &row : rows) {
        lines += row.first().leftJustified(widths.first());
        for (qsizetype i = 1; i < row.size(); ++i)
            lines += QStringLiteral("  ") + row[i].rightJustified(widths[i]);
        lines += u'\n';
    }
    return lines;
}

} // namespace

void Report::add(Problem &&problem)
{
    if (problem.severity == Severity::Error)
        errors.append(std::move(problem));
    else if (warnings.size() < mostWarnings)
        warnings.append(std::move(problem));
    else
        ++unlistedWarnings;
}

QJsonObject toJson(const Report &report)
{
    return {{QStringLiteral("source"), report.source},
            {QStringLiteral("target"), report.target},
            {QStringLiteral("dry_run"), report.dryRun},
            {QStringLiteral("started"), report.started.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("found"), jsonOf(report.found)},
            {QStringLiteral("migrated"), jsonOf(report.migrated)},
            {QStringLiteral("errors"), jsonOf(report.errors)},
            {QStringLiteral("warnings"), jsonOf(report.warnings)},
            {QStringLiteral("unlisted_warnings"), report.unlistedWarnings},
            {QStringLiteral("validated"), report.validated},
            {QStringLiteral("backup"), report.backup.isEmpty() ? QJsonValue() : QJsonValue(report.backup)}};
}

QString toText(const Report &report)
{
    QList<QStringList> rows{QStringList{QString()} + countTitles()};
    for (const CountedKind &kind : countedKinds(report))
        rows.append({kind.title, QString::number(kind.found), QString::number(kind.migrated),
                     QString::number(kind.leftOut())});
    QString text = report.source == report.target
                       ? ReportFile::tr("Migration of %1").arg(report.source)
                       : ReportFile::tr("Migration of %1 into %2").arg(report.source, report.target);
    text += QStringLiteral("\n\n") + tableOf(rows);
    text += ReportFile::tr("Errors: %1, warnings: %2").arg(report.errors.size()).arg(report.warningCount());
    text += QStringLiteral("\n\n") + sentencesOf(report).join(u'\n') + u'\n';
    return text + linesOf(report.errors) + linesOf(report.warnings);
}

} // namespace legacy
