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

namespace {

const QString first = QStringLiteral("001");
const QVariant device = QStringLiteral("00000001");

Edit change(const char *field, const QVariant &before, const QVariant &after)
{
    return {
        QStringLiteral("Change"),
        {UpdateRow{Entity::Device, device, {{domain::fieldIndex(Entity::Device, field), before, after}}}}};
}

} // namespace

/// A database that is still at the first revision, beside a Python server that knows no other.
class OlderRevisionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void itOpensForWritingAndSaysThatItIsOlder_data() { Engines::addRows(); }
    void itOpensForWritingAndSaysThatItIsOlder();
    void whatItHasNoColumnForReadsAsNothing_data() { Engines::addRows(); }
    void whatItHasNoColumnForReadsAsNothing();
    void itsOwnColumnsAreEdited_data() { Engines::addRows(); }
    void itsOwnColumnsAreEdited();
    void aFieldWithoutColumnIsRefused_data() { Engines::addRows(); }
    void aFieldWithoutColumnIsRefused();
    void aDeletedDeviceComesBack_data() { Engines::addRows(); }
    void aDeletedDeviceComesBack();
    void listingsFilterAndSortByEveryField_data() { Engines::addRows(); }
    void listingsFilterAndSortByEveryField();

private:
    Engines m_engines;
    std::optional<Database> m_database;
};

void OlderRevisionTest::init()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const DatabaseUrl url = m_engines.freshUrl(engine);
    {
        const auto newest = Database::open(url, {Access::ReadWrite, true});
        QVERIFY2(newest, qPrintable(textOf(newest)));
        const Connection &connection = newest->connection();
        const QString drop = engine == Engine::Sqlite ? QStringLiteral("DROP TABLE %1")
                                                      : QStringLiteral("DROP TABLE %1 CASCADE");
        for (const Table &table : newest->profile().tables)
            QVERIFY(connection.execute(drop.arg(table.name)));
        QVERIFY(connection.execute(QStringLiteral("DROP TABLE alembic_version")));
        for (const QString &statement : creationStatements(*relationalProfile(first), engine))
            QVERIFY2(connection.execute(statement), qPrintable(statement));
    }
    auto opened = Database::open(url);
    QVERIFY2(opened, qPrintable(textOf(opened)));
    m_database.emplace(std::move(*opened));
    const auto filled = fill(*m_database, {1, 2, 3, 1});
    QVERIFY2(filled, qPrintable(textOf(filled)));
}

void OlderRevisionTest::itOpensForWritingAndSaysThatItIsOlder()
{
    QCOMPARE(m_database->access(), Access::ReadWrite);
    QCOMPARE(m_database->revision(), first);
    QVERIFY(m_database->isOlder());
    QCOMPARE(m_database->notice(), QString());
}

void OlderRevisionTest::whatItHasNoColumnForReadsAsNothing()
{
    const auto row = readRow(*m_database, Entity::Device, device);
    QVERIFY2(row, qPrintable(textOf(row)));
    QCOMPARE(static_cast<size_t>(row->size()), domain::fieldsOf(Entity::Device).size());
    QVERIFY(!row->at(domain::fieldIndex(Entity::Device, "locale")).isValid());
    const auto read = readDevice(*m_database, device.toString());
    QVERIFY(read);
    QVERIFY(!read->locale);
    QVERIFY(!read->extra);
    QCOMPARE(read->apps.size(), 3);
}

void OlderRevisionTest::itsOwnColumnsAreEdited()
{
    const auto changed =
        apply(*m_database, change("name", QStringLiteral("Display 1"), QStringLiteral("Desk")));
    QVERIFY2(changed, qPrintable(textOf(changed)));
    QCOMPARE(readDevice(*m_database, device.toString())->name, QStringLiteral("Desk"));
    const domain::Row newDevice = [] {
        domain::Device made;
        made.userId = 1;
        domain::Row row = domain::rowOf(made);
        row.first() = QVariant();
        return row;
    }();
    const auto added =
        apply(*m_database, {QStringLiteral("Add"), {InsertRow{Entity::Device, newDevice, {}}}});
    QVERIFY2(added, qPrintable(textOf(added)));
}

void OlderRevisionTest::aFieldWithoutColumnIsRefused()
{
    const QStringList before = dumpOf(*m_database);
    const auto changed = apply(*m_database, change("locale", {}, QStringLiteral("de_DE")));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, base::Error::Kind::Unsupported);
    QVERIFY2(changed.error().what.contains(QLatin1String("revision 001")), qPrintable(changed.error().what));
    QCOMPARE(dumpOf(*m_database), before);
}

void OlderRevisionTest::aDeletedDeviceComesBack()
{
    const QStringList before = dumpOf(*m_database);
    const auto deleted = apply(*m_database, {QStringLiteral("Delete"), {DeleteRow{Entity::Device, device}}});
    QVERIFY2(deleted, qPrintable(textOf(deleted)));
    QVERIFY(dumpOf(*m_database) != before);
    const auto restored = apply(*m_database, deleted->inverse);
    QVERIFY2(restored, qPrintable(textOf(restored)));
    QCOMPARE(dumpOf(*m_database), before);
}

void OlderRevisionTest::listingsFilterAndSortByEveryField()
{
    const int fields = static_cast<int>(domain::fieldsOf(Entity::Device).size());
    for (int field = 0; field < fields; ++field) {
        QList<QVariant> keys;
        const auto listed = readKeys(*m_database, {Entity::Device, QStringLiteral("isp"), field, {}, {}}, 10,
                                     [&keys](const QList<QVariant> &portion) {
                                         keys += portion;
                                         return true;
                                     });
        QVERIFY2(listed, qPrintable(textOf(listed)));
        QCOMPARE(keys.size(), 2);
    }
}

QTEST_GUILESS_MAIN(OlderRevisionTest)
#include "tst_olderrevision.moc"
