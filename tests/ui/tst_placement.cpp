// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "ui/mainwindow.h"
#include "ui/window/appearance.h"

#include <QScreen>
#include <QTest>

/// Where the window stands, and how large.
class PlacementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itFitsTheScreenAtFirst();
    void theSizeIsRestored();
    void oneKeyLeavesTheFullScreenThatWasRemembered();

private:
    void makeWindow();

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void PlacementTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_appearance = std::make_unique<Appearance>(m_fixture->settings);
    makeWindow();
}

void PlacementTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_fixture.reset();
}

void PlacementTest::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->session, m_fixture->opener, *m_appearance);
    m_window->start({});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PlacementTest::itFitsTheScreenAtFirst()
{
    const QSize room = m_window->screen()->availableSize(); // 800×800 here
    QVERIFY(m_window->width() < room.width() && m_window->height() < room.height());
}

void PlacementTest::theSizeIsRestored()
{
    m_window->resize(930, 610);
    m_window->close();
    makeWindow();
    QCOMPARE(m_window->size(), QSize(930, 610));
}

void PlacementTest::oneKeyLeavesTheFullScreenThatWasRemembered()
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    m_window->close();
    makeWindow();
    QVERIFY(m_window->isFullScreen());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(!m_window->isFullScreen());
}

QTEST_MAIN(PlacementTest)
#include "tst_placement.moc"
