// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "ui/mainwindow.h"
#include "ui/serving.h"
#include "ui/window/actions.h"
#include "ui/window/appearance.h"
#include "ui/window/rail.h"
#include "ui/window/servingpill.h"
#include "ui/window/servingstatus.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

/// Where and how the window has the open database served.
class ServingAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNetworksAddressIsShownAndCopied();
    void theLockHoldsForTheServerToo();
    void theStatusBarSaysWhetherTheServerRuns();
    void theToolbarSaysWhatIsDoneByWhichKeys();
};

void ServingAddressTest::theNetworksAddressIsShownAndCopied()
{
    SessionFixture fixture;
    Appearance appearance(fixture.settings);
    MainWindow window(fixture.session, fixture.opener, appearance);
    fixture.opener.create(fixture.path("tronbyt.sqlite"));
    QTRY_VERIFY(fixture.store.isOpen() && !fixture.opener.isBusy());
    fixture.settings.set(servingPort, 0);
    fixture.settings.set(servingNetwork, true);
    startServing(fixture.session);
    QTRY_COMPARE(fixture.service.state(), server::Service::State::Running);
    if (fixture.service.deviceUrls().isEmpty())
        QSKIP("this computer is in no network");
    const QUrl reachable(fixture.service.deviceUrls().first());
    const QString pill = window.findChild<ServingPill *>()->text();
    QVERIFY2(pill.endsWith(reachable.authority()), qPrintable(pill));
    (*window.findChild<WindowActions *>())[ActionId::CopyAddress].trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), reachable.toString());
}

void ServingAddressTest::theLockHoldsForTheServerToo()
{
    using storage::Access;
    SessionFixture fixture;
    Appearance appearance(fixture.settings);
    const MainWindow window(fixture.session, fixture.opener, appearance);
    const WindowActions &actions = *window.findChild<WindowActions *>();
    fixture.opener.create(fixture.path("tronbyt.sqlite"));
    QTRY_VERIFY(fixture.store.isOpen() && !fixture.opener.isBusy());
    fixture.settings.set(servingPort, 0);
    const server::Service &service = fixture.service;
    const auto serves = [&service](Access access) {
        return service.state() == server::Service::State::Running && service.settings()->access == access;
    };
    actions[ActionId::Serve].trigger();
    QTRY_VERIFY(serves(Access::ReadWrite));
    actions[ActionId::Editing].trigger();
    QTRY_VERIFY(serves(Access::ReadOnly));
    actions[ActionId::Editing].trigger();
    QTRY_VERIFY(serves(Access::ReadWrite));
    // Another database is not served unasked.
    fixture.opener.create(fixture.path("other.sqlite"));
    QTRY_COMPARE(service.state(), server::Service::State::Stopped);
    QTRY_VERIFY(!fixture.opener.isBusy());
    QTest::qWait(100);
    QCOMPARE(service.state(), server::Service::State::Stopped);
}

void ServingAddressTest::theStatusBarSaysWhetherTheServerRuns()
{
    SessionFixture fixture;
    Appearance appearance(fixture.settings);
    MainWindow window(fixture.session, fixture.opener, appearance);
    fixture.opener.create(fixture.path("tronbyt.sqlite"));
    QTRY_VERIFY(fixture.store.isOpen() && !fixture.opener.isBusy());
    const auto *status = window.findChild<ServingStatus *>();
    QCOMPARE(status->text(), QStringLiteral("Not serving"));
    fixture.settings.set(servingPort, 0);
    startServing(fixture.session);
    QTRY_COMPARE(fixture.service.state(), server::Service::State::Running);
    const QString running =
        QStringLiteral("Serving on %1 · 0 frame").arg(fixture.service.baseUrl().authority());
    QTRY_VERIFY2(status->text().startsWith(running), qPrintable(status->text()));
    stopServing(fixture.session);
    QTRY_COMPARE(status->text(), QStringLiteral("Not serving"));
}

void ServingAddressTest::theToolbarSaysWhatIsDoneByWhichKeys()
{
    SessionFixture fixture;
    Appearance appearance(fixture.settings);
    const MainWindow window(fixture.session, fixture.opener, appearance);
    const WindowActions &actions = *window.findChild<WindowActions *>();
    const auto *pill = window.findChild<ServingPill *>();
    const auto lines = [pill] { return pill->toolTip().split(QLatin1Char('\n')); };
    QCOMPARE(lines(), QStringList{QStringLiteral("Not serving")});
    fixture.opener.create(fixture.path("tronbyt.sqlite"));
    QTRY_VERIFY(fixture.store.isOpen() && !fixture.opener.isBusy());
    QCOMPARE(lines().size(), 3);
    const auto pages = window.findChild<Rail *>()->pageActions();
    const auto serving = std::find_if(pages.begin(), pages.end(), [](const QAction *page) {
        return page->data().value<PageId>() == PageId::Serving;
    });
    const QString keys = (*serving)->shortcut().toString(QKeySequence::NativeText);
    QVERIFY2(lines()[1].contains(keys), qPrintable(pill->toolTip()));
    QCOMPARE(lines()[2], QStringLiteral("Start serving (%1)")
                             .arg(actions[ActionId::Serve].shortcut().toString(QKeySequence::NativeText)));
    fixture.settings.set(servingPort, 0);
    startServing(fixture.session);
    QTRY_COMPARE(fixture.service.state(), server::Service::State::Running);
    QVERIFY2(lines()[2].startsWith(QStringLiteral("Stop serving")), qPrintable(pill->toolTip()));
}

QTEST_MAIN(ServingAddressTest)
#include "tst_servingaddress.moc"
