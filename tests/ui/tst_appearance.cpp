// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/widgets/contrast.h"
#include "ui/window/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QIcon>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolBar>
#include <QToolButton>

using Choice = Appearance::Choice;

namespace {

/// Mean lightness over a picture's opaque dots, 0 to 255; −1 when there is none.
int lightness(const QImage &image)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.alpha() < 128)
                continue;
            sum += colour.lightness();
            ++count;
        }
    }
    return count == 0 ? -1 : static_cast<int>(sum / count);
}

} // namespace

/// The window in light and in dark, changed while it runs.
class AppearanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPageFollowsWhileItRuns_data();
    void everyPageFollowsWhileItRuns();
    void iconsFollow();
    void theButtonThatClearsALineFollows();
    void aButtonOutOfUseLooksSo();
    void noIconIsMissing_data();
    void noIconIsMissing();
    void barsTakeTheirButtonsFromTheTheme();
    void anEmptyBoxToTickIsSeenInTheDark();
    void aChoiceWithoutRoomEndsInAnEllipsis();

private:
    QList<QToolButton *> iconButtons() const;

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void AppearanceTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_appearance = std::make_unique<Appearance>(m_fixture->settings);
    m_appearance->choose(Choice::Light);
    m_window = std::make_unique<MainWindow>(m_fixture->session, m_fixture->opener, *m_appearance);
    m_window->start({});
    m_window->resize(1200, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_fixture->opener.create(m_fixture->path("tronbyt.sqlite"));
    QTRY_VERIFY(m_fixture->store.isOpen() && !m_fixture->opener.isBusy());
}

void AppearanceTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_fixture.reset();
}

/// The buttons of the toolbar that show nothing but a picture.
QList<QToolButton *> AppearanceTest::iconButtons() const
{
    QList<QToolButton *> found;
    for (QToolButton *button : m_window->findChild<QToolBar *>()->findChildren<QToolButton *>())
        if (button->isVisible() && button->toolButtonStyle() == Qt::ToolButtonIconOnly)
            found.append(button);
    return found;
}

void AppearanceTest::everyPageFollowsWhileItRuns_data()
{
    QTest::addColumn<int>("page");
    for (const PageDeclaration &page : pageDeclarations())
        QTest::newRow(page.title) << static_cast<int>(page.id);
}

void AppearanceTest::everyPageFollowsWhileItRuns()
{
    QFETCH(const int, page);
    m_fixture->session.navigation().showPage(static_cast<PageId>(page));
    const auto shade = [this] { return lightness(m_window->grab().toImage()); };
    QTRY_VERIFY(shade() > 200);
    m_appearance->choose(Choice::Dark);
    QTRY_VERIFY2(shade() < 80, qPrintable(QString::number(shade())));
    m_appearance->choose(Choice::Light);
    QTRY_VERIFY2(shade() > 200, qPrintable(QString::number(shade())));
}

void AppearanceTest::iconsFollow()
{
    const QList<QToolButton *> buttons = iconButtons();
    QVERIFY(!buttons.isEmpty());
    const auto shade = [&buttons] {
        return lightness(buttons.first()->icon().pixmap(32, QIcon::Normal).toImage());
    };
    QVERIFY2(shade() >= 0 && shade() < 128, qPrintable(QString::number(shade())));
    m_appearance->choose(Choice::Dark);
    QVERIFY2(shade() > 128, qPrintable(QString::number(shade())));
}

void AppearanceTest::theButtonThatClearsALineFollows()
{
    const QList<QAction *> clears =
        m_window->findChildren<QAction *>(QStringLiteral("_q_qlineeditclearaction"));
    QVERIFY(!clears.isEmpty());
    for (const Choice choice : {Choice::Dark, Choice::Light, Choice::Dark}) {
        m_appearance->choose(choice);
        for (const QAction *clear : clears) {
            const int shade = lightness(clear->icon().pixmap(16).toImage());
            QVERIFY2(shade >= 0 && (shade > 128) == (choice == Choice::Dark),
                     qPrintable(QString::number(shade)));
        }
    }
}

void AppearanceTest::aButtonOutOfUseLooksSo()
{
    QPixmap opaque(16, 16);
    opaque.fill(Qt::white);
    const QIcon icon(opaque);
    for (const Choice choice : {Choice::Dark, Choice::Light}) {
        m_appearance->choose(choice);
        QCOMPARE(icon.pixmap(16, QIcon::Normal).toImage().pixelColor(8, 8).alpha(), 255);
        const int alpha = icon.pixmap(16, QIcon::Disabled).toImage().pixelColor(8, 8).alpha();
        QVERIFY2(alpha > 64 && alpha < 128, qPrintable(QString::number(alpha)));
    }
}

void AppearanceTest::noIconIsMissing_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("no theme") << QString();
    QTest::newRow("the theme that all inherit") << QStringLiteral("hicolor");
    QTest::newRow("an unknown theme") << QStringLiteral("of-another-computer");
    QTest::newRow("a theme without icons") << QStringLiteral("bare");
}

void AppearanceTest::noIconIsMissing()
{
    QFETCH(const QString, theme);
    QVERIFY(QDir(m_fixture->folder.path()).mkdir(QStringLiteral("bare")));
    QFile index(m_fixture->folder.filePath(QStringLiteral("bare/index.theme")));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write("[Icon Theme]\nName=Bare\nInherits=hicolor\nDirectories=\n");
    index.close();
    QIcon::setThemeSearchPaths({m_fixture->folder.path()});
    QIcon::setThemeName(theme);
    QIcon::setFallbackThemeName({});
    Appearance appearance(m_fixture->settings);
    for (const Choice choice : {Choice::Light, Choice::Dark}) {
        appearance.choose(choice);
        for (const QToolButton *button : iconButtons())
            QVERIFY2(lightness(button->icon().pixmap(32).toImage()) >= 0, qPrintable(button->toolTip()));
        for (const QAction *action : m_window->findChildren<QAction *>())
            QVERIFY2(action->icon().isNull() || lightness(action->icon().pixmap(32).toImage()) >= 0,
                     qPrintable(action->text() + u' ' + action->icon().name()));
    }
}

/// A PNG of Qt's own would have every image format of the computer loaded.
void AppearanceTest::barsTakeTheirButtonsFromTheTheme()
{
    const auto nameOf = [](QStyle::StandardPixmap button) {
        return QApplication::style()->standardIcon(button).name();
    };
    QCOMPARE(nameOf(QStyle::SP_ToolBarHorizontalExtensionButton), QStringLiteral("arrow-right-double"));
    QCOMPARE(nameOf(QStyle::SP_ToolBarVerticalExtensionButton), QStringLiteral("arrow-down-double"));
    QVERIFY(!QApplication::style()->standardIcon(QStyle::SP_MessageBoxWarning).isNull());
}

void AppearanceTest::anEmptyBoxToTickIsSeenInTheDark()
{
    m_appearance->choose(Choice::Dark);
    QCheckBox box;
    const QImage shown = box.grab().toImage();
    double strongest = 1;
    for (int y = 0; y < shown.height(); ++y)
        for (int x = 0; x < shown.width(); ++x)
            strongest = std::max(strongest,
                                 contrastRatio(shown.pixelColor(x, y), box.palette().color(QPalette::Base)));
    QVERIFY2(strongest > 2.8, qPrintable(QString::number(strongest)));
}

void AppearanceTest::aChoiceWithoutRoomEndsInAnEllipsis()
{
    m_appearance->choose(Choice::Light);
    const auto grabbed = [](const QString &text, QRect *room) {
        QComboBox box;
        box.addItem(text);
        box.setFixedWidth(120);
        QStyleOptionComboBox option;
        option.initFrom(&box);
        *room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
        return box.grab().toImage();
    };
    const QString whole = QStringLiteral("Tidbyt, second generation");
    QRect room;
    const QImage shown = grabbed(whole, &room);
    const QString elided = QComboBox().fontMetrics().elidedText(whole, Qt::ElideRight, room.width() - 2);
    QVERIFY(elided != whole);
    QCOMPARE(shown, grabbed(elided, &room));
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
