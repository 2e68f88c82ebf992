// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/engines.h"
#include "tests/support/textof.h"

using namespace storage;
using domain::Entity;

namespace {

QStringList texts(const QList<domain::Row> &rows, int field)
{
    QStringList list;
    for (const domain::Row &row : rows)
        list.append(row.value(field).toString());
    return list;
}

QStringList keys(Database &database, const Listing &listing)
{
    QStringList list;
    const auto read = readKeys(database, listing, 3, [&list](const QList<QVariant> &portion) {
        for (const QVariant &key : portion)
            list.append(key.toString());
        return true;
    });
    return read ? list : QStringList{read.error().detail};
}

} // namespace

class ReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void childrenComeInListingOrderPageByPage_data() { Engines::addRows(); }
    void childrenComeInListingOrderPageByPage();
    void keysAreHandedOutInPortionsUntilRefused_data() { Engines::addRows(); }
    void keysAreHandedOutInPortionsUntilRefused();
    void aFilterIgnoresLetterCaseAndWildcards_data() { Engines::addRows(); }
    void aFilterIgnoresLetterCaseAndWildcards();
    void aFilterNeverLooksIntoSecrets_data() { Engines::addRows(); }
    void aFilterNeverLooksIntoSecrets();
    void nullsSortBeforeEverythingElse_data() { Engines::addRows(); }
    void nullsSortBeforeEverythingElse();
    void rowsComeInTheOrderOfTheirKeysAndGoneOnesEmpty_data() { Engines::addRows(); }
    void rowsComeInTheOrderOfTheirKeysAndGoneOnesEmpty();
    void aDeviceComesWhole_data() { Engines::addRows(); }
    void aDeviceComesWhole();
    void aStoppedReadEndsAsCancelled_data() { Engines::addRows(); }
    void aStoppedReadEndsAsCancelled();
    void aReadThatIsUnwantedEndsWhileItLooks_data() { Engines::addRows(); }
    void aReadThatIsUnwantedEndsWhileItLooks();
    void passwordHashesStayInside_data() { Engines::addRows(); }
    void passwordHashesStayInside();

private:
    void setApp(const char *id, const QString &assignments);

    Engines m_engines;
    std::optional<Database> m_database;
};

void ReadingTest::init()
{
    QFETCH(Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    m_database.emplace(createFilled(m_engines.freshUrl(engine), {2, 3, 7, 1}));
}

void ReadingTest::setApp(const char *id, const QString &assignments)
{
    const auto set = m_database->connection().execute(
        QStringLiteral("UPDATE apps SET %1 WHERE id = %2").arg(assignments, QString::fromLatin1(id)));
    QVERIFY2(set, qPrintable(textOf(set)));
}

void ReadingTest::childrenComeInListingOrderPageByPage()
{
    setApp("7", QStringLiteral("\"order\" = 0")); // beside app 1, so ids decide
    setApp("2", QStringLiteral("\"order\" = 9"));
    const QVariant device = QStringLiteral("00000001");
    auto page = readChildren(*m_database, Entity::App, device, {}, 4);
    QVERIFY(page);
    QCOMPARE(texts(*page, 0), QStringList({QStringLiteral("1"), QStringLiteral("7"), QStringLiteral("3"),
                                           QStringLiteral("4")}));
    page = readChildren(*m_database, Entity::App, device, page->last().first(), 4);
    QVERIFY(page);
    QCOMPARE(texts(*page, 0), QStringList({QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("2")}));
    const auto users = readChildren(*m_database, Entity::User, {}, {}, 10);
    QVERIFY(users);
    QCOMPARE(texts(*users, 1), QStringList({QStringLiteral("user00001"), QStringLiteral("user00002")}));
    const auto devices = readChildren(*m_database, Entity::Device, users->last().first(), {}, 10);
    QVERIFY(devices);
    QCOMPARE(texts(*devices, 1), QStringList({QStringLiteral("Display 4"), QStringLiteral("Display 5"),
                                              QStringLiteral("Display 6")}));
}

void ReadingTest::keysAreHandedOutInPortionsUntilRefused()
{
    QList<qsizetype> sizes;
    const auto read = readKeys(*m_database, {Entity::App, {}, 0, Qt::DescendingOrder, {}}, 20,
                               [&sizes](const QList<QVariant> &portion) {
                                   sizes.append(portion.size());
                                   return true;
                               });
    QVERIFY(read);
    QCOMPARE(sizes, QList<qsizetype>({20, 20, 2}));
    int portions = 0;
    QVERIFY(readKeys(*m_database, {Entity::App, {}, 0, Qt::AscendingOrder, {}}, 5,
                     [&portions](const auto &) { return ++portions < 2; }));
    QCOMPARE(portions, 2);
}

void ReadingTest::aFilterIgnoresLetterCaseAndWildcards()
{
    setApp("3", QStringLiteral("notes = 'Zug nach KÖLN, 100% pünktlich'"));
    setApp("4", QStringLiteral("notes = 'under_score'"));
    setApp("5", QStringLiteral("notes = 'C:\\dir'"));
    const auto found = [this](const char *filter) {
        return keys(*m_database, {Entity::App, QString::fromUtf8(filter), 0, Qt::AscendingOrder, {}});
    };
    QCOMPARE(found("NACH"), QStringList{QStringLiteral("3")});
    QCOMPARE(found("nach köln"), QStringList{QStringLiteral("3")});
    QCOMPARE(found("0% PÜNKT"), QStringList{QStringLiteral("3")});
    QCOMPARE(found("r_s"), QStringList{QStringLiteral("4")});
    QCOMPARE(found(":\\D"), QStringList{QStringLiteral("5")});
    QCOMPARE(found("nowhere"), QStringList());
}

void ReadingTest::aFilterNeverLooksIntoSecrets()
{
    const QString apiKey = QStringLiteral("sekret0815");
    QVERIFY(m_database->connection().execute(QStringLiteral("UPDATE users SET api_key = ?"), {apiKey}));
    QCOMPARE(keys(*m_database, {Entity::User, apiKey, 0, Qt::AscendingOrder, {}}), QStringList());
    QCOMPARE(keys(*m_database, {Entity::User, QStringLiteral("scrypt"), 0, Qt::AscendingOrder, {}}),
             QStringList());
}

void ReadingTest::nullsSortBeforeEverythingElse()
{
    QVERIFY(m_database->connection().execute(QStringLiteral("UPDATE apps SET start_time = '07:00'")));
    setApp("5", QStringLiteral("start_time = NULL"));
    setApp("6", QStringLiteral("start_time = '06:00'"));
    const int field = domain::fieldIndex(Entity::App, "start_time");
    const QStringList up =
        keys(*m_database, {Entity::App, {}, field, Qt::AscendingOrder, QStringLiteral("00000001")});
    QCOMPARE(up.mid(0, 3), QStringList({QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("1")}));
    const QStringList down =
        keys(*m_database, {Entity::App, {}, field, Qt::DescendingOrder, QStringLiteral("00000001")});
    QCOMPARE(down.mid(0, 2), QStringList({QStringLiteral("7"), QStringLiteral("4")}));
    QCOMPARE(down.last(), QStringLiteral("5"));
}

void ReadingTest::rowsComeInTheOrderOfTheirKeysAndGoneOnesEmpty()
{
    const auto rows = readRows(*m_database, Entity::App, {5, 99999, 1});
    QVERIFY(rows);
    QCOMPARE(texts(*rows, 0), QStringList({QStringLiteral("5"), QString(), QStringLiteral("1")}));
    QVERIFY(rows->at(1).isEmpty());
    const auto gone = readRow(*m_database, Entity::Device, QStringLiteral("none"));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, base::Error::Kind::NotFound);
}

void ReadingTest::aDeviceComesWhole()
{
    const auto ids = readDeviceIds(*m_database);
    QVERIFY(ids);
    QCOMPARE(ids->size(), 6);
    setApp("10", QStringLiteral("\"order\" = -1"));
    const auto devices = readDevices(
        *m_database, {QStringLiteral("00000002"), QStringLiteral("gone"), QStringLiteral("00000001")});
    QVERIFY(devices);
    QCOMPARE(devices->size(), 2);
    const domain::Device &device = devices->first();
    QCOMPARE(device.id, QStringLiteral("00000002"));
    QCOMPARE(device.lastSeen, std::optional(QDateTime(QDate(2026, 1, 1), QTime(0, 0, 2), Qt::UTC)));
    QVERIFY(device.location);
    QCOMPARE(device.location->locality, QStringLiteral("Place 2"));
    QCOMPARE(device.apps.size(), 7);
    QCOMPARE(device.apps.first().id, 10);
    QVERIFY(device.apps.first().recurrencePattern);
    QCOMPARE(device.apps.first().recurrencePattern->dayOfMonth, std::optional(15));
    QCOMPARE(device.apps.first().config.value(QLatin1String("city")).toString(), QStringLiteral("Köln"));
    QCOMPARE(readDevice(*m_database, QStringLiteral("gone")).error().kind, base::Error::Kind::NotFound);
}

void ReadingTest::aStoppedReadEndsAsCancelled()
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_database->setStopFlag(stop);
    const auto read =
        readKeys(*m_database, {Entity::App, {}, 0, Qt::AscendingOrder, {}}, 5, [&stop](const auto &) {
            *stop = true;
            return true;
        });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::Error::Kind::Cancelled);
    QCOMPARE(*countRows(*m_database, Entity::App), 42);
}

/// No row matches: only the statement itself can notice.
void ReadingTest::aReadThatIsUnwantedEndsWhileItLooks()
{
    const Listing listing{Entity::App, QStringLiteral("nowhere"), 0, Qt::AscendingOrder, {}};
    const auto take = [](const auto &) { return true; };
    const auto read = readKeys(*m_database, listing, 5, take, [] { return true; });
    if (m_database->engine() == Engine::Sqlite) {
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::Error::Kind::Cancelled);
    } else {
        QVERIFY(read); // a server answers to the end
    }
    QVERIFY(readKeys(*m_database, listing, 5, take));
    QCOMPARE(*countRows(*m_database, Entity::App), 42);
}

void ReadingTest::passwordHashesStayInside()
{
    const auto row = readRow(*m_database, Entity::User, 1);
    QVERIFY(row);
    QVERIFY(!row->at(domain::fieldIndex(Entity::User, "password")).isValid());
    QCOMPARE(row->size(), static_cast<qsizetype>(domain::fieldsOf(Entity::User).size()));
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"
