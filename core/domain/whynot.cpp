// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/whynot.h"

#include "core/domain/datewords.h"
#include "core/domain/schedulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

using std::chrono::days;

/// Asks the rules about one app at one instant.
class Question final
{
public:
    Question(const DeviceRules &rules, int app, Instant at, const HasPicture &hasPicture)
        : m_rules(rules), m_app(app), m_time(rules.zone().localTime(at)), m_hasPicture(hasPicture)
    {}

    ShowAnswer answer() const;

private:
    bool takesTurn(int app) const
    {
        return m_rules.device().apps[app].enabled && m_rules.schedule(app).isActive(m_time);
    }
    bool comesBetween() const;
    void askItself(ShowAnswer &answer) const;

    const DeviceRules &m_rules;
    int m_app;
    LocalTime m_time;
    const HasPicture &m_hasPicture;
};

/// As the interstitial app it comes after any app that takes its turn, but for the last of the list.
bool Question::comesBetween() const
{
    if (m_app != m_rules.interstitialApp() || !m_hasPicture(m_app))
        return false;
    for (int before = 0; before + 1 < m_rules.appCount(); ++before) {
        if (takesTurn(before))
            return true;
    }
    return false;
}

void Question::askItself(ShowAnswer &answer) const
{
    if (!m_rules.device().apps[m_app].enabled)
        answer.obstacles.push_back(Obstacle::Disabled);
    answer.inactivity = m_rules.schedule(m_app).whyNotActive(m_time);
    if (answer.inactivity)
        answer.obstacles.push_back(Obstacle::Schedule);
    if (!m_hasPicture(m_app))
        answer.obstacles.push_back(Obstacle::NoPicture);
}

ShowAnswer Question::answer() const
{
    ShowAnswer answer;
    const auto has = [this](int app) { return app >= 0 && m_hasPicture(app); };
    const bool isNight = m_rules.night().light(m_time) == Light::Night;
    const int nightApp = isNight && has(m_rules.nightApp()) ? m_rules.nightApp() : -1;
    const int pinned = has(m_rules.pinnedApp()) ? m_rules.pinnedApp() : -1;
    if (m_rules.night().brightness(m_time) == 0)
        answer.obstacles.push_back(Obstacle::Dark);
    if (nightApp >= 0 && nightApp != m_app)
        answer.obstacles.push_back(Obstacle::NightApp);
    if (nightApp != m_app && pinned >= 0 && pinned != m_app)
        answer.obstacles.push_back(Obstacle::OtherPin);

    Reason reason = Reason::Rotation;
    if (nightApp == m_app)
        reason = Reason::Night;
    else if (pinned == m_app)
        reason = Reason::Pinned;
    else if (comesBetween())
        reason = takesTurn(m_app) ? Reason::Rotation : Reason::Interstitial;
    else
        askItself(answer);
    if (answer.mayShow())
        answer.reason = reason;
    return answer;
}

std::optional<Instant> nextTurn(const DeviceRules &rules, int app, int cursor, Instant at,
                                const HasPicture &hasPicture)
{
    // Once round the list and a little more, should it have gone on a step meanwhile.
    for (int steps = rotationLength(rules) + 2; steps > 0; --steps) {
        const Step step = nextStep(rules, cursor, at, hasPicture);
        if (step.app == app)
            return at;
        cursor = step.cursor;
        at += std::chrono::seconds(std::max(step.dwellSeconds, 1));
    }
    return std::nullopt;
}

/// Says the answers.
class ShowWords final
{
    Q_DECLARE_TR_FUNCTIONS(ShowWords)

public:
    ShowWords(const DeviceRules &rules, int app, Instant at, const QLocale &locale)
        : m_rules(rules), m_app(rules.device().apps[app]), m_rule(rules.schedule(app)), m_at(at),
          m_time(rules.zone().localTime(at)), m_locale(locale)
    {}

    QString shown(const ShowAnswer &answer) const;
    QString obstacle(Obstacle obstacle, const ShowAnswer &answer) const;

private:
    QString dark() const;
    QString inactivity(Inactivity why) const;
    QString withNextTime(const QString &sentence) const;
    QString nameOf(int app) const { return m_rules.device().apps[app].displayName(); }
    QDate date() const { return calendarDate(m_time); }

    const DeviceRules &m_rules;
    const App &m_app;
    const ScheduleRule &m_rule;
    Instant m_at;
    LocalTime m_time;
    const QLocale &m_locale;
};

QString ShowWords::shown(const ShowAnswer &answer) const
{
    if (answer.reason == Reason::Night)
        return tr("It is the night app, and it is night: it is shown all the time.");
    if (answer.reason == Reason::Pinned)
        return tr("It is pinned: it is shown all the time.");
    if (!answer.nextTurn)
        return tr("It is in the rotation, but the rotation changes before its turn comes.");
    const QString turn = secondWords(m_rules.zone().localTime(*answer.nextTurn), m_locale);
    return answer.reason == Reason::Interstitial
               ? tr("It is shown between the other apps, next at %1.", "a time of day").arg(turn)
               : tr("It is in the rotation; its next turn is at %1.", "a time of day").arg(turn);
}

QString ShowWords::obstacle(Obstacle obstacle, const ShowAnswer &answer) const
{
    switch (obstacle) {
    case Obstacle::Dark:
        return dark();
    case Obstacle::NightApp:
        return tr("It is night, and the night app “%1” is shown instead.").arg(nameOf(m_rules.nightApp()));
    case Obstacle::OtherPin:
        return tr("“%1” is pinned and shown instead.").arg(nameOf(m_rules.pinnedApp()));
    case Obstacle::Disabled:
        return tr("It is disabled.");
    case Obstacle::Schedule:
        return withNextTime(inactivity(answer.inactivity.value_or(Inactivity::NeverMatches)));
    case Obstacle::NoPicture:
        return tr("It has no picture that could be sent, so it is passed over.");
    }
    Q_UNREACHABLE();
}

QString ShowWords::dark() const
{
    switch (m_rules.night().light(m_time)) {
    case Light::Night:
        return tr("The brightness at night is 0, so no app is shown.");
    case Light::Dim:
        return tr("The brightness while dimmed is 0, so no app is shown.");
    case Light::Day:
        break;
    }
    return tr("The brightness is 0, so no app is shown.");
}

QString ShowWords::inactivity(Inactivity why) const
{
    const QString weekday = m_locale.standaloneDayName(date().dayOfWeek());
    const LocalTime midnight = std::chrono::floor<days>(m_time);
    switch (why) {
    case Inactivity::OutsideHours:
        return tr("It is %1, and it runs %2 only.",
                  "as in: it is 11:30, and it runs from 07:00 to 10:00 only")
            .arg(timeWords(std::chrono::floor<std::chrono::minutes>(m_time - midnight), m_locale),
                 hoursWords(m_rule.hours(), m_locale));
    case Inactivity::OtherWeekday:
        return tr("%1 is none of its days: %2.", "as in: Sunday is none of its days: Monday to Friday")
            .arg(weekday, daysWords(m_app, m_locale));
    case Inactivity::BeforeStart:
        return tr("It starts on %1.", "a date").arg(dateWords(calendarDate(*m_rule.start()), m_locale));
    case Inactivity::AfterEnd:
        return tr("Its last day was %1.", "a date").arg(dateWords(*m_app.recurrenceEndDate, m_locale));
    case Inactivity::SkippedPeriod:
    case Inactivity::OtherDate:
        return tr("%1 is none of its dates: %2.",
                  "as in: 7 May 2026 is none of its dates: every month on the 8th")
            .arg(dateWords(date(), m_locale), daysWords(m_app, m_locale));
    case Inactivity::NeverMatches:
        break;
    }
    return asSentence(daysWords(m_app, m_locale), m_locale);
}

QString ShowWords::withNextTime(const QString &sentence) const
{
    if (m_rule.whyNotActive(m_time) == Inactivity::NeverMatches)
        return sentence;
    const Spans next = nextOccurrences(m_rule, m_rules.zone(), m_at, 1);
    if (next.empty())
        return tr("%1 It is never active again.").arg(sentence);
    return tr("%1 It is next active from %2.", "a sentence; a time of day on a date")
        .arg(sentence, minuteWords(m_rules.zone().localTime(next.front().from), m_locale));
}

} // namespace

ShowAnswer whyNotShown(const DeviceRules &rules, int app, int cursor, Instant at,
                       const HasPicture &hasPicture)
{
    ShowAnswer answer = Question(rules, app, at, hasPicture).answer();
    if (answer.mayShow())
        answer.nextTurn = nextTurn(rules, app, cursor, at, hasPicture);
    return answer;
}

QString showSentence(const ShowAnswer &answer, const DeviceRules &rules, int app, Instant at,
                     const QLocale &locale)
{
    const ShowWords words(rules, app, at, locale);
    return answer.mayShow() ? words.shown(answer) : words.obstacle(answer.obstacles.front(), answer);
}

QString obstacleSentence(Obstacle obstacle, const ShowAnswer &answer, const DeviceRules &rules, int app,
                         Instant at, const QLocale &locale)
{
    return ShowWords(rules, app, at, locale).obstacle(obstacle, answer);
}

} // namespace domain
