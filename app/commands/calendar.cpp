// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/commands.h"
#include "app/commands/databaseoption.h"
#include "core/base/clock.h"
#include "core/calendar/calendarfile.h"
#include "core/calendar/icalendar.h"

#include <QCoreApplication>

namespace commands {

namespace {

struct Calendar
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

base::Result<std::vector<int>> chosenApps(const domain::DeviceRules &rules,
                                          const std::optional<QString> &iname)
{
    if (!iname)
        return ::calendar::enabledApps(rules);
    if (const int app = rules.appIndex(*iname); app >= 0)
        return std::vector<int>{app};
    return base::Error{
        base::Error::Kind::NotFound,
        Calendar::tr("The device %1 has no app “%2”. Nothing was written; its apps are listed by "
                     "“tronbyt-desk plan”.")
            .arg(rules.device().id, *iname),
        QStringLiteral("no app %1 on device %2").arg(*iname, rules.device().id)};
}

} // namespace

int calendar(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DEVICE"), Calendar::tr("ID of the device."));
    const DatabaseOption database(parser);
    const QCommandLineOption appOption(
        QStringLiteral("app"), Calendar::tr("Installation name of one app; every enabled app without it."),
        QStringLiteral("INAME"));
    const QCommandLineOption outputOption(QStringLiteral("output"),
                                          Calendar::tr("File to write; standard output without it."),
                                          QStringLiteral("FILE"));
    parser.addOptions({appOption, outputOption});
    if (const auto status = parseArguments(parser, "calendar", arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return wrongUse("calendar", Calendar::tr("Name one device by its ID."));

    const QString output = parser.value(outputOption);
    const auto url = database.url();
    if (!url)
        return failed(url.error());
    if (const QString why = whyNotToWrite(output, {*url}); !why.isEmpty())
        return wrongUse("calendar", why);
    const auto rules = database.readRules(parser.positionalArguments().first());
    if (!rules)
        return failed(rules.error());
    const auto apps =
        chosenApps(*rules, parser.isSet(appOption) ? std::optional(parser.value(appOption)) : std::nullopt);
    if (!apps)
        return failed(apps.error());
    const QByteArray text = ::calendar::icalendarOf(*rules, *apps, base::SystemClock().now());
    if (output.isEmpty()) {
        printBytes(text);
        return Done;
    }
    const auto written = ::calendar::writeCalendar(output, text);
    return written ? Done : failed(written.error());
}

} // namespace commands
