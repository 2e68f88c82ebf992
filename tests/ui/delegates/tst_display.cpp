// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/display.h"
#include "ui/delegates/timetext.h"

#include <QLocale>
#include <QTest>

using namespace domain;

class DisplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void valuesReadAsAPersonWouldSayThem_data();
    void valuesReadAsAPersonWouldSayThem();
    void clocksFollowTheLocale();
    void datesShowTheWholeYear();
    void numbersFollowTheLocale();
    void numbersOfEveryKindStandAtTheRight();
    void aPasswordHashOrKeyIsNeverPartOfTheText();
};

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

void DisplayTest::valuesReadAsAPersonWouldSayThem_data()
{
    QTest::addColumn<Entity>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](Entity entity, const char *field, const QVariant &value, const char *text) {
        QTest::addRow("%s: %s", field, text) << entity << latin(field) << value << QString::fromUtf8(text);
    };
    const QDateTime seen(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    row(Entity::Device, "timezone", {}, "not set");
    row(Entity::Device, "timezone", latin(""), "");
    row(Entity::Device, "brightness", 35LL, "35 %");
    row(Entity::Device, "brightness", latin("bright"), "bright %");
    row(Entity::Device, "default_interval", 15LL, "15 s");
    row(Entity::App, "uinterval", 10LL, "10 min");
    row(Entity::App, "uinterval", 0LL, "each time");
    row(Entity::App, "display_time", 0LL, "as the device");
    row(Entity::App, "display_time", 8LL, "8 s");
    row(Entity::App, "last_render_duration", 0LL, "0 s");
    row(Entity::Device, "night_mode_enabled", true, "Yes");
    row(Entity::Device, "night_mode_enabled", latin("maybe"), "maybe");
    row(Entity::Device, "type", latin("gadget"), "gadget");
    row(Entity::Device, "night_start", latin("7:00"), "7:00");
    row(Entity::Device, "night_mode_app", latin(""), "none");
    row(Entity::Device, "pinned_app", {}, "none");
    row(Entity::Device, "pinned_app", latin("12"), "Clock");
    row(Entity::Device, "pinned_app", latin("99"), "99 (no such app)");
    row(Entity::Device, "last_seen", seen.addSecs(-30), "30 s ago");
    row(Entity::Device, "last_seen", seen.addSecs(-7200), "2 h ago");
    row(Entity::Device, "last_seen", seen.addDays(-9), "9 d ago");
    row(Entity::App, "last_render", 0LL, "never");
    row(Entity::App, "last_render", seen.toSecsSinceEpoch() - 120, "2 min ago");
    row(Entity::App, "days", latin("[]"), "every day");
    row(Entity::App, "days", latin("[\"Friday\",\"monday\",\"funday\"]"), "Mon, Fri, funday");
    row(Entity::App, "days", latin("all"), "all");
    row(Entity::RecurrencePattern, "day_of_week", latin("last_Friday"), "last Friday");
    row(Entity::App, "config", latin("{ \"token\": \"abc\" }"), "{\"token\":\"••••••••\"}");
    row(Entity::User, "api_key", latin("abcdefghijklQx7f"), "••••••Qx7f");
}

void DisplayTest::valuesReadAsAPersonWouldSayThem()
{
    QFETCH(Entity, entity);
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    QFETCH(QString, text);
    const EditorContext context{.apps = {{latin("12"), latin("Clock")}},
                                .now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC)};
    const Field &declared = fieldsOf(entity)[static_cast<size_t>(fieldIndex(entity, qPrintable(field)))];
    QCOMPARE(displayText(entity, declared, value, context), text);
}

void DisplayTest::clocksFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(clockDisplay(latin("19:05")).simplified(), latin("7:05 PM"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(clockDisplay(latin("19:05")), latin("19:05"));
}

void DisplayTest::datesShowTheWholeYear()
{
    for (const QLocale &locale : {QLocale(QLocale::German), QLocale(QLocale::English, QLocale::UnitedStates),
                                  QLocale::c(), QLocale(QLocale::Japanese)}) {
        QLocale::setDefault(locale);
        const QDate date(1999, 12, 31);
        QVERIFY2(dateDisplay(date).contains(latin("1999")), qPrintable(dateDisplay(date)));
        QCOMPARE(QLocale().toDate(dateDisplay(date), dateFormat()), date);
    }
}

void DisplayTest::numbersFollowTheLocale()
{
    const Field &latitude =
        fieldsOf(Entity::Location)[static_cast<size_t>(fieldIndex(Entity::Location, "lat"))];
    const auto shown = [&](double value) { return displayText(Entity::Location, latitude, value); };
    QCOMPARE(shown(52.520008), latin("52.520008"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(shown(52.520008), latin("52,520008"));
    QCOMPARE(shown(-1.5), latin("-1,5"));
    QCOMPARE(displayText(Entity::Location, latitude, latin("north")), latin("north"));
}

void DisplayTest::numbersOfEveryKindStandAtTheRight()
{
    const auto alignmentOf = [](Entity entity, const char *name) {
        return displayAlignment(fieldsOf(entity)[static_cast<size_t>(fieldIndex(entity, name))]);
    };
    for (const char *number : {"uinterval", "display_time", "order", "recurrence_interval"})
        QCOMPARE(alignmentOf(Entity::App, number), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(alignmentOf(Entity::Device, "brightness"), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(alignmentOf(Entity::Location, "lng"), Qt::AlignRight | Qt::AlignVCenter);
    QCOMPARE(alignmentOf(Entity::App, "name"), Qt::AlignLeft | Qt::AlignVCenter);
}

void DisplayTest::aPasswordHashOrKeyIsNeverPartOfTheText()
{
    const QString secret = latin("scrypt:32768:8:1$salt$0123456789abcdef");
    for (const Field &field : fieldsOf(Entity::User)) {
        if (field.kind == Kind::Secret)
            QVERIFY(!displayText(Entity::User, field, secret).contains(latin("salt")));
    }
}

QTEST_GUILESS_MAIN(DisplayTest)
#include "tst_display.moc"
