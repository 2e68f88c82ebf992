// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/models/recurrenceedits.h"

using domain::Entity;
using Rows = RecurrenceEdits::Rows;

static const QString deviceId = QStringLiteral("4f2a91c0");

/// Edits of a recurrence, done to a real database and taken back.
class RecurrenceEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindIsStoredAndReadAgain_data();
    void everyKindIsStoredAndReadAgain();
    void theWeekdaysGoAlong();
    void theFirstWeekdayAddsThePattern();
    void thePatternGoesWithItsLastValue();
    void aYearNeedsADate();
    void theFifthWeekdayIsTheLast();
    void anUnknownKindStaysAsItIs();
    void theHoursAreTakenAway();

private:
    Rows rows() const;
    domain::App app() const { return m_fleet->device(deviceId).apps.constFirst(); }
    storage::Edit apply(const storage::Edit &edit) const;
    void chooseDays(const char *json) const;

    std::unique_ptr<FleetFixture> m_fleet;
};

void RecurrenceEditsTest::init()
{
    m_fleet = std::make_unique<FleetFixture>();
    domain::Device device;
    device.id = deviceId;
    device.userId = m_fleet->addUser(QStringLiteral("admin"));
    m_fleet->addDevice(device);
    m_fleet->addApps(deviceId, 1);
}

Rows RecurrenceEditsTest::rows() const
{
    storage::Database database = m_fleet->other();
    const auto apps = storage::readChildren(database, Entity::App, deviceId, {}, 10);
    if (!apps || apps->isEmpty())
        qFatal("the app was not read");
    const auto patterns =
        storage::readChildren(database, Entity::RecurrencePattern, apps->constFirst().first(), {}, 10);
    return {apps->constFirst(), patterns && !patterns->isEmpty() ? patterns->constFirst() : domain::Row()};
}

/// The edit that takes it back.
storage::Edit RecurrenceEditsTest::apply(const storage::Edit &edit) const
{
    storage::Database database = m_fleet->other();
    const auto applied = storage::apply(database, edit);
    if (!applied)
        qFatal("%s", qPrintable(applied.error().detail));
    return applied->inverse;
}

void RecurrenceEditsTest::chooseDays(const char *json) const
{
    apply(RecurrenceEdits::setField(rows(), Entity::App, domain::fieldIndex(Entity::App, "days"),
                                    QString::fromLatin1(json), {}));
}

void RecurrenceEditsTest::everyKindIsStoredAndReadAgain_data()
{
    QTest::addColumn<Repeats>("repeats");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("hasPattern");
    QTest::newRow("daily") << Repeats::Daily << "daily" << false;
    QTest::newRow("weekly") << Repeats::Weekly << "weekly" << false;
    QTest::newRow("a date of the month") << Repeats::MonthlyDate << "monthly" << true;
    QTest::newRow("a weekday of the month") << Repeats::MonthlyWeekday << "monthly" << true;
    QTest::newRow("all of the month") << Repeats::Monthly << "monthly" << false;
    QTest::newRow("yearly") << Repeats::Yearly << "yearly" << false;
}

void RecurrenceEditsTest::everyKindIsStoredAndReadAgain()
{
    QFETCH(Repeats, repeats);
    const QStringList before = m_fleet->everything();
    const storage::Edit inverse = apply(RecurrenceEdits::setRepeats(rows(), repeats, QDate(2026, 11, 10)));
    QCOMPARE(RecurrenceEdits::repeatsOf(rows()), repeats);
    QVERIFY(app().useCustomRecurrence);
    QTEST(app().recurrenceType, "type");
    QTEST(app().recurrencePattern.has_value(), "hasPattern");
    apply(inverse);
    QCOMPARE(m_fleet->everything(), before);
}

void RecurrenceEditsTest::theWeekdaysGoAlong()
{
    chooseDays(R"(["monday","friday"])");
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Weekly, QDate(2026, 11, 10)));
    QVERIFY(app().recurrencePattern);
    QCOMPARE(app().recurrencePattern->weekdays,
             QStringList({QStringLiteral("monday"), QStringLiteral("friday")}));
    const int weekdays = domain::fieldIndex(Entity::RecurrencePattern, "weekdays");
    apply(RecurrenceEdits::setField(rows(), Entity::RecurrencePattern, weekdays,
                                    QStringLiteral(R"(["sunday"])"), {}));
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Weekdays, QDate(2026, 11, 10)));
    QCOMPARE(app().days, QStringList({QStringLiteral("sunday")}));
    QVERIFY(!app().useCustomRecurrence);
    QVERIFY(!app().recurrencePattern);
}

void RecurrenceEditsTest::theFirstWeekdayAddsThePattern()
{
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Weekly, QDate(2026, 11, 10)));
    QVERIFY(!app().recurrencePattern);
    const storage::Edit edit = RecurrenceEdits::setField(
        rows(), Entity::RecurrencePattern, domain::fieldIndex(Entity::RecurrencePattern, "weekdays"),
        QStringLiteral(R"(["tuesday"])"), QStringLiteral("Tue"));
    QCOMPARE(edit.title, QStringLiteral("Set “Weekdays” of App 0 to Tue"));
    const storage::Edit inverse = apply(edit);
    QCOMPARE(app().recurrencePattern->weekdays, QStringList({QStringLiteral("tuesday")}));
    apply(inverse);
    QVERIFY(!app().recurrencePattern);
}

void RecurrenceEditsTest::thePatternGoesWithItsLastValue()
{
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::MonthlyDate, QDate(2026, 11, 10)));
    QCOMPARE(app().recurrencePattern->dayOfMonth, std::optional(10));
    const int day = domain::fieldIndex(Entity::RecurrencePattern, "day_of_month");
    const storage::Edit inverse =
        apply(RecurrenceEdits::setField(rows(), Entity::RecurrencePattern, day, QVariant(), {}));
    QVERIFY(!app().recurrencePattern);
    QCOMPARE(RecurrenceEdits::repeatsOf(rows()), Repeats::Monthly);
    apply(inverse);
    QCOMPARE(app().recurrencePattern->dayOfMonth, std::optional(10));
}

void RecurrenceEditsTest::aYearNeedsADate()
{
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Yearly, QDate(2026, 11, 10)));
    QCOMPARE(app().recurrenceStartDate, std::optional(QDate(2026, 11, 10)));
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Daily, QDate(2026, 12, 24)));
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Yearly, QDate(2026, 12, 24)));
    QCOMPARE(app().recurrenceStartDate, std::optional(QDate(2026, 11, 10))); // its own one stays
}

void RecurrenceEditsTest::theFifthWeekdayIsTheLast()
{
    QCOMPARE(RecurrenceEdits::monthlyWeekdayOf(QDate(2026, 11, 10)), QStringLiteral("second_tuesday"));
    QCOMPARE(RecurrenceEdits::monthlyWeekdayOf(QDate(2026, 11, 7)), QStringLiteral("first_saturday"));
    QCOMPARE(RecurrenceEdits::monthlyWeekdayOf(QDate(2026, 11, 29)), QStringLiteral("last_sunday"));
}

void RecurrenceEditsTest::anUnknownKindStaysAsItIs()
{
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Daily, QDate(2026, 11, 10)));
    const int type = domain::fieldIndex(Entity::App, "recurrence_type");
    Rows odd = rows();
    apply({{},
           {storage::UpdateRow{
               Entity::App, odd.app.first(), {{type, odd.app[type], QStringLiteral("hourly")}}}}});
    QCOMPARE(RecurrenceEdits::repeatsOf(rows()), Repeats::Unknown);
    QVERIFY(RecurrenceEdits::setRepeats(rows(), Repeats::Unknown, QDate(2026, 11, 10)).changes.isEmpty());
    apply(RecurrenceEdits::setRepeats(rows(), Repeats::Weekdays, QDate(2026, 11, 10)));
    QCOMPARE(app().recurrenceType, QStringLiteral("hourly"));
    QVERIFY(!app().useCustomRecurrence);
}

void RecurrenceEditsTest::theHoursAreTakenAway()
{
    for (const char *field : {"start_time", "end_time"})
        apply(RecurrenceEdits::setField(rows(), Entity::App, domain::fieldIndex(Entity::App, field),
                                        QStringLiteral("08:00"), {}));
    const storage::Edit inverse = apply(RecurrenceEdits::clearHours(rows()));
    QVERIFY(!app().startTime);
    QVERIFY(!app().endTime);
    apply(inverse);
    QCOMPARE(app().endTime, std::optional(QStringLiteral("08:00")));
    apply(RecurrenceEdits::clearHours(rows()));
    QVERIFY(RecurrenceEdits::clearHours(rows()).changes.isEmpty());
}

QTEST_GUILESS_MAIN(RecurrenceEditsTest)
#include "tst_recurrenceedits.moc"
