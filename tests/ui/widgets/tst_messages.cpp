// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagestrip.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/taskbar.h"

#include <QLabel>
#include <QPalette>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(42, 46, 50));
    palette.setColor(QPalette::WindowText, QColor(252, 252, 252));
    return palette;
}

QString shownBy(const MessageStrip &strip)
{
    return strip.isVisible() ? strip.accessibleName() : QString();
}

} // namespace

class MessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestMessageIsShownAndTheOneBeforeComesBack();
    void aMessageOfTheSameIdIsReplaced();
    void anActionRunsOnceAndClosesItsMessage();
    void aMessageGoesByItselfWhereAsked();
    void aLongWordWidensNoWindow();
    void textsReadOnEveryBackground_data();
    void textsReadOnEveryBackground();
    void theTaskBarCountsBeyondInt();
    void cancellingIsAskedForOnce();
    void theEmptyStateOffersItsButtonOnly();
    void searchingWaitsForAPauseAndEscapeEmpties();
};

void MessagesTest::theNewestMessageIsShownAndTheOneBeforeComesBack()
{
    MessageStrip strip;
    QVERIFY(!strip.isVisible());
    strip.post({Message::Severity::Warning, latin("one"), {}});
    strip.post({Message::Severity::Error, latin("two"), {}});
    QCOMPARE(shownBy(strip), latin("two"));
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(shownBy(strip), latin("one"));
    strip.findChild<QToolButton *>()->click();
    QVERIFY(!strip.isVisible());
}

void MessagesTest::aMessageOfTheSameIdIsReplaced()
{
    MessageStrip strip;
    strip.post({Message::Severity::Error, latin("locked"), {}}, latin("file"));
    strip.post({Message::Severity::Information, latin("other"), {}});
    strip.post({Message::Severity::Success, latin("saved"), {}}, latin("file"));
    QCOMPARE(strip.count(), 2);
    QCOMPARE(shownBy(strip), latin("saved"));
    strip.withdraw(latin("file"));
    QCOMPARE(shownBy(strip), latin("other"));
}

void MessagesTest::anActionRunsOnceAndClosesItsMessage()
{
    MessageStrip strip;
    int undone = 0;
    strip.post({Message::Severity::Information, latin("3 apps deleted"), {{latin("Undo"), [&undone] {
                                                                               ++undone;
                                                                           }}}});
    auto *button = strip.findChild<QPushButton *>();
    QCOMPARE(button->text(), latin("Undo"));
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(undone, 1);
    QVERIFY(!strip.isVisible());
}

void MessagesTest::aMessageGoesByItselfWhereAsked()
{
    MessageStrip strip;
    strip.post({Message::Severity::Success, latin("saved"), {}}, {}, 5);
    QVERIFY(strip.isVisible());
    QTRY_VERIFY(!strip.isVisible());
}

void MessagesTest::aLongWordWidensNoWindow()
{
    MessageStrip strip;
    strip.post({Message::Severity::Error, latin("short"), {}});
    const int narrowest = strip.minimumSizeHint().width();
    const QString text = QStringLiteral("%1.sqlite cannot be read.").arg(latin("name_").repeated(50));
    strip.clear();
    strip.post({Message::Severity::Error, text, {}});
    QCOMPARE(strip.minimumSizeHint().width(), narrowest);
    const QList<QLabel *> labels = strip.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->toolTip() == text; }));
}

void MessagesTest::textsReadOnEveryBackground_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(239, 240, 241));
    QTest::newRow("white") << QPalette(QColor(Qt::white));
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("grey") << QPalette(QColor(120, 120, 120));
}

void MessagesTest::textsReadOnEveryBackground()
{
    QFETCH(QPalette, palette);
    constexpr double legible = 4.5;
    QWidget page;
    page.setPalette(palette);
    auto *strip = new MessageStrip(&page);
    for (const Severity severity :
         {Severity::Information, Severity::Success, Severity::Warning, Severity::Error}) {
        strip->post({severity, latin("text"), {}});
        const QPalette shown = strip->palette();
        QVERIFY(contrastRatio(shown.color(QPalette::Window), shown.color(QPalette::WindowText)) >= legible);
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrastRatio(window, severityText(severity, window)) >= legible);
    }
    const QuietLabel quiet(latin("later"), &page);
    QVERIFY(contrastRatio(palette.color(QPalette::Window), quiet.palette().color(QPalette::WindowText)) >=
            legible);
}

void MessagesTest::theTaskBarCountsBeyondInt()
{
    TaskBar bar;
    QVERIFY(!bar.isVisible());
    bar.begin(latin("Reading"));
    const auto *progress = bar.findChild<QProgressBar *>();
    QCOMPARE(progress->maximum(), 0);
    bar.setProgress(5'000'000'000, 10'000'000'000);
    QCOMPARE(progress->value() * 2, progress->maximum());
    QCOMPARE(bar.findChild<QLabel *>()->text(), latin("Reading"));
    bar.end();
    QVERIFY(!bar.isVisible());
}

void MessagesTest::cancellingIsAskedForOnce()
{
    TaskBar bar;
    QSignalSpy asked(&bar, &TaskBar::cancelRequested);
    bar.begin(latin("Reading"));
    bar.findChild<QToolButton *>()->click();
    bar.findChild<QToolButton *>()->click();
    QCOMPARE(asked.count(), 1);
    bar.end();
    bar.begin(latin("Again"));
    bar.findChild<QToolButton *>()->click();
    QCOMPARE(asked.count(), 2);
}

void MessagesTest::theEmptyStateOffersItsButtonOnly()
{
    EmptyState state;
    state.show();
    QSignalSpy clicked(&state, &EmptyState::buttonClicked);
    state.setContent(latin("No apps yet."));
    auto *button = state.findChild<QPushButton *>();
    QVERIFY(!button->isVisible());
    state.setContent(latin("No apps yet."), latin("Add app"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
}

void MessagesTest::searchingWaitsForAPauseAndEscapeEmpties()
{
    QWidget page;
    SearchField field(latin("Filter"), &page);
    page.show();
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, latin("kitchen"));
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.first().first().toString(), latin("kitchen"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(searched.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.count(), 2);
    QCOMPARE(searched.last().first().toString(), QString());
}

QTEST_MAIN(MessagesTest)
#include "tst_messages.moc"
