// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/german.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/serving/servingcontrols.h"
#include "ui/serving.h"
#include "ui/window/appearance.h"
#include "ui/window/databasestatus.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QRegularExpression>

using namespace storefixture;

/// What the window's own bars say, whatever page they go round.
class WindowWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStatusBarTellsTheTimeAsTheLocaleDoes();
    void everyMenuOfTheBarHasALetterOfItsOwn();
    void theServingPagesButtonsHaveLettersThatNoMenuHas();
    void lettersAreApartInGermanToo();

private:
    /// Of the menus that are shown.
    QStringList menuLetters() const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void WindowWordsTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_appearance = std::make_unique<Appearance>(m_fixture->settings);
    m_window = std::make_unique<MainWindow>(m_fixture->session, m_fixture->opener, *m_appearance);
    m_window->start({});
    m_window->show();
    m_fixture->opener.create(m_fixture->path("tronbyt.sqlite"));
    QTRY_VERIFY(m_fixture->store.isOpen() && !m_fixture->opener.isBusy());
}

void WindowWordsTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
    m_window.reset();
    m_appearance.reset();
    m_fixture.reset();
}

void WindowWordsTest::theStatusBarTellsTheTimeAsTheLocaleDoes()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QStringList texts;
    for (const QLabel *label : m_window->findChild<DatabaseStatus *>()->findChildren<QLabel *>())
        texts.append(label->text());
    static const QRegularExpression saved(QStringLiteral("^saved \\d+:\\d\\d:\\d\\d [AP]M$"));
    QVERIFY2(texts.indexOf(saved) >= 0, qPrintable(texts.join(u'\n')));
}

void WindowWordsTest::everyMenuOfTheBarHasALetterOfItsOwn()
{
    for (const PageDeclaration &page : pageDeclarations()) {
        m_fixture->session.navigation().showPage(page.id);
        QStringList letters = menuLetters();
        QStringList titles;
        for (const QAction *menu : m_window->menuBar()->actions())
            if (menu->isVisible())
                titles.append(menu->text());
        const QString bar = titles.join(u' ');
        QVERIFY2(!letters.contains(QString()), qPrintable(bar));
        QVERIFY2(letters.removeDuplicates() == 0, qPrintable(bar));
        QVERIFY2(QString(bar).remove(u'&').contains(pageTitle(page)), qPrintable(bar));
    }
}

QStringList WindowWordsTest::menuLetters() const
{
    QStringList letters;
    for (const QAction *menu : m_window->menuBar()->actions())
        if (menu->isVisible())
            letters.append(QKeySequence::mnemonic(menu->text()).toString());
    return letters;
}

void WindowWordsTest::theServingPagesButtonsHaveLettersThatNoMenuHas()
{
    using server::Service;
    Session &session = m_fixture->session;
    session.settings().set(servingPort, 0);
    session.navigation().showPage(PageId::Serving);
    const auto *controls = m_window->findChild<ServingControls *>();
    QVERIFY(controls);
    const auto areApart = [&] {
        QStringList letters = menuLetters();
        for (const auto *button : controls->findChildren<QAbstractButton *>())
            letters.append(QKeySequence::mnemonic(button->text()).toString());
        for (const auto *label : controls->findChildren<QLabel *>())
            if (label->buddy())
                letters.append(QKeySequence::mnemonic(label->text()).toString());
        letters.removeAll(QString());
        return letters.removeDuplicates() == 0;
    };
    QVERIFY(areApart());
    startServing(session);
    QTRY_COMPARE(session.service().state(), Service::State::Running);
    QVERIFY(areApart());
    stopServing(session);
    QTRY_COMPARE(session.service().state(), Service::State::Stopped);
}

void WindowWordsTest::lettersAreApartInGermanToo()
{
    cleanup();
    const German german;
    init();
    everyMenuOfTheBarHasALetterOfItsOwn();
    theServingPagesButtonsHaveLettersThatNoMenuHas();
    QCOMPARE(pageTitle(pageDeclaration(PageId::Fleet)), QStringLiteral("Ger\u00e4te"));
}

QTEST_MAIN(WindowWordsTest)
#include "tst_windowwords.moc"
