// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/core/storage/keysof.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/dump.h"
#include "tests/support/engines.h"
#include "tests/support/textof.h"

using namespace storage;
using domain::Entity;
using Kind = base::Error::Kind;

/// What takes an edit back while another program went on.
class ComingBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void anAdditionTakenBackSparesAnotherRowOfItsNumber_data() { Engines::addRows(); }
    void anAdditionTakenBackSparesAnotherRowOfItsNumber();
    void anAdditionTakenBackSparesWhatOthersMadeOfIt_data() { Engines::addRows(); }
    void anAdditionTakenBackSparesWhatOthersMadeOfIt();
    void renderingDoesNotKeepAnAdditionFromBeingTakenBack_data() { Engines::addRows(); }
    void renderingDoesNotKeepAnAdditionFromBeingTakenBack();
    void anAdditionTakenBackSparesWhatOthersAddedToIt_data() { Engines::addRows(); }
    void anAdditionTakenBackSparesWhatOthersAddedToIt();
    void whatWasDeletedComesBackBesideAnotherOfItsNumber_data() { Engines::addRows(); }
    void whatWasDeletedComesBackBesideAnotherOfItsNumber();
    void aLocationDoesNotComeBackBesideAnother_data() { Engines::addRows(); }
    void aLocationDoesNotComeBackBesideAnother();
    void aLocationComesBackWhereItsNumberIsAnothers_data() { Engines::addRows(); }
    void aLocationComesBackWhereItsNumberIsAnothers();

private:
    Applied done(const QList<Change> &changes);
    Kind refusalOf(const Edit &edit);
    QVariant lastKey(Entity entity);

    Engines m_engines;
    std::optional<Database> m_database;
};

namespace {

Change added(Entity entity, const QVariant &key, const char *parent, const QVariant &parentKey,
             const QString &name)
{
    domain::Row row = domain::initialRow(entity);
    row.first() = key;
    row[domain::fieldIndex(entity, parent)] = parentKey;
    if (entity == Entity::App || entity == Entity::Device)
        row[domain::fieldIndex(entity, "name")] = name;
    return InsertRow{entity, row, {}};
}

Change addedApp(const QVariant &key, const QString &name)
{
    return added(Entity::App, key, "device_id", QStringLiteral("00000001"), name);
}

Change changed(Entity entity, const QVariant &key, const char *field, const QVariant &from,
               const QVariant &to)
{
    return UpdateRow{entity, key, {{domain::fieldIndex(entity, field), from, to}}};
}

} // namespace

void ComingBackTest::init()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    m_database.emplace(createFilled(m_engines.freshUrl(engine), {2, 2, 10, 1}));
}

Applied ComingBackTest::done(const QList<Change> &changes)
{
    const auto applied = apply(*m_database, {QStringLiteral("Change"), changes});
    if (!applied)
        qFatal("%s", qPrintable(applied.error().what + applied.error().detail));
    return *applied;
}

/// The edit must be refused, and change nothing.
Kind ComingBackTest::refusalOf(const Edit &edit)
{
    const QStringList before = dumpOf(*m_database);
    const auto applied = apply(*m_database, edit);
    return !applied && dumpOf(*m_database) == before ? applied.error().kind : Kind::Internal;
}

QVariant ComingBackTest::lastKey(Entity entity)
{
    const QList<QVariant> keys = keysOf(*m_database, entity);
    return keys.value(keys.size() - 1);
}

void ComingBackTest::anAdditionTakenBackSparesAnotherRowOfItsNumber()
{
    const Applied addition = done({addedApp({}, QStringLiteral("Ours"))});
    const QVariant key = addition.insertedKeys.first();
    done({DeleteRow{Entity::App, key}});
    done({addedApp(key, QStringLiteral("Theirs"))});
    QCOMPARE(refusalOf(addition.inverse), Kind::Conflict);
}

void ComingBackTest::anAdditionTakenBackSparesWhatOthersMadeOfIt()
{
    const Applied addition = done({addedApp({}, QStringLiteral("Ours"))});
    done({changed(Entity::App, addition.insertedKeys.first(), "notes", QString(), QStringLiteral("Theirs"))});
    QCOMPARE(refusalOf(addition.inverse), Kind::Conflict);
}

void ComingBackTest::renderingDoesNotKeepAnAdditionFromBeingTakenBack()
{
    const QStringList before = dumpOf(*m_database);
    const Applied addition = done({addedApp({}, QStringLiteral("Ours"))});
    const QVariant key = addition.insertedKeys.first();
    done({changed(Entity::App, key, "last_render", 0, 1'785'000'000)});
    QVERIFY(apply(*m_database, addition.inverse));
    QCOMPARE(dumpOf(*m_database), before);
}

void ComingBackTest::anAdditionTakenBackSparesWhatOthersAddedToIt()
{
    domain::Row user = domain::initialRow(Entity::User);
    user[domain::fieldIndex(Entity::User, "username")] = QStringLiteral("anna");
    const Applied addition = done({InsertRow{Entity::User, user, {}}});
    done({added(Entity::Device, {}, "user_id", addition.insertedKeys.first(), QStringLiteral("Theirs"))});
    QCOMPARE(refusalOf(addition.inverse), Kind::Conflict);
}

void ComingBackTest::whatWasDeletedComesBackBesideAnotherOfItsNumber()
{
    done({addedApp({}, QStringLiteral("Ours")),
          added(Entity::RecurrencePattern, {}, "app_id", {}, QString())});
    const QVariant key = lastKey(Entity::App);
    const QVariant patternKey = lastKey(Entity::RecurrencePattern);
    const Applied removal = done({DeleteRow{Entity::App, key}});
    done({addedApp(key, QStringLiteral("Theirs")),
          added(Entity::RecurrencePattern, patternKey, "app_id", key, QString())});

    const QStringList before = dumpOf(*m_database);
    const auto back = apply(*m_database, removal.inverse);
    QVERIFY2(back, qPrintable(textOf(back)));
    QCOMPARE(back->renumbered.size(), 2);
    QCOMPARE(back->renumbered.first().before, key);
    const QVariant present = back->renumbered.first().after;
    const auto row = readRow(*m_database, Entity::App, present);
    QVERIFY(row);
    QCOMPARE(domain::appFromRow(*row).name, QStringLiteral("Ours"));
    const auto patterns = readChildren(*m_database, Entity::RecurrencePattern, present, {}, 10);
    QVERIFY(patterns);
    QCOMPARE(patterns->size(), 1);

    QVERIFY(apply(*m_database, back->inverse));
    QCOMPARE(dumpOf(*m_database), before);
}

void ComingBackTest::aLocationDoesNotComeBackBesideAnother()
{
    const QVariant key = lastKey(Entity::Location);
    const auto row = readRow(*m_database, Entity::Location, key);
    QVERIFY(row);
    const Applied removal = done({DeleteRow{Entity::Location, key}});
    done({InsertRow{Entity::Location, *row, {}}});
    QCOMPARE(refusalOf(removal.inverse), Kind::AlreadyExists);
}

void ComingBackTest::aLocationComesBackWhereItsNumberIsAnothers()
{
    const QVariant key = lastKey(Entity::Location);
    const auto row = readRow(*m_database, Entity::Location, key);
    QVERIFY(row);
    done({added(Entity::Device, QStringLiteral("0000abcd"), "user_id", 1, QStringLiteral("Theirs"))});
    const Applied removal = done({DeleteRow{Entity::Location, key}});
    done({added(Entity::Location, key, "device_id", QStringLiteral("0000abcd"), QString())});

    const auto back = apply(*m_database, removal.inverse);
    QVERIFY2(back, qPrintable(textOf(back)));
    QCOMPARE(back->renumbered.size(), 1);
    const auto returned = readRow(*m_database, Entity::Location, back->renumbered.first().after);
    QVERIFY(returned);
    QCOMPARE(returned->mid(1), row->mid(1));
}

QTEST_GUILESS_MAIN(ComingBackTest)
#include "tst_comingback.moc"
