// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"

#include <QLocale>

#include <optional>
#include <vector>

/// Why an app is not shown, or how it is.
namespace domain {

/// A rule that keeps an app from being shown.
enum class Obstacle {
    Dark,     ///< effective brightness 0: the default picture
    NightApp, ///< it is night and another app has it
    OtherPin, ///< another app is pinned
    Disabled,
    Schedule,  ///< not active by its schedule
    NoPicture, ///< nothing that could be sent
};

/// What the rules say about one app at one instant.
struct ShowAnswer
{
    /// In the order in which the rules are asked: the first one decides. None: it may be shown.
    std::vector<Obstacle> obstacles;
    std::optional<Inactivity> inactivity; ///< of Obstacle::Schedule
    Reason reason = Reason::Default;      ///< as what it may be shown; Default while there are obstacles
    /// When it is on next, asked from the cursor on; nothing where the rules change before its turn.
    std::optional<Instant> nextTurn;

    bool mayShow() const { return obstacles.empty(); }
};

/// `at` is when the device asks for its next picture, `cursor` what last_app_index then is. An app may show
/// exactly when some cursor makes it the next step of the rotation.
ShowAnswer whyNotShown(const DeviceRules &rules, int app, int cursor, Instant at,
                       const HasPicture &hasPicture);

/// The answer as a sentence: "It is 11:30, and it runs from 07:00 to 10:00 only."
QString showSentence(const ShowAnswer &answer, const DeviceRules &rules, int app, Instant at,
                     const QLocale &locale = QLocale());

/// One obstacle as a sentence.
QString obstacleSentence(Obstacle obstacle, const ShowAnswer &answer, const DeviceRules &rules, int app,
                         Instant at, const QLocale &locale = QLocale());

} // namespace domain
