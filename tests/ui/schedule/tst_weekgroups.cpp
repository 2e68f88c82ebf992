// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"

#include <QApplication>
#include <QLineEdit>

/// More apps at one time than a day has room for.
class WeekGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_week = std::make_unique<WeekFixture>(); }
    void cleanup() { m_week.reset(); }
    void manyAppsFoldIntoGroups();
    void aGroupIsReachedAndOpenedByKeys();

private:
    std::unique_ptr<WeekFixture> m_week;
};

void WeekGroupsTest::manyAppsFoldIntoGroups()
{
    m_week->addApp("Trains", "07:00", "10:00");
    qint64 last = 0;
    for (int i = 0; i < 60; ++i)
        last = m_week->addApp("Crowd", "12:00", "15:00");
    m_week->open();
    const std::vector<GridItem> &items = m_week->grid().scene().items();
    const auto group = std::ranges::find(items, GridItem::Kind::Group, &GridItem::kind);
    QVERIFY(group != items.end());
    const QRectF body = m_week->grid().scene().scale().body();
    for (const GridItem &item : items)
        if (item.kind == GridItem::Kind::Block)
            QVERIFY(item.rect.width() >= 24 && item.rect.left() >= body.left());
    QCOMPARE(m_week->item(last).app, -1); // folded away
    m_week->session().navigation().select({0, WeekFixture::kitchenId, last});
    QTRY_VERIFY(m_week->item(last).app >= 0); // the selected one never is
    auto *filter = m_week->page().findChild<QLineEdit *>();
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("train"));
    QTRY_VERIFY(std::ranges::all_of(m_week->grid().scene().weeks(), [this](const AppWeek &week) {
        return m_week->page().scope().device->app(week.app).name == QStringLiteral("Trains");
    }));
}

void WeekGroupsTest::aGroupIsReachedAndOpenedByKeys()
{
    for (int i = 0; i < 60; ++i)
        m_week->addApp("Crowd", "12:00", "15:00");
    m_week->open();
    WeekGrid &grid = m_week->grid();
    const auto isAtGroup = [&grid] {
        const int current = grid.currentItem();
        return current >= 0 &&
               grid.scene().items()[static_cast<size_t>(current)].kind == GridItem::Kind::Group;
    };
    for (int step = 0; step < 100 && !isAtGroup(); ++step)
        grid.selectNext(Qt::Key_Down);
    QVERIFY(isAtGroup());
    QCOMPARE(m_week->session().navigation().selection().appId, 0);
    QTest::keyClick(&grid, Qt::Key_Return);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_week->session().navigation().selection().appId != 0);
    QTRY_VERIFY(grid.currentItem() >= 0 && !isAtGroup());
}

QTEST_MAIN(WeekGroupsTest)
#include "tst_weekgroups.moc"
