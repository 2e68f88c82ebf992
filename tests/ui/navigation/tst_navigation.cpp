// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/navigation.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

class StoppedClock final : public base::Clock
{
public:
    Instant now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{};
};

const Selection kitchen{1, QStringLiteral("0a1b2c3d"), 0};
const Selection clockApp{1, QStringLiteral("0a1b2c3d"), 7};
const Selection hall{2, QStringLiteral("4d5e6f70"), 0};

} // namespace

class NavigationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backAndForwardVisitThePlacesInOrder();
    void theSelectionStaysWhenThePageChanges();
    void goingToTheSamePlaceIsNoVisit();
    void runningDownAListLeavesOneVisit();
    void aNewPlaceForgetsTheWayForward();
    void onlyWhatChangedIsTold();
    void atTheEndsNothingMoves();
    void resetForgetsEverything();

private:
    void stayAndSelect(const Selection &selection);

    StoppedClock m_clock;
    std::unique_ptr<Navigation> m_navigation;
};

void NavigationTest::init()
{
    m_navigation = std::make_unique<Navigation>(m_clock);
}

void NavigationTest::stayAndSelect(const Selection &selection)
{
    m_clock.advance(5s);
    m_navigation->select(selection);
}

void NavigationTest::backAndForwardVisitThePlacesInOrder()
{
    stayAndSelect(kitchen);
    stayAndSelect(clockApp);
    m_clock.advance(5s);
    m_navigation->showPage(PageId::Serving);
    m_navigation->back();
    QCOMPARE(m_navigation->place(), (Place{PageId::Fleet, clockApp}));
    m_navigation->back();
    QCOMPARE(m_navigation->selection(), kitchen);
    m_navigation->forward();
    QCOMPARE(m_navigation->selection(), clockApp);
    m_navigation->forward();
    QCOMPARE(m_navigation->place(), (Place{PageId::Serving, clockApp}));
    QVERIFY(!m_navigation->canGoForward());
}

void NavigationTest::theSelectionStaysWhenThePageChanges()
{
    stayAndSelect(kitchen);
    m_navigation->showPage(PageId::Tables);
    QCOMPARE(m_navigation->selection(), kitchen);
}

void NavigationTest::goingToTheSamePlaceIsNoVisit()
{
    stayAndSelect(kitchen);
    m_clock.advance(5s);
    m_navigation->go({PageId::Fleet, kitchen});
    m_navigation->back();
    QVERIFY(m_navigation->selection().isEmpty());
    QVERIFY(!m_navigation->canGoBack());
}

void NavigationTest::runningDownAListLeavesOneVisit()
{
    stayAndSelect(kitchen);
    for (qint64 app = 1; app <= 20; ++app) {
        m_clock.advance(100ms);
        m_navigation->select({1, kitchen.deviceId, app});
    }
    stayAndSelect(hall);
    m_navigation->back();
    QCOMPARE(m_navigation->selection().appId, 20);
    m_navigation->back();
    QVERIFY(m_navigation->selection().isEmpty());
}

void NavigationTest::aNewPlaceForgetsTheWayForward()
{
    stayAndSelect(kitchen);
    stayAndSelect(hall);
    m_navigation->back();
    QVERIFY(m_navigation->canGoForward());
    stayAndSelect(clockApp);
    QVERIFY(!m_navigation->canGoForward());
    m_navigation->back();
    QCOMPARE(m_navigation->selection(), kitchen);
}

void NavigationTest::onlyWhatChangedIsTold()
{
    QSignalSpy pages(m_navigation.get(), &Navigation::pageChanged);
    QSignalSpy selections(m_navigation.get(), &Navigation::selectionChanged);
    stayAndSelect(kitchen);
    QCOMPARE(pages.count(), 0);
    QCOMPARE(selections.count(), 1);
    m_navigation->showPage(PageId::Tables);
    QCOMPARE(pages.count(), 1);
    QCOMPARE(selections.count(), 1);
}

void NavigationTest::atTheEndsNothingMoves()
{
    stayAndSelect(kitchen);
    m_navigation->forward();
    QCOMPARE(m_navigation->selection(), kitchen);
    m_navigation->back();
    m_navigation->back();
    QVERIFY(m_navigation->selection().isEmpty());
}

void NavigationTest::resetForgetsEverything()
{
    stayAndSelect(kitchen);
    m_navigation->showPage(PageId::Serving);
    m_navigation->reset();
    QCOMPARE(m_navigation->place(), Place{});
    QVERIFY(!m_navigation->canGoBack());
    QVERIFY(!m_navigation->canGoForward());
}

QTEST_GUILESS_MAIN(NavigationTest)
#include "tst_navigation.moc"
