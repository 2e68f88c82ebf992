// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"

#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "app/commands/isotime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace commands {

namespace {

constexpr std::chrono::years longestSpan{100};

struct Plan
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QJsonArray spansJson(const domain::Spans &spans, const domain::Zone &zone)
{
    QJsonArray array;
    for (const domain::Span &span : spans)
        array.append(QJsonObject{{QStringLiteral("from"), isoText(span.from, zone)},
                                 {QStringLiteral("to"), isoText(span.to, zone)}});
    return array;
}

QJsonArray appsJson(const domain::Plan &plan, const domain::Zone &zone)
{
    QJsonArray apps;
    for (const domain::AppPlan &app : plan.apps)
        apps.append(QJsonObject{{QStringLiteral("iname"), app.iname},
                                {QStringLiteral("name"), app.name},
                                {QStringLiteral("enabled"), app.enabled},
                                {QStringLiteral("active"), spansJson(app.active, zone)}});
    return apps;
}

QJsonObject planJson(const domain::DeviceRules &rules, const domain::Span &span)
{
    const domain::Zone &zone = rules.zone();
    const domain::Plan plan = domain::planOf(rules, span);
    return {{QStringLiteral("device"), rules.device().id},
            {QStringLiteral("zone"), QString::fromUtf8(zone.timeZone().id())},
            {QStringLiteral("from"), isoText(span.from, zone)},
            {QStringLiteral("to"), isoText(span.to, zone)},
            {QStringLiteral("apps"), appsJson(plan, zone)},
            {QStringLiteral("night"), spansJson(plan.night, zone)},
            {QStringLiteral("dim"), spansJson(plan.dim, zone)},
            {QStringLiteral("gaps"), spansJson(plan.gaps, zone)}};
}

} // namespace

int plan(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DEVICE"), Plan::tr("ID of the device."));
    const DatabaseOption database(parser);
    const QCommandLineOption fromOption(QStringLiteral("from"), Plan::tr("First instant, ISO 8601."),
                                        QStringLiteral("ISO"));
    const QCommandLineOption toOption(QStringLiteral("to"), Plan::tr("First instant outside, ISO 8601."),
                                      QStringLiteral("ISO"));
    parser.addOptions({fromOption, toOption});
    if (const auto status = parseArguments(parser, "plan", arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return wrongUse("plan", Plan::tr("Name one device by its ID."));
    if (!isInstant(parser.value(fromOption)) || !isInstant(parser.value(toOption)))
        return wrongUse("plan", Plan::tr("--from and --to each need an instant such as 2026-03-29T18:00."));

    const auto rules = database.readRules(parser.positionalArguments().first());
    if (!rules)
        return failed(rules.error());
    const auto from = instantFrom(parser.value(fromOption), rules->zone());
    const auto to = instantFrom(parser.value(toOption), rules->zone());
    if (*to <= *from)
        return wrongUse("plan", Plan::tr("--to must be later than --from."));
    if (*to - *from > longestSpan)
        return wrongUse("plan", Plan::tr("From --from to --to there can be at most 100 years."));
    printLine(
        QString::fromUtf8(QJsonDocument(planJson(*rules, {*from, *to})).toJson(QJsonDocument::Compact)));
    return Done;
}

} // namespace commands
