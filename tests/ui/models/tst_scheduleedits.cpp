// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "ui/models/cell.h"
#include "ui/models/scheduleedits.h"

#include <QTest>

using domain::Entity;
using domain::Row;

namespace {

domain::App app()
{
    domain::App app;
    app.id = 7;
    app.name = QStringLiteral("Trains");
    app.recurrenceType = QStringLiteral("daily");
    return app;
}

/// The named fields that an edit writes into one row, and with what.
QVariantMap written(const storage::Edit &edit, Entity entity = Entity::App)
{
    QVariantMap fields;
    for (const storage::Change &change : edit.changes) {
        const auto *update = std::get_if<storage::UpdateRow>(&change);
        if (!update || update->entity != entity)
            continue;
        for (const storage::CellChange &cell : update->cells)
            fields.insert(QLatin1String(domain::fieldsOf(entity)[static_cast<size_t>(cell.field)].name),
                          cell.after);
    }
    return fields;
}

domain::DayWindow window(const char *first, const char *last)
{
    return {domain::clockTimeFrom(QString::fromLatin1(first)).value(),
            domain::clockTimeFrom(QString::fromLatin1(last)).value()};
}

} // namespace

/// What edits of schedules write, and what they leave alone.
class ScheduleEditsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void onlyTheEdgeThatMovedIsWritten();
    void anOddSpellingStaysWhileItsTimeDoes();
    void clearingIsNull();
    void aWeeklyPatternIsMadeWhereThereIsNone();
    void unknownDaysAreKept();
    void aRuleWithoutWeekdaysRefusesThem();
    void aPastedScheduleWritesWhatDiffers();
    void aPastedPatternGoesIntoTheRowThatIsThere();
    void aClipSurvivesTheClipboard();
    void anythingElseIsNoClip_data();
    void anythingElseIsNoClip();
};

void ScheduleEditsTest::onlyTheEdgeThatMovedIsWritten()
{
    domain::App trains = app();
    trains.startTime = QStringLiteral("07:00");
    const Row row = domain::rowOf(trains);
    QCOMPARE(written(ScheduleEdits::setWindow(row, window("08:00", "23:59"))),
             (QVariantMap{{QStringLiteral("start_time"), QStringLiteral("08:00")}}));
    QCOMPARE(written(ScheduleEdits::setWindow(row, window("07:00", "09:00"))),
             (QVariantMap{{QStringLiteral("end_time"), QStringLiteral("09:00")}}));
    QVERIFY(ScheduleEdits::setWindow(row, window("07:00", "23:59")).changes.isEmpty());
}

void ScheduleEditsTest::anOddSpellingStaysWhileItsTimeDoes()
{
    domain::App trains = app();
    trains.startTime = QStringLiteral("7:00");
    trains.endTime = QStringLiteral("22:00:00");
    QCOMPARE(written(ScheduleEdits::setWindow(domain::rowOf(trains), window("07:00", "21:00"))),
             (QVariantMap{{QStringLiteral("end_time"), QStringLiteral("21:00")}}));
}

void ScheduleEditsTest::clearingIsNull()
{
    domain::App trains = app();
    trains.startTime = QStringLiteral("07:00");
    const QVariantMap fields = written(ScheduleEdits::clearWindow(domain::rowOf(trains)));
    QCOMPARE(fields.keys(), QStringList{QStringLiteral("start_time")});
    QVERIFY(!fields.first().isValid()); // NULL, not ''
}

void ScheduleEditsTest::aWeeklyPatternIsMadeWhereThereIsNone()
{
    domain::App trains = app();
    trains.useCustomRecurrence = true;
    trains.recurrenceType = QStringLiteral("weekly");
    const auto edit = ScheduleEdits::setWeekday({domain::rowOf(trains), {}}, std::chrono::Sunday, false);
    QVERIFY(edit);
    QCOMPARE(edit->changes.size(), 1);
    const auto *insert = std::get_if<storage::InsertRow>(&edit->changes.constFirst());
    QVERIFY(insert);
    QCOMPARE(cell(Entity::RecurrencePattern, insert->values, "app_id").toLongLong(), 7);
    QCOMPARE(cell(Entity::RecurrencePattern, insert->values, "weekdays").toString(),
             QStringLiteral(R"(["monday","tuesday","wednesday","thursday","friday","saturday"])"));
}

void ScheduleEditsTest::unknownDaysAreKept()
{
    domain::App trains = app();
    trains.days = QStringList{QStringLiteral("Monday"), QStringLiteral("someday")};
    const auto edit = ScheduleEdits::setWeekday({domain::rowOf(trains), {}}, std::chrono::Friday, true);
    QVERIFY(edit);
    QCOMPARE(written(*edit).value(QStringLiteral("days")).toString(),
             QStringLiteral(R"(["monday","friday","someday"])"));
    QCOMPARE(edit->title, QStringLiteral("Show Trains on Friday too"));
}

void ScheduleEditsTest::aRuleWithoutWeekdaysRefusesThem()
{
    domain::App trains = app();
    trains.useCustomRecurrence = true;
    trains.recurrenceType = QStringLiteral("yearly");
    const auto edit = ScheduleEdits::setWeekday({domain::rowOf(trains), {}}, std::chrono::Friday, true);
    QVERIFY(!edit);
    QVERIFY(edit.error().what.contains(QStringLiteral("Trains")));
}

void ScheduleEditsTest::aPastedScheduleWritesWhatDiffers()
{
    domain::App source = app();
    source.startTime = QStringLiteral("07:00");
    source.days = QStringList{QStringLiteral("monday")};
    domain::App target = app();
    target.id = 8;
    target.name = QStringLiteral("Clock");
    target.endTime = QStringLiteral("12:00");
    const storage::Edit edit = ScheduleEdits::paste(AppSchedule::of(source), {{domain::rowOf(target), {}}});
    const QVariantMap fields = written(edit);
    QCOMPARE(fields.keys(),
             (QStringList{QStringLiteral("days"), QStringLiteral("end_time"), QStringLiteral("start_time")}));
    QVERIFY(!fields.value(QStringLiteral("end_time")).isValid());
    QCOMPARE(edit.title, QStringLiteral("Give Clock the schedule of Trains"));
    QVERIFY(ScheduleEdits::paste(AppSchedule::of(source), {{domain::rowOf(source), {}}}).changes.isEmpty());
}

void ScheduleEditsTest::aPastedPatternGoesIntoTheRowThatIsThere()
{
    domain::App source = app();
    source.useCustomRecurrence = true;
    source.recurrenceType = QStringLiteral("monthly");
    source.recurrencePattern = domain::RecurrencePattern();
    source.recurrencePattern->dayOfMonth = 13;
    domain::RecurrencePattern pattern;
    pattern.id = 3;
    pattern.appId = 8;
    pattern.dayOfWeek = QStringLiteral("last_friday");
    domain::App target = app();
    target.id = 8;
    const storage::Edit edit =
        ScheduleEdits::paste(AppSchedule::of(source), {{domain::rowOf(target), domain::rowOf(pattern)}});
    const QVariantMap fields = written(edit, Entity::RecurrencePattern);
    QCOMPARE(fields.value(QStringLiteral("day_of_month")).toInt(), 13);
    QVERIFY(fields.contains(QStringLiteral("day_of_week")));
    QVERIFY(!fields.value(QStringLiteral("day_of_week")).isValid());
}

void ScheduleEditsTest::aClipSurvivesTheClipboard()
{
    domain::App source = app();
    source.endTime = QStringLiteral("12:00");
    source.recurrenceStartDate = QDate(2026, 1, 6);
    source.recurrencePattern = domain::RecurrencePattern();
    source.recurrencePattern->weekdays = QStringList{QStringLiteral("monday")};
    const ScheduleClip clip{QStringLiteral("Kitchen"), {AppSchedule::of(source), AppSchedule::of(app())}};
    const auto read = ScheduleClip::fromJson(clip.toJson());
    QVERIFY(read);
    QCOMPARE(read->schedules, clip.schedules);
    QCOMPARE(read->deviceName, clip.deviceName);
}

void ScheduleEditsTest::anythingElseIsNoClip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("Trains 07:00");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("no schedules") << QByteArray(R"({"schedules": []})");
}

void ScheduleEditsTest::anythingElseIsNoClip()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ScheduleClip::fromJson(text));
}

QTEST_GUILESS_MAIN(ScheduleEditsTest)
#include "tst_scheduleedits.moc"
