// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/icalendar.h"
#include "core/domain/activity.h"
#include "core/domain/airtime.h"
#include "core/domain/plan.h"
#include "core/domain/rules.h"
#include "core/domain/scheduledoubts.h"
#include "core/domain/schedulewords.h"
#include "core/domain/whynot.h"

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

bool everyPicture(int)
{
    return true;
}

/// Some 40,000 steps of 15 s.
void airtimeOfAWeek(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    int steps = 0;
    for (auto _ : state)
        steps = airtimeOf(rules, 0, week, everyPicture)->steps;
    state.counters["steps"] = steps;
}
BENCHMARK(airtimeOfAWeek)->Arg(10)->Arg(200)->Unit(benchmark::kMillisecond);

/// The same steps one by one.
void simulationOfAWeek(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(simulate(rules, 0, week.from, 40'320, everyPicture));
}
BENCHMARK(simulationOfAWeek)->Arg(10)->Arg(200)->Unit(benchmark::kMillisecond);

/// Each app has seven minutes a day of its own, so nearly nothing is active and everything changes.
void airtimeOfAWeekOfShortWindows(benchmark::State &state)
{
    Device device = deviceWith(200);
    for (int i = 0; i < 200; ++i) {
        device.apps[i] = App();
        device.apps[i].order = i;
        device.apps[i].startTime = clockText(i * 7min);
        device.apps[i].endTime = clockText(i * 7min + 6min);
    }
    const DeviceRules rules(device, QTimeZone("UTC"));
    for (auto _ : state)
        benchmark::DoNotOptimize(airtimeOf(rules, 0, week, everyPicture));
}
BENCHMARK(airtimeOfAWeekOfShortWindows)->Unit(benchmark::kMillisecond);

void activityOfAWeek(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(activityOf(rules, week, everyPicture));
}
BENCHMARK(activityOfAWeek)->Arg(200)->Unit(benchmark::kMicrosecond);

void activityOfADayByHour(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    const LocalDate date = std::chrono::floor<std::chrono::days>(rules.zone().localTime(tuesdayNoon));
    for (auto _ : state)
        benchmark::DoNotOptimize(activityByHour(rules, date, everyPicture));
}
BENCHMARK(activityOfADayByHour)->Arg(200)->Unit(benchmark::kMicrosecond);

/// Of every app of the device.
void whyNot(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        for (int app = 0; app < rules.appCount(); ++app) {
            const ShowAnswer answer = whyNotShown(rules, app, 0, tuesdayNoon, everyPicture);
            benchmark::DoNotOptimize(showSentence(answer, rules, app, tuesdayNoon));
        }
    }
}
BENCHMARK(whyNot)->Arg(200)->Unit(benchmark::kMicrosecond);

void words(benchmark::State &state)
{
    const Device device = deviceWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        for (const App &app : device.apps)
            benchmark::DoNotOptimize(scheduleWords(app));
    }
}
BENCHMARK(words)->Arg(200)->Unit(benchmark::kMicrosecond);

void doubts(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        for (int app = 0; app < rules.appCount(); ++app)
            benchmark::DoNotOptimize(scheduleDoubts(rules, app, tuesdayNoon));
    }
}
BENCHMARK(doubts)->Arg(200)->Unit(benchmark::kMicrosecond);

void icalendar(benchmark::State &state)
{
    const DeviceRules rules = rulesWith(static_cast<int>(state.range(0)));
    const std::vector<int> apps = calendar::enabledApps(rules);
    for (auto _ : state)
        benchmark::DoNotOptimize(calendar::icalendarOf(rules, apps, tuesdayNoon));
}
BENCHMARK(icalendar)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
