// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/oddity.h"

#include <QCoreApplication>

#include <array>

namespace legacy {

namespace {

struct Said
{
    Oddity oddity;
    const char *sentence;
};

constexpr std::array sentences{
    Said{Oddity::NullValue,
         QT_TRANSLATE_NOOP("LegacyOddity", "There was no value where one belongs; the usual one was taken.")},
    Said{Oddity::OtherType,
         QT_TRANSLATE_NOOP(
             "LegacyOddity",
             "The value is of another kind than belongs here and was turned into one that fits.")},
    Said{Oddity::TextAsNumber,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "A number or a switch stood where text belongs; it was turned into text.")},
    Said{Oddity::NumberInText,
         QT_TRANSLATE_NOOP("LegacyOddity", "A number was written as text; it was turned into a number.")},
    Said{Oddity::SwitchInOtherWords,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "On or off was written in other words; it was turned into a switch.")},
    Said{Oddity::BrightnessObject,
         QT_TRANSLATE_NOOP("LegacyOddity", "The brightness was an object; its value was taken.")},
    Said{Oddity::BrightnessLevel,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The brightness was a level from 0 to 5; it was turned into percent.")},
    Said{Oddity::Fraction,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "A fraction stood where a whole number belongs; it was made whole.")},
    Said{Oddity::OutOfRange,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The number lies outside what can be stored; the nearest that can was taken.")},
    Said{Oddity::Negative,
         QT_TRANSLATE_NOOP("LegacyOddity", "A negative number stood where none can be; it became 0.")},
    Said{Oddity::HourAsNumber,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The time was a number of hours; it was written as a time of day.")},
    Said{Oddity::TurnedOff, QT_TRANSLATE_NOOP("LegacyOddity", "The time stood for off; it was cleared.")},
    Said{Oddity::OtherClockSpelling,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The time was spelled in another way; it was written as hours and minutes.")},
    Said{Oddity::UnreadableTime,
         QT_TRANSLATE_NOOP("LegacyOddity", "This is no time of day; it was cleared.")},
    Said{Oddity::DateWithTime,
         QT_TRANSLATE_NOOP("LegacyOddity", "A date was written with a time of day; the time was cut off.")},
    Said{Oddity::UnreadableDate, QT_TRANSLATE_NOOP("LegacyOddity", "This is no date; it was cleared.")},
    Said{Oddity::UnreadableInstant,
         QT_TRANSLATE_NOOP("LegacyOddity", "This is no date and time; it was cleared.")},
    Said{Oddity::FinerThanMicroseconds,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The time is finer than can be stored; it was cut to microseconds.")},
    Said{Oddity::UnreadableDuration, QT_TRANSLATE_NOOP("LegacyOddity", "This is no duration; it became 0.")},
    Said{Oddity::NoneText,
         QT_TRANSLATE_NOOP("LegacyOddity", "The text “None” stood for no value; it was cleared.")},
    Said{Oddity::UnknownZone,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "This computer knows no time zone of that name; it was kept as it is.")},
    Said{Oddity::WeekdayCase,
         QT_TRANSLATE_NOOP("LegacyOddity", "Names of weekdays were written in lower case.")},
    Said{Oddity::UnknownWeekday,
         QT_TRANSLATE_NOOP("LegacyOddity", "Some of these are no weekdays; they were left out.")},
    Said{Oddity::ContainerPath,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The path led into a container; it was made relative to the data folder.")},
    Said{Oddity::ForeignPath,
         QT_TRANSLATE_NOOP("LegacyOddity", "The path leads outside the data folder; it was kept as it is.")},
    Said{Oddity::MissingPath, QT_TRANSLATE_NOOP("LegacyOddity", "The app has no path; none was made up.")},
    Said{Oddity::MissingKey, QT_TRANSLATE_NOOP("LegacyOddity", "There was no API key; a new one was made.")},
    Said{Oddity::ConfigFromFile,
         QT_TRANSLATE_NOOP("LegacyOddity", "The configuration was taken from a file of its own.")},
    Said{Oddity::UnreadableConfigFile,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The file with the configuration holds no JSON object; the app has none now.")},
    Said{Oddity::UnstorableText,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The text holds characters that no database can store; they were replaced.")},
    Said{Oddity::DuplicateKey,
         QT_TRANSLATE_NOOP("LegacyOddity", "The same key stands there more than once; the last one counts.")},
    Said{Oddity::OtherIdentity,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The name inside differs from the key it is stored under; the key counts.")},
    Said{Oddity::MissingIdentity,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The name inside is missing; it was taken from the key it is stored under.")},
    Said{Oddity::OddDeviceId,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The ID of the device is not of 8 hexadecimal digits; it was kept as it is.")},
    Said{Oddity::EmptyAppKey,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "An app without an installation name is a known damage; it was left out.")},
    Said{Oddity::LocalityFromName,
         QT_TRANSLATE_NOOP("LegacyOddity", "The place had a name only; it was taken for the locality.")},
    Said{Oddity::PatternAsList,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The recurrence pattern was not an object; it was taken for an empty one.")},
    Said{
        Oddity::NoDocument,
        QT_TRANSLATE_NOOP("LegacyOddity", "The text of this user is no JSON object; the user was left out.")},
    Said{Oddity::UnstorableUser,
         QT_TRANSLATE_NOOP("LegacyOddity", "The name of this user holds characters that no database can "
                                           "store; the user was left out.")},
    Said{Oddity::TakenUser,
         QT_TRANSLATE_NOOP("LegacyOddity", "Another user has this name already; the user was left out.")},
    Said{Oddity::NoDevice,
         QT_TRANSLATE_NOOP("LegacyOddity", "The device is no JSON object; it was left out.")},
    Said{Oddity::BadDeviceId,
         QT_TRANSLATE_NOOP("LegacyOddity", "The ID of the device holds other characters than letters, digits "
                                           "and hyphens or more than 64; the device was left out.")},
    Said{Oddity::TakenDeviceId,
         QT_TRANSLATE_NOOP("LegacyOddity", "Another device has this ID already; the device was left out.")},
    Said{Oddity::NoApp, QT_TRANSLATE_NOOP("LegacyOddity", "The app is no JSON object; it was left out.")},
    Said{Oddity::UnstorableKey,
         QT_TRANSLATE_NOOP("LegacyOddity", "The installation name of the app holds characters that no "
                                           "database can store; the app was left out.")},
    Said{Oddity::NamelessApp, QT_TRANSLATE_NOOP("LegacyOddity", "The app has no name; it was left out.")},
    Said{Oddity::NoLocation,
         QT_TRANSLATE_NOOP("LegacyOddity", "The location is no JSON object; it was left out.")},
    Said{Oddity::PlacelessLocation,
         QT_TRANSLATE_NOOP("LegacyOddity",
                           "The location has no readable latitude and longitude; it was left out.")},
};

} // namespace

QString sentence(Oddity oddity)
{
    if (oddity == Oddity::None)
        return {};
    const Said &said = sentences.at(static_cast<size_t>(oddity) - 1);
    Q_ASSERT(said.oddity == oddity);
    return QCoreApplication::translate("LegacyOddity", said.sentence);
}

} // namespace legacy
