// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/mainwindow.h"
#include "ui/window/appearance.h"

#include <QLineEdit>

using namespace storefixture;

/// What was typed and not yet entered, when its database goes.
class UnsavedTypingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSavedBeforeItsDatabaseGoes_data();
    void isSavedBeforeItsDatabaseGoes();
};

void UnsavedTypingTest::isSavedBeforeItsDatabaseGoes_data()
{
    QTest::addColumn<bool>("quits");
    QTest::newRow("the window closes") << true;
    QTest::newRow("the database closes") << false;
}

void UnsavedTypingTest::isSavedBeforeItsDatabaseGoes()
{
    QFETCH(const bool, quits);
    SessionFixture fixture;
    Appearance appearance(fixture.settings);
    MainWindow window(fixture.session, fixture.opener, appearance);
    window.show();
    fixture.opener.create(fixture.path("tronbyt.sqlite"));
    QTRY_VERIFY(fixture.store.isOpen() && !fixture.opener.isBusy());
    const auto added = resultOf(fixture.session.history().submit(addUser(QStringLiteral("anna"))));
    QVERIFY(added);
    fixture.session.navigation().select({added->insertedKeys.value(0).toLongLong(), {}, 0});
    const auto nameField = [&window]() -> QLineEdit * {
        for (QLineEdit *line : window.findChildren<QLineEdit *>()) {
            if (line->isVisible() && line->text() == QLatin1String("anna") && !line->isReadOnly())
                return line;
        }
        return nullptr;
    };
    QTRY_VERIFY(nameField());
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QLineEdit *line = nameField();
    line->setFocus();
    line->end(false);
    QTest::keyClicks(line, QStringLiteral("belle"));
    if (quits)
        window.close();
    else
        fixture.opener.close();
    QTRY_VERIFY(quits ? !window.isVisible() : !fixture.store.isOpen());
    storage::Store store;
    const auto url = storage::DatabaseUrl::sqlite(fixture.path("tronbyt.sqlite"));
    QVERIFY(resultOf(store.open(url)));
    QCOMPARE(userNames(store), QStringList{QStringLiteral("annabelle")});
}

QTEST_MAIN(UnsavedTypingTest)
#include "tst_unsavedtyping.moc"
