// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"

#include <QDateTime>
#include <QTest>

#include <limits>

using namespace domain;

namespace {

const Field &fieldNamed(Entity entity, const char *name)
{
    return fieldsOf(entity)[static_cast<size_t>(fieldIndex(entity, name))];
}

QVariant text(const char *value)
{
    return QString::fromUtf8(value);
}

QVariant number(qlonglong value)
{
    return value;
}

/// Rows of values that one field takes, or refuses.
void addRows(Entity entity, const char *field, bool isTaken, const QList<QVariant> &values)
{
    for (const QVariant &value : values) {
        const QString shown = value.isValid() ? value.toString() : QStringLiteral("NULL");
        const QByteArray row = field + (isTaken ? QByteArray(" takes ") : QByteArray(" refuses ")) +
                               value.typeName() + ' ' + shown.toUtf8();
        QTest::newRow(row.constData()) << entity << QByteArray(field) << value << isTaken;
    }
}

} // namespace

class ValidationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreChecked_data();
    void textsAreChecked() { check(); }
    void namesAndPathsAreChecked_data();
    void namesAndPathsAreChecked() { check(); }
    void scheduleTextsAreChecked_data();
    void scheduleTextsAreChecked() { check(); }
    void numbersAreChecked_data();
    void numbersAreChecked() { check(); }
    void datesAndSwitchesAreChecked_data();
    void datesAndSwitchesAreChecked() { check(); }
    void jsonIsChecked_data();
    void jsonIsChecked() { check(); }
    void keysAreChecked_data();
    void keysAreChecked() { check(); }
    void nullIsTakenOnlyWhereNullable();
    void emptyTextIsTakenOnlyWhereNullIsNot();
    void everyInitialValueIsTaken();
    void theSentenceNamesTheField();
    void newDeviceIdsAreEightHexDigits();

private:
    static void addColumns();
    static void check();
};

void ValidationTest::addColumns()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isTaken");
}

void ValidationTest::check()
{
    QFETCH(Entity, entity);
    QFETCH(QByteArray, field);
    QFETCH(QVariant, value);
    const auto problem = problemWith(entity, fieldNamed(entity, field.constData()), value);
    QTEST(!problem.has_value(), "isTaken");
    QVERIFY2(!problem || (problem->endsWith(u'.') && !problem->contains(QStringLiteral("%1"))),
             qPrintable(problem.value_or(QString())));
}

void ValidationTest::textsAreChecked_data()
{
    addColumns();
    const auto half = QVariant(QString(QChar(0xd83d)));
    const auto withNull = QVariant(QString(QChar(0)));
    addRows(Entity::User, "username", true, {text("admin"), text("A_b-9")});
    addRows(Entity::User, "username", false,
            {text(""), text("a b"), text("ä"), text("a/b"), text("a.b"), number(5)});
    addRows(Entity::User, "email", true, {text(""), text("a@b.org"), text("none"), text("köln 😀")});
    addRows(Entity::User, "email", false,
            {text("a\nb"), text("a\tb"), half, withNull, number(5), QVariant(true)});
    addRows(Entity::User, "api_key", true, {text(""), text("aB3-_.~/+=")});
    addRows(Entity::User, "api_key", false, {text("a b"), text("ß"), text("a\n")});
    addRows(Entity::User, "theme_preference", true, {text("light"), text("dark"), text("system")});
    addRows(Entity::User, "theme_preference", false, {text(""), text("Light"), text("blue")});
    addRows(Entity::User, "app_repo_url", true,
            {text(""), text("https://example.org/apps.git"), text("git@example.org:me/apps.git")});
    addRows(Entity::User, "app_repo_url", false,
            {text("https://example.org/a b"), text("http://[::1"), text("a\nb")});
    addRows(Entity::Device, "notes", true, {text(""), text("two\nlines")});
    addRows(Entity::Device, "notes", false, {withNull, half});
    addRows(Entity::Device, "type", true, {text("tidbyt_gen1"), text("other")});
    addRows(Entity::Device, "type", false, {text(""), text("hologram"), QVariant(QByteArray("other"))});
    addRows(Entity::Device, "timezone", true, {text("Europe/Berlin"), text("UTC"), text("US/Eastern")});
    addRows(Entity::Device, "timezone", false, {text(""), text("None"), text("EDT"), text("europe/berlin")});
    addRows(Entity::Device, "custom_brightness_scale", true, {text(""), text("0,3,5,12,35,100")});
    addRows(Entity::Device, "custom_brightness_scale", false,
            {text("0,3"), text("0,3,5,12,35,101"), text("x")});
}

void ValidationTest::namesAndPathsAreChecked_data()
{
    addColumns();
    for (const char *field : {"iname", "name"}) {
        addRows(Entity::App, field, true, {text("123"), text("Big Clock"), text("köln"), text("..")});
        addRows(Entity::App, field, false, {text(""), text("a/b"), text("a\\b"), text("a\x01"), text("a\n")});
    }
    addRows(Entity::Device, "night_mode_app", true, {text(""), text("123")});
    addRows(Entity::Device, "pinned_app", true, {text("123")});
    addRows(Entity::Device, "pinned_app", false, {text(""), text("../123")});
    addRows(Entity::App, "path", true,
            {text("system-apps/apps/clock/clock.star"), text("users/admin/apps/x.webp"), text("pushed:abc"),
             text("a..b/c")});
    addRows(
        Entity::App, "path", false,
        {text(""), text("/etc/passwd"), text("../x"), text("users/../../x"), text("a\\..\\b"), text("a\n")});
}

void ValidationTest::scheduleTextsAreChecked_data()
{
    addColumns();
    for (const char *field : {"start_time", "end_time"}) {
        addRows(Entity::App, field, true, {text("00:00"), text("07:30"), text("23:59")});
        addRows(Entity::App, field, false,
                {text(""), text("7:00"), text("22:00:00"), text("24:00"), text("2200"), text("-1:00"),
                 text("7:30 PM"), QVariant(QTime(7, 30))});
    }
    addRows(Entity::App, "days", true, {text("[]"), text("[\"monday\"]"), text("[\"Friday\",\"SUNDAY\"]")});
    addRows(Entity::App, "days", false,
            {text(""), text("{}"), text("monday"), text("[\"noday\"]"), text("[1]"), text("[\"monday\""),
             text("null"), QVariant(QStringList{QStringLiteral("monday")})});
    addRows(Entity::App, "recurrence_type", true,
            {text("daily"), text("weekly"), text("monthly"), text("yearly")});
    addRows(Entity::App, "recurrence_type", false, {text(""), text("hourly"), text("Daily")});
    addRows(Entity::RecurrencePattern, "day_of_week", true, {text("first_monday"), text("last_friday")});
    addRows(Entity::RecurrencePattern, "day_of_week", false,
            {text(""), text("fifth_monday"), text("monday")});
    addRows(Entity::RecurrencePattern, "day_of_month", true, {number(1), number(31)});
    addRows(Entity::RecurrencePattern, "day_of_month", false, {number(0), number(32)});
    addRows(Entity::RecurrencePattern, "weekdays", true, {text("[]"), text("[\"tuesday\"]")});
    addRows(Entity::RecurrencePattern, "weekdays", false, {text("[\"\"]"), text("\"tuesday\"")});
}

void ValidationTest::numbersAreChecked_data()
{
    addColumns();
    const auto huge = number(std::numeric_limits<qlonglong>::max());
    addRows(Entity::Device, "brightness", true, {number(0), number(100), QVariant(50)});
    addRows(Entity::Device, "brightness", false,
            {number(-1), number(101), huge, text("50"), text(""), QVariant(50.0)});
    addRows(Entity::Device, "dim_brightness", true, {number(0), number(100)});
    addRows(Entity::Device, "dim_brightness", false, {number(101), text("")});
    addRows(Entity::Device, "default_interval", true, {number(1), number(86400)});
    addRows(Entity::Device, "default_interval", false, {number(0), number(86401)});
    addRows(Entity::App, "recurrence_interval", true, {number(1), number(1000)});
    addRows(Entity::App, "recurrence_interval", false, {number(0), number(-2)});
    addRows(Entity::App, "uinterval", true, {number(0), number(2147483647)});
    addRows(Entity::App, "uinterval", false, {number(-1), number(2147483648), huge});
    addRows(Entity::App, "last_render", true, {number(0), number(4102444800)});
    addRows(Entity::App, "last_render", false, {number(-1), text("0")});
    addRows(Entity::Location, "lat", true, {QVariant(-90.0), QVariant(90.0), QVariant(0.5), number(12)});
    addRows(Entity::Location, "lat", false,
            {QVariant(90.1), QVariant(std::numeric_limits<double>::quiet_NaN()),
             QVariant(std::numeric_limits<double>::infinity()), text("12.5")});
    addRows(Entity::Location, "lng", true, {QVariant(-180.0), QVariant(180.0)});
    addRows(Entity::Location, "lng", false, {QVariant(-180.5)});
}

void ValidationTest::datesAndSwitchesAreChecked_data()
{
    addColumns();
    addRows(Entity::App, "recurrence_start_date", true,
            {QDate(2024, 2, 29), QDate(1, 1, 1), QDate(9999, 12, 31)});
    addRows(Entity::App, "recurrence_start_date", false,
            {QDate(), QDate(10000, 1, 1), QDate(-1, 1, 1), text("2026-01-01"), text("")});
    addRows(Entity::App, "enabled", true, {QVariant(true), QVariant(false)});
    addRows(Entity::App, "enabled", false, {number(1), text("true")});
    addRows(Entity::Device, "last_seen", true, {QDateTime(QDate(2026, 1, 1), QTime(1, 2), Qt::UTC)});
    addRows(Entity::Device, "last_seen", false, {QDateTime(), text("2026-01-01 00:00:00")});
}

void ValidationTest::jsonIsChecked_data()
{
    addColumns();
    addRows(Entity::App, "config", true, {text("{}"), text("{\"a\": [1, 2.5, null, \"ü\"]}")});
    addRows(Entity::App, "config", false, {text(""), text("[]"), text("{"), text("null"), text("{\"a\": }")});
    addRows(Entity::App, "render_messages", true, {text("[]"), text("[\"a\"]")});
    addRows(Entity::App, "render_messages", false, {text("{}"), text("[")});
    addRows(Entity::Device, "info", true, {text("{\"firmware_version\": \"1.6.6\"}")});
    addRows(Entity::Device, "info", false, {text("[]")});
}

void ValidationTest::keysAreChecked_data()
{
    addColumns();
    addRows(Entity::Device, "id", true,
            {QVariant(), text("1a2b3c4d"), text("00123456"), text("kitchen-2"), QVariant(QString(64, u'a'))});
    addRows(Entity::Device, "id", false,
            {text(""), text("../x"), text("a b"), text("é"), text("a_b"), QVariant(QString(65, u'a')),
             number(123456)});
    addRows(Entity::App, "id", true, {QVariant(), number(1)});
    addRows(Entity::App, "id", false, {number(0), text("1")});
    addRows(Entity::App, "device_id", true, {text("1a2b3c4d")});
    addRows(Entity::App, "device_id", false, {QVariant(), text("")});
    addRows(Entity::Device, "user_id", true, {number(3)});
    addRows(Entity::Device, "user_id", false, {QVariant(), text("3")});
}

void ValidationTest::nullIsTakenOnlyWhereNullable()
{
    for (const Entity entity : {Entity::SystemSettings, Entity::User, Entity::Device, Entity::Location,
                                Entity::App, Entity::RecurrencePattern}) {
        for (const Field &field : fieldsOf(entity)) {
            if (field.kind != Kind::Key && !field.is(FieldFlag::Hidden))
                QVERIFY2(!problemWith(entity, field, {}) == field.is(FieldFlag::Nullable), field.name);
        }
    }
}

void ValidationTest::emptyTextIsTakenOnlyWhereNullIsNot()
{
    const QVariant empty = QString(QLatin1String(""));
    for (const Entity entity : {Entity::User, Entity::Device, Entity::Location, Entity::App}) {
        for (const Field &field : fieldsOf(entity)) {
            if (field.is(FieldFlag::Nullable))
                QVERIFY2(problemWith(entity, field, empty), field.name);
        }
    }
    QVERIFY(!problemWith(Entity::Device, fieldNamed(Entity::Device, "name"), empty));
}

void ValidationTest::everyInitialValueIsTaken()
{
    for (const Entity entity : {Entity::SystemSettings, Entity::User, Entity::Device, Entity::Location,
                                Entity::App, Entity::RecurrencePattern}) {
        for (const Field &field : fieldsOf(entity)) {
            const bool mustBeChosen =
                field.is(FieldFlag::Reference) || field.isNamed("username") ||
                (entity == Entity::App && (field.isNamed("iname") || field.isNamed("name")));
            if (!mustBeChosen)
                QVERIFY2(!problemWith(entity, field, field.initial), field.name);
        }
    }
}

void ValidationTest::theSentenceNamesTheField()
{
    const auto problem =
        problemWith(Entity::App, fieldNamed(Entity::App, "start_time"), QVariant(QStringLiteral("7 pm")));
    QCOMPARE(problem,
             QStringLiteral("From needs a time from 00:00 to 23:59 with two digits each, such as 07:30."));
    QCOMPARE(problemWith(Entity::Device, fieldNamed(Entity::Device, "brightness"), QVariant(101LL)),
             QStringLiteral("Brightness needs a whole number from 0 to 100."));
}

void ValidationTest::newDeviceIdsAreEightHexDigits()
{
    QVERIFY(isNewDeviceId(u"1a2B3c4D"));
    QVERIFY(!isNewDeviceId(u"1a2b3c4"));
    QVERIFY(!isNewDeviceId(u"1a2b3c4d5"));
    QVERIFY(!isNewDeviceId(u"1a2b3c4g"));
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "tst_validation.moc"
