// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/pages/tables/tablespage.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

/// A table without rows says why, and leads on.
class EmptyTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyTableLeadsToTheFleet();
    void aFilterWithoutMatchIsNamedAndCleared();
    void aRowThatComesTakesItsPlace();

private:
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }
    QString sentence() const { return empty()->findChild<QLabel *>()->text(); }
    QPushButton *button() const { return empty()->findChild<QPushButton *>(); }
    QWidget *shown() const { return m_page->findChild<QStackedWidget *>()->currentWidget(); }
    void addUser() const
    {
        m_fixture->session.history().submit(storefixture::addUser(QStringLiteral("anna")));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TablesPage> m_page;
};

void EmptyTablesTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    storefixture::create(m_fixture->store, m_fixture->path("tronbyt.sqlite"));
    m_page = std::make_unique<TablesPage>(m_fixture->session);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(shown(), empty());
}

void EmptyTablesTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void EmptyTablesTest::anEmptyTableLeadsToTheFleet()
{
    QCOMPARE(sentence(), QStringLiteral("No rows here."));
    m_fixture->session.navigation().showPage(PageId::Tables);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_fixture->session.navigation().place().page, PageId::Fleet);
}

void EmptyTablesTest::aFilterWithoutMatchIsNamedAndCleared()
{
    addUser();
    QTRY_VERIFY(shown() != empty());
    auto *filter = m_page->findChild<QLineEdit *>();
    QTest::keyClicks(filter, QStringLiteral("zebra"));
    QTRY_COMPARE(shown(), empty());
    QVERIFY2(sentence().contains(QStringLiteral("zebra")), qPrintable(sentence()));
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(filter->text(), QString());
    QTRY_VERIFY(shown() != empty());
    QTRY_COMPARE(qobject_cast<QTableView *>(shown())->model()->rowCount(), 1);
}

void EmptyTablesTest::aRowThatComesTakesItsPlace()
{
    addUser();
    QTRY_VERIFY(shown() != empty());
    m_fixture->session.history().undo();
    QTRY_COMPARE(shown(), empty());
}

QTEST_MAIN(EmptyTablesTest)
#include "tst_emptytables.moc"
