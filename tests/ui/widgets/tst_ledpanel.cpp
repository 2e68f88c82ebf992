// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledpanel.h"

#include <QProxyStyle>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int pitch = 10;

QImage filled(QSize size, const QColor &colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// One lit dot on a dark panel.
frames::Animation oneDot(int x, int y, const QColor &colour)
{
    QImage image = filled({64, 32}, Qt::black);
    image.setPixelColor(x, y, colour);
    return {image.size(), 0, {{image, 0}}};
}

frames::Animation blinking(int frameMs)
{
    return {{64, 32}, 0, {{filled({64, 32}, Qt::red), frameMs}, {filled({64, 32}, Qt::green), frameMs}}};
}

QColor middleOf(const QImage &picture, int x, int y)
{
    return picture.pixelColor(x * pitch + pitch / 2, y * pitch + pitch / 2);
}

/// A white dot at 3, 3 of a panel of this brightness.
QImage dotAt(int brightness)
{
    LedPanel panel;
    panel.resize(64 * pitch, 32 * pitch);
    panel.setAnimation(oneDot(3, 3, Qt::white));
    panel.setBrightness(brightness);
    return panel.grab().toImage();
}

/// A style of a person who wants no motion.
class StillStyle final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class LedPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLitDotIsRoundOnNearBlack();
    void aTenthOfTheLightStillReads();
    void darknessIsDark();
    void thePitchIsAWholeNumberOfPixels_data();
    void thePitchIsAWholeNumberOfPixels();
    void aWidePanelKeepsItsShape();
    void itPlaysWhileItCanBeSeen();
    void itPausesWhenHidden();
    void itPausesWhenScrolledAway();
    void withoutMotionTheFirstFrameStands();
    void aFiniteAnimationStopsAtItsLastFrame();
    void clearingLeavesADarkPanel();
    void fullScreenAndBack();
};

void LedPanelTest::aLitDotIsRoundOnNearBlack()
{
    LedPanel panel;
    panel.resize(64 * pitch, 32 * pitch);
    panel.setAnimation(oneDot(10, 5, Qt::white));
    const QImage picture = panel.grab().toImage();
    QCOMPARE(middleOf(picture, 10, 5), QColor(Qt::white));
    const QColor corner = picture.pixelColor(10 * pitch, 5 * pitch);
    QVERIFY2(corner.lightness() < 90, qPrintable(corner.name()));
    const QColor off = middleOf(picture, 40, 20);
    const QColor between = picture.pixelColor(40 * pitch, 20 * pitch);
    QVERIFY(off.lightness() > between.lightness());
    QVERIFY(off.lightness() < 40);
    // The light falls on the next dot's cell, and not on one further away.
    QVERIFY(picture.pixelColor(11 * pitch, 5 * pitch + pitch / 2).lightness() > between.lightness() + 10);
    QCOMPARE(picture.pixelColor(14 * pitch, 5 * pitch), between);
}

void LedPanelTest::aTenthOfTheLightStillReads()
{
    const QImage picture = dotAt(10);
    QVERIFY(middleOf(picture, 3, 3).lightness() > 80);
    QVERIFY(middleOf(picture, 3, 3).lightness() < 120);
}

void LedPanelTest::darknessIsDark()
{
    const QImage picture = dotAt(0);
    QCOMPARE(middleOf(picture, 3, 3), middleOf(picture, 40, 20));
}

void LedPanelTest::thePitchIsAWholeNumberOfPixels_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {64, 127, 128, 200, 640, 641, 703})
        QTest::addRow("%d wide", width) << width;
}

void LedPanelTest::thePitchIsAWholeNumberOfPixels()
{
    QFETCH(int, width);
    LedPanel panel;
    panel.setAnimation(oneDot(0, 0, Qt::white));
    const int whole = width / 64;
    panel.resize(width, panel.heightForWidth(width));
    QCOMPARE(panel.height(), whole * 32);
    const int left = (width - whole * 64) / 2;
    const QImage picture = panel.grab().toImage();
    QCOMPARE(picture.pixelColor(left + whole / 2, whole / 2), QColor(Qt::white));
    QVERIFY(picture.pixelColor(left + whole + whole / 2, whole / 2).lightness() < 60);
}

void LedPanelTest::aWidePanelKeepsItsShape()
{
    LedPanel panel(LedPanel::pageWidth);
    panel.setPanelSize({128, 64});
    QCOMPARE(panel.sizeHint(), QSize(640, 320));
    LedPanel strip(LedPanel::stripWidth);
    QCOMPARE(strip.sizeHint(), QSize(128, 64));
}

void LedPanelTest::itPlaysWhileItCanBeSeen()
{
    LedPanel panel;
    panel.setAnimation(blinking(5));
    panel.show();
    QTRY_COMPARE(panel.frame(), 1);
    QTRY_COMPARE(panel.frame(), 0);
}

void LedPanelTest::itPausesWhenHidden()
{
    LedPanel panel;
    panel.setAnimation(blinking(5));
    panel.show();
    QTRY_COMPARE(panel.frame(), 1);
    panel.hide();
    const int frame = panel.frame();
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(7);
        QCOMPARE(panel.frame(), frame);
    }
    panel.show();
    QTRY_VERIFY(panel.frame() != frame);
}

void LedPanelTest::itPausesWhenScrolledAway()
{
    QWidget window;
    window.resize(700, 400);
    LedPanel panel(LedPanel::pageWidth, &window);
    panel.resize(panel.sizeHint());
    panel.setAnimation(blinking(5));
    window.show();
    QTRY_COMPARE(panel.frame(), 1);
    panel.move(0, 1000);
    QTest::qWait(30); // the frame that was under way
    const int frame = panel.frame();
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(7);
        QCOMPARE(panel.frame(), frame);
    }
    panel.move(0, 0);
    QTRY_VERIFY(panel.frame() != frame);
}

void LedPanelTest::withoutMotionTheFirstFrameStands()
{
    StillStyle still;
    LedPanel panel;
    panel.setStyle(&still);
    panel.setAnimation(blinking(1));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (int i = 0; i < 10; ++i) {
        QTest::qWait(3);
        QCOMPARE(panel.frame(), 0);
    }
}

void LedPanelTest::aFiniteAnimationStopsAtItsLastFrame()
{
    frames::Animation animation = blinking(1);
    animation.loopCount = 2;
    LedPanel panel;
    panel.setAnimation(animation);
    panel.show();
    // Two rounds are at most two visits to the first frame; the end holds.
    QTRY_VERIFY([&panel] {
        for (int i = 0; i < 10; ++i) {
            QTest::qWait(3);
            if (panel.frame() != 1)
                return false;
        }
        return true;
    }());
}

void LedPanelTest::clearingLeavesADarkPanel()
{
    LedPanel panel;
    panel.resize(64 * pitch, 32 * pitch);
    panel.setAnimation(blinking(5));
    panel.clear();
    const QImage picture = panel.grab().toImage();
    QCOMPARE(middleOf(picture, 3, 3), middleOf(picture, 40, 20));
    QVERIFY(middleOf(picture, 3, 3).lightness() < 40);
}

void LedPanelTest::fullScreenAndBack()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *panel = new LedPanel;
    column->addWidget(panel);
    window.show();
    QTest::mouseDClick(panel, Qt::LeftButton);
    QVERIFY(panel->isWindow() && panel->isFullScreen());
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isWindow());
    QCOMPARE(panel->window(), &window);
    QVERIFY(panel->isVisible());
}

QTEST_MAIN(LedPanelTest)
#include "tst_ledpanel.moc"
