// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/report.h"
#include "core/legacy/reportlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace legacy {

namespace {

struct ReportPage
{
    Q_DECLARE_TR_FUNCTIONS(ReportPage)
};

const QString style = QStringLiteral(
    ":root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:70em;"
    "padding:0 1em}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid "
    "#8886;padding:.3em .8em;"
    "text-align:left;vertical-align:top}td.number,th.number{text-align:right}code{overflow-wrap:anywhere}");

QString cell(const QString &text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

QString numberCell(qint64 number)
{
    return QStringLiteral("<td class=\"number\">%1</td>").arg(number);
}

QString headings(const QStringList &titles, bool numbers)
{
    QString row;
    for (qsizetype i = 0; i < titles.size(); ++i)
        row += (numbers && i > 0 ? QStringLiteral("<th class=\"number\">%1</th>")
                                 : QStringLiteral("<th>%1</th>"))
                   .arg(titles[i].toHtmlEscaped());
    return QStringLiteral("<tr>%1</tr>\n").arg(row);
}

QString summaryOf(const Report &report)
{
    QString rows = headings(QStringList{QString()} + countTitles(), true);
    for (const CountedKind &kind : countedKinds(report))
        rows += QStringLiteral("<tr>%1%2%3%4</tr>\n")
                    .arg(cell(kind.title), numberCell(kind.found), numberCell(kind.migrated),
                         numberCell(kind.leftOut()));
    return QStringLiteral("<table>\n%1</table>\n").arg(rows);
}

QString tableOf(Severity severity, const QList<Problem> &problems, qint64 count)
{
    QString page = QStringLiteral("<h2>%1: %2</h2>\n").arg(titleOf(severity).toHtmlEscaped()).arg(count);
    if (problems.isEmpty())
        return page;
    page +=
        QStringLiteral("<table>\n") + headings({ReportPage::tr("Where"), ReportPage::tr("Path"),
                                                ReportPage::tr("What"), ReportPage::tr("Before and after")},
                                               false);
    for (const Problem &problem : problems)
        page += QStringLiteral("<tr>%1<td><code>%2</code></td>%3<td><code>%4</code></td></tr>\n")
                    .arg(cell(placeOf(problem)), problem.path.toHtmlEscaped(), cell(problem.reason),
                         changeOf(problem).toHtmlEscaped());
    return page + QStringLiteral("</table>\n");
}

} // namespace

QString toHtml(const Report &report)
{
    const QString title = ReportPage::tr("Migration of %1").arg(report.source).toHtmlEscaped();
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n")
                       .arg(QLocale().bcp47Name(), title, style);
    if (report.source != report.target)
        page +=
            QStringLiteral("<p>%1</p>\n").arg(ReportPage::tr("Into %1").arg(report.target).toHtmlEscaped());
    page += summaryOf(report);
    for (const QString &sentence : sentencesOf(report))
        page += QStringLiteral("<p>%1</p>\n").arg(sentence.toHtmlEscaped());
    page += tableOf(Severity::Error, report.errors, report.errors.size()) +
            tableOf(Severity::Warning, report.warnings, report.warningCount());
    return page + QStringLiteral("</body>\n</html>\n");
}

} // namespace legacy
