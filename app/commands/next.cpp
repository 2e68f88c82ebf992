// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "app/commands/isotime.h"
#include "core/domain/rotation.h"
#include "core/frames/codec.h"
#include "core/frames/folders.h"
#include "core/frames/picturefault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace commands {

namespace {

struct Next
{
    Q_DECLARE_TR_FUNCTIONS(Next)
};

constexpr int mostSteps = 1'000'000;

QString reasonText(domain::Reason reason)
{
    switch (reason) {
    case domain::Reason::Default:
        return QStringLiteral("default");
    case domain::Reason::Rotation:
        return QStringLiteral("rotation");
    case domain::Reason::Interstitial:
        return QStringLiteral("interstitial");
    case domain::Reason::Pinned:
        return QStringLiteral("pinned");
    case domain::Reason::Night:
        return QStringLiteral("night");
    }
    Q_UNREACHABLE();
}

QJsonObject stepJson(const domain::DeviceRules &rules, const domain::TimedStep &timed)
{
    const domain::Step &step = timed.step;
    const QJsonValue iname = step.app < 0 ? QJsonValue() : QJsonValue(rules.device().apps[step.app].iname);
    return {{QStringLiteral("at"), isoText(timed.at, rules.zone())},
            {QStringLiteral("iname"), iname},
            {QStringLiteral("reason"), reasonText(step.reason)},
            {QStringLiteral("index"), step.cursor},
            {QStringLiteral("dwell"), step.dwellSeconds},
            {QStringLiteral("brightness"), step.brightness}};
}

/// Which apps, in rotation order, have a picture that their device can be sent.
std::vector<bool> sendable(const domain::Device &device, const frames::Folders &folders)
{
    std::vector<bool> apps;
    for (const domain::App &app : device.apps) {
        frames::PictureFacts facts;
        if (const auto webp = folders.findAppFrame(app)) {
            facts.bytes = webp->size();
            if (const auto probe = frames::probe(*webp))
                facts.size = probe->size;
        }
        apps.push_back(frames::appPictureFault(app, facts, device.type) == frames::PictureFault::None);
    }
    return apps;
}

void printSteps(const domain::DeviceRules &rules, const frames::Folders &folders, domain::Instant at,
                int count)
{
    const std::vector<bool> pictures = sendable(rules.device(), folders);
    const auto hasPicture = [&pictures](int app) { return pictures[static_cast<size_t>(app)]; };
    for (const auto &step : domain::simulate(rules, rules.device().lastAppIndex, at, count, hasPicture))
        printLine(QString::fromUtf8(QJsonDocument(stepJson(rules, step)).toJson(QJsonDocument::Compact)));
}

} // namespace

int next(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DEVICE"), Next::tr("ID of the device."));
    const DatabaseOption database(parser, DatabaseOption::Frames::Used);
    const QCommandLineOption atOption(
        QStringLiteral("at"), Next::tr("First instant, ISO 8601; now without it."), QStringLiteral("ISO"));
    const QCommandLineOption countOption(QStringLiteral("count"), Next::tr("How many steps; 1 without it."),
                                         QStringLiteral("N"), QStringLiteral("1"));
    parser.addOptions({atOption, countOption});
    if (const auto status = parseArguments(parser, "next", arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return wrongUse("next", Next::tr("Name one device by its ID."));
    bool isNumber = false;
    const int count = parser.value(countOption).toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostSteps)
        return wrongUse("next", Next::tr("--count needs a number from 1 to %1.").arg(mostSteps));

    if (parser.isSet(atOption) && !isInstant(parser.value(atOption)))
        return wrongUse("next", Next::tr("--at needs an instant such as 2026-03-29T18:00."));
    const auto url = database.url();
    if (!url)
        return failed(url.error());
    const auto rules = database.readRules(parser.positionalArguments().first());
    if (!rules)
        return failed(rules.error());
    const auto at = instantFrom(parser.value(atOption), rules->zone()).value_or(base::SystemClock().now());
    printSteps(*rules, frames::Folders(database.dataFolder(*url)), at, count);
    return Done;
}

} // namespace commands
