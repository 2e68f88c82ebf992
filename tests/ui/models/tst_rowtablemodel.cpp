// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/models/edithistory.h"
#include "ui/models/roles.h"
#include "ui/models/tables/rowtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>

namespace {

const TableDeclaration &tableOf(const char *title)
{
    for (const TableDeclaration &table : tableDeclarations())
        if (qstrcmp(table.title, title) == 0)
            return table;
    qFatal("no table %s", title);
}

int columnOf(const RowTableModel &model, const char *field)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (qstrcmp(model.field(column).name, field) == 0)
            return column;
    qFatal("no column %s", field);
}

} // namespace

class RowTableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyTableShowsItsRows();
    void passwordsAreNoColumn();
    void rowsAreReadByKeyWhereOneLooks();
    void sortingIsByTheRawValue();
    void theFilterFindsAnyText();
    void anEditIsSavedAndCanBeUndone();
    void anEditPassesAListingUnderWay();
    void aValueThatTheDomainForbidsIsRefusedInWords();
    void readOnlyCellsAreNotEditable();
    void anotherWritersChangeAppears();
    void anotherWritersNewRowAppears();

private:
    void waitFor(RowTableModel &model) const;
    QVariant raw(const RowTableModel &model, int row, const char *field) const;

    std::unique_ptr<FleetFixture> m_fixture;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<EditHistory> m_history;
};

void RowTableModelTest::init()
{
    m_fixture = std::make_unique<FleetFixture>();
    const qlonglong user = m_fixture->addUser(QStringLiteral("admin"));
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.name = QStringLiteral("Kitchen");
    device.userId = user;
    m_fixture->addDevice(device);
    m_fixture->addApps(device.id, 1000);
    m_store = std::make_unique<storage::Store>();
    m_history = std::make_unique<EditHistory>(*m_store);
    m_fixture->open(*m_store);
}

void RowTableModelTest::cleanup()
{
    m_history.reset();
    m_store.reset();
    m_fixture.reset();
}

void RowTableModelTest::waitFor(RowTableModel &model) const
{
    QTRY_VERIFY_WITH_TIMEOUT(!model.isListing(), 20'000);
}

QVariant RowTableModelTest::raw(const RowTableModel &model, int row, const char *field) const
{
    const QModelIndex index = model.index(row, columnOf(model, field));
    if (!QTest::qWaitFor([&] { return model.data(index, RawValueRole).isValid(); }, 20'000))
        qWarning("row %d was not read", row);
    return model.data(index, RawValueRole);
}

void RowTableModelTest::everyTableShowsItsRows()
{
    for (const TableDeclaration &table : tableDeclarations()) {
        RowTableModel model(*m_store, *m_history, table);
        const QAbstractItemModelTester tester(&model);
        waitFor(model);
        const int expected = table.entity == domain::Entity::App ? 1000
                             : table.entity == domain::Entity::User || table.entity == domain::Entity::Device
                                 ? 1
                                 : 0;
        QCOMPARE(model.rowCount(), expected);
    }
}

void RowTableModelTest::passwordsAreNoColumn()
{
    const RowTableModel model(*m_store, *m_history, tableOf("Users"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(qstrcmp(model.field(column).name, "password") != 0);
}

void RowTableModelTest::rowsAreReadByKeyWhereOneLooks()
{
    RowTableModel model(*m_store, *m_history, tableOf("Apps"));
    waitFor(model);
    QVERIFY(model.row(700).isEmpty());
    QCOMPARE(raw(model, 700, "name").toString(), QStringLiteral("App 700"));
    QVERIFY(model.row(100).isEmpty());
}

void RowTableModelTest::sortingIsByTheRawValue()
{
    RowTableModel model(*m_store, *m_history, tableOf("Apps"));
    model.sort(columnOf(model, "order"), Qt::DescendingOrder);
    waitFor(model);
    QCOMPARE(raw(model, 0, "order").toInt(), 999);
    QCOMPARE(raw(model, 999, "order").toInt(), 0);
}

void RowTableModelTest::theFilterFindsAnyText()
{
    RowTableModel model(*m_store, *m_history, tableOf("Apps"));
    model.setFilter(QStringLiteral("app 99"));
    waitFor(model);
    QCOMPARE(model.rowCount(), 11); // 99, 990…999
    model.setFilter(QStringLiteral("100%"));
    waitFor(model);
    QCOMPARE(model.rowCount(), 0);
}

void RowTableModelTest::anEditIsSavedAndCanBeUndone()
{
    RowTableModel model(*m_store, *m_history, tableOf("Apps"));
    waitFor(model);
    QCOMPARE(raw(model, 3, "display_time").toInt(), 0);
    QVERIFY(
        model.setData(model.index(3, columnOf(model, "display_time")), QVariant::fromValue<qlonglong>(42)));
    QTRY_COMPARE(raw(model, 3, "display_time").toInt(), 42);
    QCOMPARE(m_fixture->device(QStringLiteral("4f2a91c0")).apps[3].displayTime, 42);
    m_history->undo();
    QTRY_COMPARE(raw(model, 3, "display_time").toInt(), 0);
}

void RowTableModelTest::anEditPassesAListingUnderWay()
{
    RowTableModel model(*m_store, *m_history, tableOf("Apps"));
    waitFor(model);
    const QVariant key = raw(model, 3, "id");
    QSemaphore hold;
    m_store->run([&hold](storage::Database &) {
        hold.acquire();
        return base::Result<void>();
    });
    model.sort(columnOf(model, "display_time"), Qt::DescendingOrder);
    const int field = domain::fieldIndex(domain::Entity::App, "display_time");
    m_history->submit({{}, {storage::UpdateRow{domain::Entity::App, key, {{field, 0, 42}}}}});
    hold.release();
    waitFor(model);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(raw(model, 0, "id"), key); // listed by what the edit has made of it
}

void RowTableModelTest::aValueThatTheDomainForbidsIsRefusedInWords()
{
    RowTableModel model(*m_store, *m_history, tableOf("Devices"));
    waitFor(model);
    QCOMPARE(raw(model, 0, "brightness").toInt(), 100);
    QSignalSpy refused(&model, &RowTableModel::failed);
    QVERIFY(
        !model.setData(model.index(0, columnOf(model, "brightness")), QVariant::fromValue<qlonglong>(101)));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().first().value<base::Error>().what.isEmpty());
    QVERIFY(!m_history->canUndo());
}

void RowTableModelTest::readOnlyCellsAreNotEditable()
{
    RowTableModel model(*m_store, *m_history, tableOf("Devices"));
    waitFor(model);
    const auto isEditable = [&model](const char *field) {
        return model.flags(model.index(0, columnOf(model, field))).testFlag(Qt::ItemIsEditable);
    };
    QVERIFY(isEditable("name"));
    QVERIFY(!isEditable("id"));
    QVERIFY(!isEditable("last_seen"));
    model.setReadOnly(true);
    QVERIFY(!isEditable("name"));
}

void RowTableModelTest::anotherWritersChangeAppears()
{
    RowTableModel model(*m_store, *m_history, tableOf("Devices"));
    waitFor(model);
    QCOMPARE(raw(model, 0, "name").toString(), QStringLiteral("Kitchen"));
    const int name = domain::fieldIndex(domain::Entity::Device, "name");
    m_fixture->write({{},
                      {storage::UpdateRow{domain::Entity::Device,
                                          QStringLiteral("4f2a91c0"),
                                          {{name, QStringLiteral("Kitchen"), QStringLiteral("Hall")}}}}});
    QTRY_COMPARE(raw(model, 0, "name").toString(), QStringLiteral("Hall"));
}

void RowTableModelTest::anotherWritersNewRowAppears()
{
    RowTableModel model(*m_store, *m_history, tableOf("Users"));
    waitFor(model);
    QCOMPARE(model.rowCount(), 1);
    m_fixture->addUser(QStringLiteral("anna"));
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 20'000);
}

QTEST_GUILESS_MAIN(RowTableModelTest)
#include "tst_rowtablemodel.moc"
