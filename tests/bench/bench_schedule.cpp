// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"
#include "core/domain/rotation.h"
#include "core/domain/rules.h"

#include <benchmark/benchmark.h>

#include <chrono>

using namespace domain;

namespace {

using namespace std::chrono_literals;

const QStringList weekdays{QStringLiteral("monday"), QStringLiteral("wednesday"), QStringLiteral("friday")};

/// Every fifth app is always active, the others by hours, days or recurrence.
App appAt(int i)
{
    App app;
    app.id = i + 1;
    app.order = i;
    app.iname = QString::number(i);
    const QString clock = QStringLiteral("%1:30").arg(i % 24, 2, 10, QLatin1Char('0'));
    if (i % 5 != 0)
        app.startTime = clock;
    if (i % 5 == 2)
        app.endTime = QStringLiteral("02:00");
    if (i % 5 == 3)
        app.days = weekdays;
    if (i % 5 != 4)
        return app;
    app.useCustomRecurrence = true;
    app.recurrenceType = i % 2 ? QStringLiteral("monthly") : QStringLiteral("weekly");
    app.recurrenceInterval = 2;
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->weekdays = weekdays;
    app.recurrencePattern->dayOfWeek = QStringLiteral("last_friday");
    return app;
}

Device deviceWith(int apps)
{
    Device device;
    device.timezone = QStringLiteral("America/New_York");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:00");
    device.nightBrightness = 5;
    device.dimTime = QStringLiteral("20:00");
    for (int i = 0; i < apps; ++i)
        device.apps.append(appAt(i));
    return device;
}

DeviceRules rulesWith(int apps)
{
    return DeviceRules(deviceWith(apps), QTimeZone("UTC"));
}

/// The week in which New York's clocks go forward.
const Span week{std::chrono::sys_days(2026y / 3 / 2), std::chrono::sys_days(2026y / 3 / 9)};
const Instant tuesdayNoon = week.from + 24h + 17h;

void spansOfAWeek(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        for (int i = 0; i < rules.appCount(); ++i)
            benchmark::DoNotOptimize(activeSpans(rules.schedule(i), rules.zone(), week));
    }
}
BENCHMARK(spansOfAWeek)->Arg(1)->Arg(200)->Unit(benchmark::kMicrosecond);

void planOfAWeek(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(planOf(rules, week));
}
BENCHMARK(planOfAWeek)->Arg(200)->Unit(benchmark::kMicrosecond);

void nextStepInRotation(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    const HasPicture hasPicture = [](int) { return true; };
    int cursor = 0;
    for (auto _ : state)
        cursor = nextStep(rules, cursor, tuesdayNoon, hasPicture).cursor;
    benchmark::DoNotOptimize(cursor);
}
BENCHMARK(nextStepInRotation)->Arg(10)->Arg(200);

/// The whole list is walked in vain.
void nextStepWithoutPictures(benchmark::State &state)
{
    Device device = deviceWith(static_cast<int>(state.range(0)));
    device.interstitialEnabled = true;
    device.interstitialApp = QStringLiteral("0");
    const DeviceRules rules(device, QTimeZone("UTC"));
    const HasPicture hasPicture = [](int) { return false; };
    for (auto _ : state)
        benchmark::DoNotOptimize(nextStep(rules, 0, tuesdayNoon, hasPicture));
}
BENCHMARK(nextStepWithoutPictures)->Arg(200)->Unit(benchmark::kMicrosecond);

void localTime(benchmark::State &state)
{
    const Zone zone{QTimeZone("America/New_York")};
    Instant at = tuesdayNoon;
    for (auto _ : state) {
        benchmark::DoNotOptimize(zone.localTime(at));
        at += 1s;
    }
}
BENCHMARK(localTime);

void readingTheRules(benchmark::State &state)
{
    const Device device = deviceWith(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(DeviceRules(device, QTimeZone("UTC")));
}
BENCHMARK(readingTheRules)->Arg(200)->Unit(benchmark::kMicrosecond);

/// 30 February: a hundred years are looked through.
void nextOccurrenceOfARuleThatNeverMatches(benchmark::State &state)
{
    App app;
    app.useCustomRecurrence = true;
    app.recurrenceType = QStringLiteral("monthly");
    app.recurrenceInterval = 12;
    app.recurrenceStartDate = QDate(2026, 2, 1);
    app.recurrencePattern = RecurrencePattern();
    app.recurrencePattern->dayOfMonth = 30;
    const ScheduleRule rule(app);
    const Zone zone{QTimeZone("America/New_York")};
    for (auto _ : state)
        benchmark::DoNotOptimize(nextOccurrences(rule, zone, tuesdayNoon, 10));
}
BENCHMARK(nextOccurrenceOfARuleThatNeverMatches)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
