// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/legacy/conversioncase.h"

#include <QTest>

using namespace conversioncase;

Q_DECLARE_METATYPE(Oddity)

namespace {

/// Adds rows to the table of the test: what a field is given, what its column holds then, what is said of it
/// and whether the original is kept.
struct Cases
{
    Entity entity = Entity::User;
    int version = 4;
    QByteArray field = {};

    void row(const char *given, const char *column, Oddity oddity = Oddity::None, bool keeps = false) const
    {
        QTest::addRow("%s %s in version %d", field.constData(), given, version)
            << static_cast<int>(entity) << version << field << QByteArray(given) << QString::fromUtf8(column)
            << oddity << keeps;
    }
};

void addUserCases(Cases &cases)
{
    cases.entity = Entity::User;
    cases.field = "email";
    cases.row("\"a@b\"", "\"a@b\"");
    cases.row("\"None\"", "\"\"", Oddity::NoneText);
    cases.row("null", "\"\"", Oddity::NullValue);
    cases.row("5", "\"5\"", Oddity::TextAsNumber, true);
    cases.row("[]", "\"\"", Oddity::OtherType, true);
    cases.row("\"a\\u0000\\ud800b\"",
              "\"a\xef\xbf\xbd\xef\xbf\xbd"
              "b\"",
              Oddity::UnstorableText, true);
    cases.field = "theme_preference";
    cases.row("\"sepia\"", "\"sepia\"");
    cases.row("null", "\"system\"", Oddity::NullValue);
}

void addBrightnessCases(Cases &cases)
{
    cases.entity = Entity::Device;
    for (const char *name : {"brightness", "night_brightness"}) {
        cases.field = name;
        cases.version = 0;
        cases.row("0", "0");
        cases.row("1", "3", Oddity::BrightnessLevel);
        cases.row("2", "5", Oddity::BrightnessLevel);
        cases.row("3", "12", Oddity::BrightnessLevel);
        cases.row("4", "35", Oddity::BrightnessLevel);
        cases.row("5", "100", Oddity::BrightnessLevel);
        cases.row("{\"value\": 3}", "12", Oddity::BrightnessLevel);
        cases.row("6", "6");
        cases.version = 1;
        cases.row("5", "5");
        cases.row("50.0", "50");
        cases.row("49.5", "50", Oddity::Fraction, true);
        cases.row("\"70\"", "70", Oddity::NumberInText);
        cases.row("{\"value\": 70}", "70", Oddity::BrightnessObject);
        cases.row("{\"value\": 70, \"unit\": \"%\"}", "70", Oddity::BrightnessObject, true);
        cases.row("{\"value\": 20, \"value\": 70}", "70", Oddity::BrightnessObject, true);
        cases.row("101", "100", Oddity::OutOfRange, true);
        cases.row("1e999", "100", Oddity::OutOfRange, true);
        cases.row("-1", "0", Oddity::OutOfRange, true);
        cases.version = 4;
    }
    cases.field = "brightness";
    cases.row("null", "100", Oddity::NullValue);
    cases.row("\"bright\"", "100", Oddity::OtherType, true);
    cases.row("{\"level\": 3}", "100", Oddity::OtherType, true);
    cases.field = "dim_brightness";
    cases.row("null", "null");
    cases.version = 0;
    cases.row("3", "3");
    cases.version = 4;
}

void addClockCases(Cases &cases)
{
    cases.entity = Entity::Device;
    for (const char *name : {"night_start", "night_end", "dim_time"}) {
        cases.field = name;
        cases.row("\"22:30\"", "\"22:30\"");
        cases.row("22", "\"22:00\"", Oddity::HourAsNumber);
        cases.row("0", "\"00:00\"", Oddity::HourAsNumber);
        cases.row("\"6\"", "\"06:00\"", Oddity::HourAsNumber);
        cases.row("-1", "null", Oddity::TurnedOff);
        cases.row("null", "null");
        cases.row("\"\"", "null");
        cases.row("\"22:00:00\"", "\"22:00\"", Oddity::OtherClockSpelling);
        cases.row("\"7:05\"", "\"07:05\"", Oddity::OtherClockSpelling);
        cases.row("24", "null", Oddity::UnreadableTime, true);
        cases.row("-2", "null", Oddity::UnreadableTime, true);
        cases.row("\"24:00\"", "null", Oddity::UnreadableTime, true);
        cases.row("\"late\"", "null", Oddity::UnreadableTime, true);
        cases.row("{}", "null", Oddity::UnreadableTime, true);
    }
    cases.entity = Entity::App;
    cases.field = "start_time";
    cases.row("\"08:00:00\"", "\"08:00\"", Oddity::OtherClockSpelling);
    cases.row("\"08:00:30\"", "\"08:00\"", Oddity::OtherClockSpelling, true);
}

void addSwitchAndNumberCases(Cases &cases)
{
    cases.entity = Entity::Device;
    cases.field = "night_mode_app";
    cases.row("\"None\"", "\"\"", Oddity::NoneText);
    cases.row("null", "\"\"", Oddity::NullValue);
    for (const char *name : {"pinned_app", "interstitial_app", "timezone"}) {
        cases.field = name;
        cases.row("\"None\"", "null", Oddity::NoneText);
        cases.row("\"\"", "null");
        cases.row("null", "null");
    }
    cases.field = "timezone";
    cases.row("\"Europe/Berlin\"", "\"Europe/Berlin\"");
    cases.row("\"Mars/Olympus\"", "\"Mars/Olympus\"", Oddity::UnknownZone);
    cases.field = "night_mode_enabled";
    cases.row("true", "true");
    cases.row("1", "true", Oddity::SwitchInOtherWords);
    cases.row("0", "false", Oddity::SwitchInOtherWords);
    cases.row("\"true\"", "true", Oddity::SwitchInOtherWords);
    cases.row("\"False\"", "false", Oddity::SwitchInOtherWords);
    cases.row("\"1\"", "true", Oddity::SwitchInOtherWords);
    cases.row("2", "true", Oddity::SwitchInOtherWords, true);
    cases.row("\"maybe\"", "false", Oddity::OtherType, true);
    cases.row("null", "false", Oddity::NullValue);
    cases.field = "default_interval";
    cases.row("\"20\"", "20", Oddity::NumberInText);
    cases.row("20.0", "20");
    cases.row("20.9", "20", Oddity::Fraction, true);
    cases.row("-20", "0", Oddity::Negative, true);
    cases.row("4294967296", "2147483647", Oddity::OutOfRange, true);
    cases.row("\"often\"", "15", Oddity::OtherType, true);
}

void addInstantCases(Cases &cases)
{
    cases.entity = Entity::Device;
    cases.field = "last_seen";
    cases.row("\"2025-06-01T12:00:00\"", "\"2025-06-01T12:00:00.000000+00:00\"");
    cases.row("\"2025-06-01T12:00:00Z\"", "\"2025-06-01T12:00:00.000000+00:00\"");
    cases.row("\"2025-06-01T01:30:00.25+02:00\"", "\"2025-05-31T23:30:00.250000+00:00\"");
    cases.row("\"2025-06-01 12:00:00.123456\"", "\"2025-06-01T12:00:00.123456+00:00\"");
    cases.row("\"2025-06-01T12:00:00.1234567Z\"", "\"2025-06-01T12:00:00.123456+00:00\"",
              Oddity::FinerThanMicroseconds, true);
    cases.row("\"yesterday\"", "null", Oddity::UnreadableInstant, true);
    cases.row("\"2025-02-30T12:00:00Z\"", "null", Oddity::UnreadableInstant, true);
    cases.row("\"0001-01-01T00:00:00+23:00\"", "null", Oddity::UnreadableInstant, true);
    cases.row("\"\"", "null");
}

void addDeviceCases(Cases &cases)
{
    cases.entity = Entity::Device;
    cases.field = "info";
    cases.row("{\"firmware_version\": \"1\"}", "{\"firmware_version\": \"1\"}");
    cases.row("null", "{}", Oddity::NullValue);
    cases.row("[]", "{}", Oddity::OtherType, true);
    cases.field = "locale";
    cases.row("\"de_DE\"", "\"de_DE\"");
}

void addLocationCases(Cases &cases)
{
    cases.entity = Entity::Location;
    for (const char *name : {"lat", "lng"}) {
        cases.field = name;
        cases.row("52.5", "52.5");
        cases.row("-13", "-13");
        cases.row("\"52.50\"", "52.5", Oddity::NumberInText);
    }
    cases.field = "timezone";
    cases.row("\"None\"", "null", Oddity::NoneText);
    cases.field = "description";
    cases.row("null", "\"\"", Oddity::NullValue);
}

void addRenderCases(Cases &cases)
{
    cases.entity = Entity::App;
    cases.field = "last_render";
    cases.row("1754000000", "1754000000");
    cases.row("1754000000.75", "1754000000", Oddity::Fraction, true);
    cases.row("\"12\"", "12", Oddity::NumberInText);
    cases.field = "last_render_duration";
    cases.row("3", "3");
    cases.row("\"PT0S\"", "0");
    cases.row("\"P0D\"", "0");
    cases.row("\"PT1M30S\"", "90");
    cases.row("\"P1DT2H\"", "93600");
    cases.row("\"P0DT0H1M2.5S\"", "62", Oddity::None, true);
    cases.row("\"PT6.47S\"", "6", Oddity::None, true);
    cases.row("\"PT0.47S\"", "0", Oddity::None, true);
    cases.row("\"PT00,5S\"", "0", Oddity::None, true);
    cases.row("\"PT1M0.5S\"", "60", Oddity::None, true);
    cases.row("\"PT007S\"", "7");
    cases.row("\"PT.5S\"", "0", Oddity::None, true);
    cases.row("6.47", "6", Oddity::None, true);
    cases.row("-3", "0", Oddity::Negative, true);
    cases.row("\"-PT3S\"", "0", Oddity::Negative, true);
    cases.row("\"PT\"", "0", Oddity::UnreadableDuration, true);
    cases.row("\"soon\"", "0", Oddity::UnreadableDuration, true);
    cases.row("null", "0", Oddity::NullValue);
}

void addPathCases(Cases &cases)
{
    cases.entity = Entity::App;
    cases.field = "path";
    cases.row("\"system-apps/apps/x.star\"", "\"system-apps/apps/x.star\"");
    cases.row("\"/app/data/system-apps/apps/x.star\"", "\"system-apps/apps/x.star\"", Oddity::ContainerPath);
    cases.row("\"/app/users/ann/apps/x.star\"", "\"users/ann/apps/x.star\"", Oddity::ContainerPath);
    cases.row("\"/home/users/me/system-apps/x.star\"", "\"system-apps/x.star\"", Oddity::ContainerPath);
    cases.row("\"/app/users/ann/apps/system-apps/x.star\"", "\"users/ann/apps/system-apps/x.star\"",
              Oddity::ContainerPath);
    cases.row("\"/home/users/me/tronbyt/users/ann/apps/x.star\"", "\"users/ann/apps/x.star\"",
              Oddity::ContainerPath);
    cases.row("null", "null", Oddity::MissingPath);
    cases.row("\"\"", "null", Oddity::MissingPath);
    cases.row("\"/opt/x.star\"", "\"/opt/x.star\"", Oddity::ForeignPath);
    cases.row("\"pushed:4\"", "\"pushed:4\"");
}

void addScheduleCases(Cases &cases)
{
    cases.entity = Entity::App;
    cases.field = "days";
    cases.row("[\"monday\", \"friday\"]", "[\"monday\",\"friday\"]");
    cases.row("[\"Monday\"]", "[\"monday\"]", Oddity::WeekdayCase);
    cases.row("[\"monday\", \"funday\", 3]", "[\"monday\"]", Oddity::UnknownWeekday, true);
    cases.row("null", "[]", Oddity::NullValue);
    cases.row("\"monday\"", "[]", Oddity::OtherType, true);
    cases.field = "recurrence_type";
    cases.row("\"hourly\"", "\"hourly\"");
    cases.row("null", "\"daily\"", Oddity::NullValue);
    for (const char *name : {"recurrence_start_date", "recurrence_end_date"}) {
        cases.field = name;
        cases.row("\"2025-03-01\"", "\"2025-03-01\"");
        cases.row("\"2025-03-01T10:00:00Z\"", "\"2025-03-01\"", Oddity::DateWithTime, true);
        cases.row("\"\"", "null");
        cases.row("null", "null");
        cases.row("\"2025-02-30\"", "null", Oddity::UnreadableDate, true);
        cases.row("\"2025-03-01x\"", "null", Oddity::UnreadableDate, true);
        cases.row("20250301", "null", Oddity::UnreadableDate, true);
    }
}

void addListAndObjectCases(Cases &cases)
{
    cases.entity = Entity::App;
    cases.field = "config";
    cases.row("{\"n\": 1e999, \"n\": 12345678901234567890123}",
              "{\"n\": 1e999, \"n\": 12345678901234567890123}");
    cases.row("null", "{}", Oddity::NullValue);
    cases.row("\"x\"", "{}", Oddity::OtherType, true);
    cases.field = "render_messages";
    cases.row("[\"a\"]", "[\"a\"]");
    cases.row("\"a\"", "[]", Oddity::OtherType, true);

    cases.entity = Entity::RecurrencePattern;
    cases.field = "day_of_week";
    cases.row("\"first_monday\"", "\"first_monday\"");
    cases.row("\"\"", "null");
    cases.field = "weekdays";
    cases.row("[\"TUESDAY\"]", "[\"tuesday\"]", Oddity::WeekdayCase);
}

} // namespace

class ValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueBecomesWhatItMeans_data();
    void everyValueBecomesWhatItMeans();
};

void ValuesTest::everyValueBecomesWhatItMeans_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("column");
    QTest::addColumn<Oddity>("oddity");
    QTest::addColumn<bool>("keeps");
    for (const auto add : {addUserCases, addBrightnessCases, addClockCases, addSwitchAndNumberCases,
                           addInstantCases, addDeviceCases, addLocationCases, addRenderCases, addPathCases,
                           addScheduleCases, addListAndObjectCases}) {
        Cases cases;
        add(cases);
    }
}

void ValuesTest::everyValueBecomesWhatItMeans()
{
    QFETCH(const int, entity);
    QFETCH(const int, version);
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, given);
    QFETCH(const QString, column);
    QFETCH(const Oddity, oddity);
    QFETCH(const bool, keeps);
    std::string member = '"' + field.toStdString() + "\":" + given.toStdString();
    if (field == "lat" || field == "lng")
        member = R"("lat":1,"lng":2,)" + member;
    const auto part = static_cast<Entity>(entity);
    const std::string document = documentWith(part, member);
    Conversion conversion = convert(ann, document, version);
    std::erase_if(conversion.problems,
                  [](const Problem &problem) { return problem.reason == sentence(Oddity::DuplicateKey); });
    QVERIFY(conversion.rows);
    QCOMPARE(columnOf(part, field.constData(), conversion), column);
    QCOMPARE(reasonsOf(conversion), oddity == Oddity::None ? QStringList() : QStringList(sentence(oddity)));
    const QString original = QString::fromStdString(member);
    QCOMPARE(extraOf(part, conversion).contains(original), keeps);
    QCOMPARE(differences(document, conversion), QStringList());
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
