// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legacy {

/// What was found in a document that a person should know of.
enum class Oddity {
    None,
    NullValue,
    OtherType,
    TextAsNumber,
    NumberInText,
    SwitchInOtherWords,
    BrightnessObject,
    BrightnessLevel,
    Fraction,
    OutOfRange,
    Negative,
    HourAsNumber,
    TurnedOff,
    OtherClockSpelling,
    UnreadableTime,
    DateWithTime,
    UnreadableDate,
    UnreadableInstant,
    FinerThanMicroseconds,
    UnreadableDuration,
    NoneText,
    UnknownZone,
    WeekdayCase,
    UnknownWeekday,
    ContainerPath,
    ForeignPath,
    MissingPath,
    MissingKey,
    ConfigFromFile,
    UnreadableConfigFile,
    UnstorableText,
    DuplicateKey,
    OtherIdentity,
    MissingIdentity,
    OddDeviceId,
    EmptyAppKey,
    LocalityFromName,
    PatternAsList,
    // From here on parts that are left out.
    NoDocument,
    UnstorableUser,
    TakenUser,
    NoDevice,
    BadDeviceId,
    TakenDeviceId,
    NoApp,
    UnstorableKey,
    NamelessApp,
    NoLocation,
    PlacelessLocation,
};

constexpr bool isError(Oddity oddity)
{
    return oddity >= Oddity::NoDocument;
}

/// As a sentence for a person.
QString sentence(Oddity oddity);

} // namespace legacy
