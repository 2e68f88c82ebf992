// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datewords.h"
#include "core/domain/scheduledoubts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace domain {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;

/// What is on the display in an app's stead. None of it depends on the date.
enum class Hiding { None, Dark, NightApp, Pin };

/// Looks for what hides the hours of one app.
class HiddenHours final
{
    Q_DECLARE_TR_FUNCTIONS(HiddenHours)

public:
    HiddenHours(const DeviceRules &rules, int app);

    std::optional<ScheduleDoubt> doubt() const;

private:
    Hiding at(minutes time, int app) const;
    int count(Hiding hiding) const { return m_minutes[static_cast<size_t>(hiding)]; }
    QString neverSeen() const;
    QString nameOf(int app) const { return m_rules.device().apps[app].displayName(); }

    const DeviceRules &m_rules;
    std::array<int, 4> m_minutes{}; ///< of its hours, by what hides them
    int m_all = 0;
    bool m_hasWindow = false;
};

/// The interstitial app comes at any hour.
HiddenHours::HiddenHours(const DeviceRules &rules, int app) : m_rules(rules)
{
    const DayWindow hours = app == rules.interstitialApp() ? DayWindow() : rules.schedule(app).hours();
    for (minutes time = 0min; time < 24h; time += 1min) {
        if (!hours.contains(LocalTime(time)))
            continue;
        ++m_all;
        ++m_minutes[static_cast<size_t>(at(time, app))];
    }
    m_hasWindow = m_all < 24 * 60;
}

Hiding HiddenHours::at(minutes time, int app) const
{
    const LocalTime local(time);
    if (m_rules.night().brightness(local) == 0)
        return Hiding::Dark;
    const bool isNight = m_rules.night().light(local) == Light::Night;
    if (isNight && m_rules.nightApp() >= 0)
        return m_rules.nightApp() == app ? Hiding::None : Hiding::NightApp;
    return m_rules.pinnedApp() >= 0 && m_rules.pinnedApp() != app ? Hiding::Pin : Hiding::None;
}

QString HiddenHours::neverSeen() const
{
    if (count(Hiding::Pin) == m_all)
        return tr("It is never seen while “%1” is pinned.").arg(nameOf(m_rules.pinnedApp()));
    if (count(Hiding::NightApp) == m_all)
        return tr("It is never seen: all its hours are night, when the night app “%1” is shown.")
            .arg(nameOf(m_rules.nightApp()));
    if (count(Hiding::Dark) == m_all)
        return tr("It is never seen: in all its hours the brightness is 0.");
    return count(Hiding::Pin) > 0
               ? tr("It is never seen while “%1” is pinned: the rest of its hours is night or dark.")
                     .arg(nameOf(m_rules.pinnedApp()))
               : tr("It is never seen: in its hours either the night app “%1” is shown or the brightness is "
                    "0.")
                     .arg(nameOf(m_rules.nightApp()));
}

/// A part of the whole day is hidden every night by intent; a part of chosen hours may be a mistake.
std::optional<ScheduleDoubt> HiddenHours::doubt() const
{
    if (count(Hiding::None) == 0)
        return ScheduleDoubt{Doubt::NeverSeen, neverSeen()};
    if (!m_hasWindow)
        return std::nullopt;
    if (const int atNight = count(Hiding::NightApp); atNight > 0)
        return ScheduleDoubt{
            Doubt::PartlySeen,
            tr("For %n minutes of its hours it is night, and the night app “%1” is shown instead.", nullptr,
               atNight)
                .arg(nameOf(m_rules.nightApp()))};
    if (const int dark = count(Hiding::Dark); dark > 0)
        return ScheduleDoubt{Doubt::PartlySeen,
                             tr("For %n minutes of its hours the brightness is 0.", nullptr, dark)};
    return std::nullopt;
}

struct DeviceDoubtText
{
    Q_DECLARE_TR_FUNCTIONS(DeviceDoubtText)
};

bool isOver(const DeviceRules &rules, int app, Instant now)
{
    const LocalDate today = std::chrono::floor<std::chrono::days>(rules.zone().localTime(now));
    const App &one = rules.device().apps[app];
    return one.useCustomRecurrence && one.recurrenceEndDate && one.recurrenceEndDate->isValid() &&
           *one.recurrenceEndDate < calendarDate(today);
}

} // namespace

std::vector<ScheduleDoubt> scheduleDoubts(const DeviceRules &rules, int app, Instant now,
                                          const QLocale &locale)
{
    const App &one = rules.device().apps[app];
    std::vector<ScheduleDoubt> doubts = scheduleDoubts(one, locale);
    const bool neverComes = std::ranges::any_of(doubts, isNever, &ScheduleDoubt::doubt);
    if (!neverComes && isOver(rules, app, now))
        doubts.push_back({Doubt::IsOver, DeviceDoubtText::tr("It is over: its last day was %1.", "a date")
                                             .arg(dateWords(*one.recurrenceEndDate, locale))});
    if (const auto hidden = neverComes ? std::nullopt : HiddenHours(rules, app).doubt())
        doubts.push_back(*hidden);
    std::ranges::stable_sort(doubts, {}, &ScheduleDoubt::doubt);
    return doubts;
}

} // namespace domain
