// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/dump.h"
#include "tests/support/engines.h"
#include "tests/support/textof.h"

using namespace storage;
using domain::Entity;
using Kind = base::Error::Kind;

namespace {

const QVariant firstApp = 1;
const QVariant firstDevice = QStringLiteral("00000001");

CellChange cell(Entity entity, const char *field, const QVariant &before, const QVariant &after)
{
    return {domain::fieldIndex(entity, field), before, after};
}

Edit oneUpdate(Entity entity, const QVariant &key, const QList<CellChange> &cells)
{
    return {QStringLiteral("Change"), {UpdateRow{entity, key, cells}}};
}

InsertRow newApp(const char *name)
{
    domain::App app;
    app.name = QString::fromUtf8(name);
    app.order = -1;
    app.deviceId = firstDevice.toString();
    domain::Row row = domain::rowOf(app);
    row.first() = QVariant();
    return {Entity::App, row, {}};
}

InsertRow newPattern()
{
    domain::Row row = domain::initialRow(Entity::RecurrencePattern);
    row[domain::fieldIndex(Entity::RecurrencePattern, "day_of_month")] = 3;
    return {Entity::RecurrencePattern, row, {}};
}

} // namespace

class WritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void onlyTheChangedColumnsAreWritten_data() { Engines::addRows(); }
    void onlyTheChangedColumnsAreWritten();
    void aCellChangedMeanwhileIsAConflictThatNamesIt_data() { Engines::addRows(); }
    void aCellChangedMeanwhileIsAConflictThatNamesIt();
    void aSecretIsMaskedInAConflict_data() { Engines::addRows(); }
    void aSecretIsMaskedInAConflict();
    void aRowGoneMeanwhileIsAConflict_data() { Engines::addRows(); }
    void aRowGoneMeanwhileIsAConflict();
    void aFailedChangeTakesTheWholeEditBack_data() { Engines::addRows(); }
    void aFailedChangeTakesTheWholeEditBack();
    void clearingWritesNullAndEmptyTextStaysEmpty_data() { Engines::addRows(); }
    void clearingWritesNullAndEmptyTextStaysEmpty();
    void aPasswordIsWrittenUnseenAndComesBack_data() { Engines::addRows(); }
    void aPasswordIsWrittenUnseenAndComesBack();
    void rowsMadeTogetherKnowEachOther_data() { Engines::addRows(); }
    void rowsMadeTogetherKnowEachOther();
    void aDeviceWithoutAnIdGetsEightHexDigits_data() { Engines::addRows(); }
    void aDeviceWithoutAnIdGetsEightHexDigits();
    void aKeyOfOurOwnDoesNotCollideLater_data() { Engines::addRows(); }
    void aKeyOfOurOwnDoesNotCollideLater();
    void deletingAUserTakesAllThatBelongsToIt_data() { Engines::addRows(); }
    void deletingAUserTakesAllThatBelongsToIt();
    void aTakenNameIsToldAsSuch_data() { Engines::addRows(); }
    void aTakenNameIsToldAsSuch();
    void aNoticeNamesTheDevices_data() { Engines::addRows(); }
    void aNoticeNamesTheDevices();
    void servingStateTouchesOnlyItsColumns_data() { Engines::addRows(); }
    void servingStateTouchesOnlyItsColumns();

private:
    void run(const QString &sql);
    QVariant valueAt(Entity entity, const QVariant &key, const char *field);

    Engines m_engines;
    std::optional<Database> m_database;
};

void WritingTest::init()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    m_database.emplace(createFilled(m_engines.freshUrl(engine), {2, 2, 10, 1}));
}

void WritingTest::run(const QString &sql)
{
    const auto done = m_database->connection().execute(sql);
    QVERIFY2(done, qPrintable(textOf(done)));
}

QVariant WritingTest::valueAt(Entity entity, const QVariant &key, const char *field)
{
    const auto row = readRow(*m_database, entity, key);
    return row ? row->at(domain::fieldIndex(entity, field)) : QVariant(row.error().what);
}

void WritingTest::onlyTheChangedColumnsAreWritten()
{
    const Edit edit =
        oneUpdate(Entity::Device, firstDevice,
                  {cell(Entity::Device, "name", QStringLiteral("Display 1"), QStringLiteral("Küche 'x'")),
                   cell(Entity::Device, "night_mode_enabled", false, true)});
    run(QStringLiteral("UPDATE devices SET last_app_index = 7, brightness = 3 WHERE id = '00000001'"));
    const auto applied = apply(*m_database, edit);
    QVERIFY2(applied, qPrintable(textOf(applied)));
    QCOMPARE(valueAt(Entity::Device, firstDevice, "name"), QStringLiteral("Küche 'x'"));
    QCOMPARE(valueAt(Entity::Device, firstDevice, "night_mode_enabled"), true);
    QCOMPARE(valueAt(Entity::Device, firstDevice, "last_app_index"), 7);
    QCOMPARE(valueAt(Entity::Device, firstDevice, "brightness"), 3);
}

void WritingTest::aCellChangedMeanwhileIsAConflictThatNamesIt()
{
    run(QStringLiteral("UPDATE devices SET name = 'Bath' WHERE id = '00000001'"));
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(
        *m_database,
        oneUpdate(Entity::Device, firstDevice,
                  {cell(Entity::Device, "name", QStringLiteral("Display 1"), QStringLiteral("Kitchen"))}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Kind::Conflict);
    for (const char *part : {"“Name”", "the device “Bath” (00000001)", "was “Display 1”", "is “Bath” now"})
        QVERIFY2(applied.error().what.contains(QString::fromUtf8(part)), qPrintable(applied.error().what));
    QCOMPARE(dumpOf(*m_database), before);
}

void WritingTest::aSecretIsMaskedInAConflict()
{
    run(QStringLiteral("UPDATE devices SET api_key = 'geheim1'"));
    const auto applied = apply(
        *m_database,
        oneUpdate(Entity::Device, firstDevice,
                  {cell(Entity::Device, "api_key", QStringLiteral("geheim2"), QStringLiteral("geheim3"))}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Kind::Conflict);
    QVERIFY(!(applied.error().what + applied.error().detail).contains(QLatin1String("geheim")));
}

void WritingTest::aRowGoneMeanwhileIsAConflict()
{
    const auto changed =
        apply(*m_database,
              oneUpdate(Entity::App, 99999, {cell(Entity::App, "notes", QString(), QStringLiteral("x"))}));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Kind::Conflict);
    const auto deleted = apply(*m_database, {{}, {DeleteRow{Entity::App, 99999}}});
    QVERIFY(!deleted);
    QCOMPARE(deleted.error().kind, Kind::Conflict);
}

void WritingTest::aFailedChangeTakesTheWholeEditBack()
{
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(*m_database, {{},
                                             {newApp("First"), DeleteRow{Entity::App, firstApp},
                                              newApp("Second"), DeleteRow{Entity::App, firstApp}}});
    QVERIFY(!applied);
    QCOMPARE(dumpOf(*m_database), before);
}

void WritingTest::clearingWritesNullAndEmptyTextStaysEmpty()
{
    const QString set = QStringLiteral("10:00");
    run(QStringLiteral("UPDATE apps SET start_time = '10:00', end_time = '10:00' WHERE id = 1"));
    QVERIFY(apply(*m_database, oneUpdate(Entity::App, firstApp,
                                         {cell(Entity::App, "start_time", set, {}),
                                          cell(Entity::App, "end_time", set, QString())})));
    QVERIFY(!valueAt(Entity::App, firstApp, "start_time").isValid());
    QVERIFY(valueAt(Entity::App, firstApp, "end_time").isValid());
    QCOMPARE(valueAt(Entity::App, firstApp, "end_time").toString(), QString());
    const auto notNull = apply(
        *m_database, oneUpdate(Entity::App, firstApp, {cell(Entity::App, "name", QStringLiteral("x"), {})}));
    QVERIFY(!notNull);
    QCOMPARE(notNull.error().kind, Kind::InvalidInput);
}

void WritingTest::aPasswordIsWrittenUnseenAndComesBack()
{
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(
        *m_database, oneUpdate(Entity::User, 1, {cell(Entity::User, "password", {}, QStringLiteral("new"))}));
    QVERIFY(applied);
    QVERIFY(dumpOf(*m_database) != before);
    QVERIFY(apply(*m_database, applied->inverse));
    QCOMPARE(dumpOf(*m_database), before);
}

void WritingTest::rowsMadeTogetherKnowEachOther()
{
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(*m_database, {{}, {newApp("With a pattern"), newPattern()}});
    QVERIFY2(applied, qPrintable(textOf(applied)));
    QCOMPARE(applied->insertedKeys.size(), 2);
    const auto device = readDevice(*m_database, firstDevice.toString());
    QVERIFY(device);
    QCOMPARE(device->apps.first().id, applied->insertedKeys.first().toLongLong());
    QVERIFY(device->apps.first().recurrencePattern);
    QVERIFY(apply(*m_database, applied->inverse));
    QCOMPARE(dumpOf(*m_database), before);
}

void WritingTest::aDeviceWithoutAnIdGetsEightHexDigits()
{
    domain::Row row = domain::initialRow(Entity::Device);
    row[domain::fieldIndex(Entity::Device, "user_id")] = 1;
    const auto applied = apply(*m_database, {{}, {InsertRow{Entity::Device, row, {}}}});
    QVERIFY2(applied, qPrintable(textOf(applied)));
    const QRegularExpression form(QStringLiteral("^[0-9a-f]{8}$"));
    QVERIFY(form.match(applied->insertedKeys.first().toString()).hasMatch());
}

void WritingTest::aKeyOfOurOwnDoesNotCollideLater()
{
    InsertRow chosen = newApp("Chosen");
    chosen.values.first() = 500;
    const auto applied = apply(*m_database, {{}, {chosen, newApp("Next")}});
    QVERIFY2(applied, qPrintable(textOf(applied)));
    QCOMPARE(applied->insertedKeys, QList<QVariant>({500, 501}));
}

void WritingTest::deletingAUserTakesAllThatBelongsToIt()
{
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(*m_database, {{}, {DeleteRow{Entity::User, 1}}});
    QVERIFY2(applied, qPrintable(textOf(applied)));
    QCOMPARE(*countRows(*m_database, Entity::Device), 2);
    QCOMPARE(*countRows(*m_database, Entity::Location), 2);
    QCOMPARE(*countRows(*m_database, Entity::App), 20);
    QCOMPARE(*countRows(*m_database, Entity::RecurrencePattern), 2);
    const QStringList after = dumpOf(*m_database);
    const auto restored = apply(*m_database, applied->inverse);
    QVERIFY2(restored, qPrintable(textOf(restored)));
    QCOMPARE(dumpOf(*m_database), before);
    QVERIFY(apply(*m_database, restored->inverse));
    QCOMPARE(dumpOf(*m_database), after);
}

void WritingTest::aTakenNameIsToldAsSuch()
{
    const auto applied =
        apply(*m_database, oneUpdate(Entity::User, 2,
                                     {cell(Entity::User, "username", QStringLiteral("user00002"),
                                           QStringLiteral("user00001"))}));
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Kind::AlreadyExists);
}

void WritingTest::aNoticeNamesTheDevices()
{
    const auto applied = apply(*m_database, {{}, {DeleteRow{Entity::RecurrencePattern, 1}, newApp("x")}});
    QVERIFY(applied);
    QVERIFY(!applied->notice.everything);
    QCOMPARE(applied->notice.entities, QSet<Entity>({Entity::RecurrencePattern, Entity::App}));
    QCOMPARE(applied->notice.deviceIds, QSet<QString>({QStringLiteral("00000001")}));
}

void WritingTest::servingStateTouchesOnlyItsColumns()
{
    run(QStringLiteral("UPDATE devices SET pinned_app = '101' WHERE id = '00000001'"));
    run(QStringLiteral("UPDATE devices SET pinned_app = 'gone' WHERE id = '00000002'"));
    const QDateTime seen(QDate(2026, 8, 1), QTime(12, 0, 0, 250), Qt::UTC);
    const auto saved = saveServingState(*m_database, {{QStringLiteral("00000001"), 4, seen, true},
                                                      {QStringLiteral("00000002"), {}, {}, true},
                                                      {QStringLiteral("nobody"), 1, seen, false}});
    QVERIFY2(saved, qPrintable(textOf(saved)));
    QCOMPARE(valueAt(Entity::Device, firstDevice, "last_app_index"), 4);
    QCOMPARE(valueAt(Entity::Device, firstDevice, "last_seen").toDateTime(), seen);
    QCOMPARE(valueAt(Entity::Device, firstDevice, "pinned_app").toString(), QStringLiteral("101"));
    QVERIFY(!valueAt(Entity::Device, QStringLiteral("00000002"), "pinned_app").isValid());
    QCOMPARE(valueAt(Entity::Device, QStringLiteral("00000002"), "last_app_index"), 0);
}

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"
