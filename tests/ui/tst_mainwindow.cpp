// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/window/appearance.h"
#include "ui/window/commandfield.h"
#include "ui/window/databasestatus.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>

using namespace storefixture;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsOnTheWelcomePage();
    void aNewDatabaseLeadsToItsPages();
    void theLastDatabaseIsOpenedAgain();
    void aRecentDatabaseOpensByKey();
    void aDroppedFileIsOpened();
    void aDroppedPictureIsNoDatabase();
    void aFileThatIsNoneIsRefusedInPlaceWithAWayOn();
    void whatIsWrongIsSaidOnceAndUntilItIsOver();
    void theStatusBarCountsWhatThereIs();
    void undoNamesWhatItTakesBack();
    void theLockShowsAndSwitchesTheAccess();
    void placesAreVisitedByKeys();
    void theFilterOfEachPageIsReachedByItsKey();
    void theCommandFieldFindsAUserAndAnAction();
    void appearanceIsRememberedAndDark();
    void everythingThatTakesTheKeyboardHasAName_data();
    void everythingThatTakesTheKeyboardHasAName();
    void noShortcutStandsTwice();

private:
    void makeWindow();
    void activate();
    void openNew();
    QAction *action(const QString &start) const;
    QString stripText() const;
    QString statusText() const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_appearance = std::make_unique<Appearance>(m_fixture->settings);
    makeWindow();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_fixture.reset();
}

void MainWindowTest::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_fixture->session, m_fixture->opener, *m_appearance);
    m_window->start({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    activate();
}

/// Keys go to the active window, and the offscreen platform forgets which that is when a menu comes and goes.
void MainWindowTest::activate()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::openNew()
{
    m_fixture->opener.create(m_fixture->path("tronbyt.sqlite"));
    QTRY_VERIFY(m_fixture->store.isOpen() && !m_fixture->opener.isBusy());
    activate();
}

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), found);
        else if (!action->isSeparator())
            found.append(action);
    }
}

QAction *MainWindowTest::action(const QString &start) const
{
    QList<QAction *> actions;
    collect(m_window->menuBar()->actions(), actions);
    for (QAction *action : actions)
        if (action->text().remove(QLatin1Char('&')).startsWith(start))
            return action;
    return nullptr;
}

QString MainWindowTest::stripText() const
{
    const auto *strip = m_window->findChild<MessageStrip *>();
    QString text;
    if (strip->isVisible())
        for (const QLabel *label : strip->findChildren<QLabel *>())
            text += label->text();
    return text;
}

QString MainWindowTest::statusText() const
{
    QString text;
    for (const QLabel *label : m_window->findChild<DatabaseStatus *>()->findChildren<QLabel *>())
        text += label->text() + QLatin1Char('\n');
    return text;
}

void MainWindowTest::startsOnTheWelcomePage()
{
    const auto *welcome = m_window->findChild<WelcomePage *>();
    QVERIFY(welcome && welcome->isVisible());
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Close"))->isEnabled());
    QVERIFY(!action(QStringLiteral("Start serving"))->isEnabled());
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Tronbyt Desk"));
}

void MainWindowTest::aNewDatabaseLeadsToItsPages()
{
    openNew();
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("tronbyt.sqlite")));
    QVERIFY(!m_window->findChild<WelcomePage *>()->isVisible());
    const auto *page = m_window->findChild<Page *>();
    QVERIFY(page && page->isVisible());
    action(QStringLiteral("Close"))->trigger();
    QTRY_VERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    QVERIFY(!m_window->findChild<Page *>());
}

void MainWindowTest::theLastDatabaseIsOpenedAgain()
{
    openNew();
    storage::Store store;
    Session session({store, m_fixture->service, m_fixture->settings, m_fixture->clock});
    DatabaseOpener opener(session, {});
    MainWindow next(session, opener, *m_appearance);
    next.start({});
    QTRY_VERIFY(store.isOpen());
    QCOMPARE(store.opened().url, m_fixture->store.opened().url);
    QVERIFY(!next.findChild<WelcomePage *>());
}

void MainWindowTest::aRecentDatabaseOpensByKey()
{
    openNew();
    action(QStringLiteral("Close"))->trigger();
    QTRY_VERIFY(m_window->findChild<WelcomePage *>()->isVisible());
    auto *recent = m_window->findChild<WelcomePage *>()->findChild<QListWidget *>();
    QCOMPARE(recent->count(), 1);
    recent->setFocus();
    QTest::keyClick(recent, Qt::Key_Return);
    QTRY_VERIFY(m_fixture->store.isOpen());
}

void MainWindowTest::aDroppedFileIsOpened()
{
    openNew();
    m_fixture->opener.close();
    QTRY_VERIFY(!m_fixture->store.isOpen());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->path("tronbyt.sqlite"))});
    QDragEnterEvent enter({50, 50}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({50, 50}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // after a move the other program would delete it
    QTRY_VERIFY(m_fixture->store.isOpen());
}

void MainWindowTest::aDroppedPictureIsNoDatabase()
{
    openNew();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->path("cat.webp"))});
    for (QWidget *place :
         {static_cast<QWidget *>(m_window.get()), static_cast<QWidget *>(m_window->findChild<Page *>())}) {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place, &enter);
        QVERIFY(!enter.isAccepted());
    }
}

void MainWindowTest::aFileThatIsNoneIsRefusedInPlaceWithAWayOn()
{
    const QString missing = m_fixture->path("missing.sqlite");
    m_fixture->opener.openText(missing);
    QTRY_VERIFY(stripText().contains(QStringLiteral("missing.sqlite")));
    QAbstractButton *found = nullptr;
    for (auto *button : m_window->findChild<MessageStrip *>()->findChildren<QAbstractButton *>())
        if (button->text() == QStringLiteral("Create it"))
            found = button;
    QVERIFY(found);
    found->click();
    QTRY_VERIFY(m_fixture->store.isOpen());
    QVERIFY(stripText().isEmpty());
}

void MainWindowTest::whatIsWrongIsSaidOnceAndUntilItIsOver()
{
    openNew();
    auto *strip = m_window->findChild<MessageStrip *>();
    const auto error = [](const char *text) {
        return base::Error{base::Error::Kind::Internal, QLatin1String(text), {}};
    };
    for (const char *text : {"One.", "Other.", "One."})
        m_fixture->session.showError(error(text));
    QCOMPARE(strip->count(), 2);

    const QString path = m_fixture->store.opened().url.path();
    const QString away = m_fixture->path("away.sqlite");
    QVERIFY(QFile::rename(path, away));
    QTRY_COMPARE_WITH_TIMEOUT(strip->count(), 3, 20'000);
    const auto failing = m_fixture->session.history().submit(storefixture::addUser(QStringLiteral("anna")));
    QTRY_VERIFY(failing.isFinished());
    QVERIFY(!failing.result());
    QCOMPARE(strip->count(), 3);
    QVERIFY(QFile::rename(away, path));
    QTRY_COMPARE_WITH_TIMEOUT(strip->count(), 2, 20'000);
}

void MainWindowTest::theStatusBarCountsWhatThereIs()
{
    openNew();
    QTRY_VERIFY2(statusText().contains(QStringLiteral("0 user")), qPrintable(statusText()));
    QVERIFY(statusText().contains(QStringLiteral("revision 002")));
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QVERIFY(statusText().contains(QStringLiteral("saved ")));
    QTRY_VERIFY2(statusText().contains(QStringLiteral("1 user")), qPrintable(statusText()));
}

void MainWindowTest::undoNamesWhatItTakesBack()
{
    openNew();
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QAction *undo = action(QStringLiteral("Undo Add anna"));
    QVERIFY(undo && undo->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!m_fixture->session.history().canUndo());
    QCOMPARE(userNames(m_fixture->store), QStringList());
    QVERIFY(action(QStringLiteral("Redo Add anna"))->isEnabled());
}

void MainWindowTest::theLockShowsAndSwitchesTheAccess()
{
    openNew();
    QAction *editing = action(QStringLiteral("Allow editing"));
    QVERIFY(editing->isChecked());
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    editing->trigger();
    QTRY_VERIFY(m_fixture->session.isReadOnly() && editing->isEnabled());
    QVERIFY(!editing->isChecked());
    QVERIFY(statusText().contains(QStringLiteral("read-only")));
    QVERIFY(!action(QStringLiteral("Undo"))->isEnabled());
    editing->trigger();
    QTRY_VERIFY(!m_fixture->session.isReadOnly() && editing->isEnabled());
    QVERIFY(action(QStringLiteral("Undo"))->isEnabled());
}

void MainWindowTest::placesAreVisitedByKeys()
{
    openNew();
    const std::span<const PageDeclaration> pages = pageDeclarations();
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_fixture->session.navigation().place().page, pages[1].id);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_fixture->session.navigation().place().page, pages[0].id);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_fixture->session.navigation().place().page, pages[1].id);
}

void MainWindowTest::theFilterOfEachPageIsReachedByItsKey()
{
    openNew();
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    int reached = 0;
    for (const PageDeclaration &declaration : pageDeclarations()) {
        m_fixture->session.navigation().showPage(declaration.id);
        SearchField *filter = nullptr;
        for (auto *field : m_window->findChildren<SearchField *>())
            filter = field->isVisible() ? field : filter;
        if (!filter)
            continue;
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY2(filter->hasFocus(), qPrintable(filter->accessibleName()));
        ++reached;
    }
    QCOMPARE(reached, 4);
}

void MainWindowTest::theCommandFieldFindsAUserAndAnAction()
{
    openNew();
    const auto added = resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("full moon"))));
    QVERIFY(added);
    auto *field = m_window->findChild<CommandField *>();
    action(QStringLiteral("Search"))->trigger();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("full"));
    const auto *offers = field->findChild<QCompleter *>()->completionModel();
    QTRY_COMPARE(offers->rowCount(), 3);
    QCOMPARE(offers->index(0, 0).data().toString(), QStringLiteral("full moon"));
    QCOMPARE(offers->index(1, 0).data().toString(), QStringLiteral("Undo Add full moon"));
    QCOMPARE(offers->index(2, 0).data().toString(), QStringLiteral("Full screen"));
    QTest::keyClick(field->findChild<QCompleter *>()->popup(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->session.navigation().selection().userId,
                 added->insertedKeys.first().toLongLong());
    QVERIFY(field->text().isEmpty());
}

void MainWindowTest::appearanceIsRememberedAndDark()
{
    m_appearance->choose(Appearance::Choice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 80);
    const Appearance next(m_fixture->settings);
    QCOMPARE(next.choice(), Appearance::Choice::Dark);
    m_appearance->choose(Appearance::Choice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

void MainWindowTest::everythingThatTakesTheKeyboardHasAName_data()
{
    QTest::addColumn<bool>("open");
    QTest::newRow("welcome") << false;
    QTest::newRow("a database") << true;
}

void MainWindowTest::everythingThatTakesTheKeyboardHasAName()
{
    QFETCH(const bool, open);
    if (open)
        openNew();
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(),
                 qPrintable(QStringLiteral("%1 in %2 has no name")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     QLatin1String(widget->parent()->metaObject()->className()))));
    }
}

void MainWindowTest::noShortcutStandsTwice()
{
    openNew();
    QList<QAction *> actions;
    collect(m_window->menuBar()->actions(), actions);
    QHash<QString, QAction *> taken;
    for (QAction *action : actions) {
        QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &keys : action->shortcuts()) {
            QAction *&holder = taken[keys.toString()];
            QVERIFY2(!holder || holder == action,
                     qPrintable(QStringLiteral("%1: %2").arg(keys.toString(), action->text())));
            holder = action;
        }
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
