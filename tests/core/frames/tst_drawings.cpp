// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"
#include "tests/support/german.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace frames;
using namespace frames::art;

namespace {

constexpr int pixoTickerBytes = 60'000; ///< what the smallest device takes
constexpr int safeBytes = 220'000;      ///< what most devices take

QDateTime moment(int year, int month, int day, int hour = 22, int minute = 59)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

int litDots(const QImage &image, const QRect &area)
{
    int lit = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            lit += (image.pixel(x, y) & 0xffffffU) != 0 ? 1 : 0;
    }
    return lit;
}

/// Dots on the left and right edge.
int litAtTheSides(const QImage &image)
{
    return litDots(image, {0, 0, 1, image.height()}) +
           litDots(image, {image.width() - 1, 0, 1, image.height()});
}

} // namespace

class DrawingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawingFitsItsPanel_data();
    void aDrawingFitsItsPanel();
    void aDrawingMoves_data();
    void aDrawingMoves();
    void whatTellsTheTimeFollowsIt_data();
    void whatTellsTheTimeFollowsIt();
    void wordsKeepOffTheSides_data();
    void wordsKeepOffTheSides();
    void theNewYearIsCountedRight_data();
    void theNewYearIsCountedRight();
    void aDrawingIsFoundByName();
    void everyLetterIsInTheFonts();
    void fontsKeepTheirHeights();
};

void DrawingsTest::aDrawingFitsItsPanel_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("panel");
    for (const Drawing &drawing : drawings()) {
        for (const QSize panel : {QSize(64, 32), QSize(128, 64)}) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(drawing.name)).arg(panel.width())))
                << QString::fromLatin1(drawing.name) << panel;
        }
    }
}

void DrawingsTest::aDrawingFitsItsPanel()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, panel);
    const Drawing *drawing = findDrawing(name);
    const Animation animation = drawing->draw(panel, moment(2026, 3, 6));
    QCOMPARE(animation.size, panel);
    QVERIFY(!animation.frames.isEmpty());
    QVERIFY(litDots(animation.frames.first().image, QRect(QPoint(0, 0), panel)) > panel.width());
    const Animation again = drawing->draw(panel, moment(2026, 3, 6));
    QCOMPARE(again.frames.size(), animation.frames.size());
    for (qsizetype i = 0; i < animation.frames.size(); ++i) {
        QCOMPARE(animation.frames[i].image.size(), panel);
        QCOMPARE(animation.frames[i].image, again.frames[i].image);
        QVERIFY(animation.frames[i].durationMs > 0);
    }
    const base::Result<QByteArray> webp = encode(animation);
    QVERIFY(webp);
    QVERIFY2(webp->size() <= (panel.width() == 64 ? pixoTickerBytes : safeBytes),
             qPrintable(QString::number(webp->size())));
}

void DrawingsTest::aDrawingMoves_data()
{
    aDrawingFitsItsPanel_data();
}

void DrawingsTest::aDrawingMoves()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, panel);
    const Animation animation = findDrawing(name)->draw(panel, moment(2026, 3, 6));
    const QImage first = animation.frames.first().image;
    QVERIFY(
        std::ranges::any_of(animation.frames, [&first](const Frame &frame) { return frame.image != first; }));
}

void DrawingsTest::whatTellsTheTimeFollowsIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::newRow("countdown") << QStringLiteral("countdown") << 1;
    QTest::newRow("moon") << QStringLiteral("moon") << 7;
    QTest::newRow("weather") << QStringLiteral("weather") << 90;
}

void DrawingsTest::whatTellsTheTimeFollowsIt()
{
    QFETCH(const QString, name);
    QFETCH(const int, days);
    const auto draw = findDrawing(name)->draw;
    const QSize panel(64, 32);
    QVERIFY(draw(panel, moment(2026, 3, 6)).frames.first().image !=
            draw(panel, moment(2026, 3, 6).addDays(days)).frames.first().image);
}

void DrawingsTest::wordsKeepOffTheSides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("inGerman");
    for (const char *name : {"bins", "clock", "plants", "trains", "weather"}) {
        for (const bool inGerman : {false, true})
            QTest::addRow("%s %s", name, inGerman ? "de" : "en") << QString::fromLatin1(name) << inGerman;
    }
}

void DrawingsTest::wordsKeepOffTheSides()
{
    QFETCH(const QString, name);
    QFETCH(const bool, inGerman);
    const auto german = inGerman ? std::make_unique<German>() : nullptr;
    for (int day = 0; day < 366; ++day) {
        const QDateTime now = moment(2024, 1, 1, day % 24, day * 7 % 60).addDays(day);
        for (const Frame &frame : findDrawing(name)->draw(QSize(64, 32), now).frames)
            QVERIFY2(litAtTheSides(frame.image) == 0, qPrintable(now.toString()));
    }
}

void DrawingsTest::theNewYearIsCountedRight_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QDateTime>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("a day later") << moment(2026, 5, 1) << moment(2026, 5, 2) << false;
    QTest::newRow("the same day") << moment(2026, 5, 1, 1) << moment(2026, 5, 1, 23) << true;
    QTest::newRow("a year has 365 days left on its first")
        << moment(2026, 1, 1) << moment(2026, 12, 31) << false;
}

void DrawingsTest::theNewYearIsCountedRight()
{
    QFETCH(const QDateTime, now);
    QFETCH(const QDateTime, other);
    QFETCH(const bool, same);
    const QImage one = drawCountdown(QSize(64, 32), now).frames.first().image;
    QCOMPARE(one == drawCountdown(QSize(64, 32), other).frames.first().image, same);
}

void DrawingsTest::aDrawingIsFoundByName()
{
    for (const Drawing &drawing : drawings())
        QCOMPARE(findDrawing(QString::fromLatin1(drawing.name)), &drawing);
    QCOMPARE(findDrawing(u"Clock"), nullptr);
    QCOMPARE(findDrawing(u""), nullptr);
}

void DrawingsTest::everyLetterIsInTheFonts()
{
    const QString letters =
        QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00dc\u00df0123456789!?.,:'-+/%\u00b0");
    for (const Font font : {Font::Small, Font::Regular}) {
        for (const QChar letter : letters + letters.toLower()) {
            const Glyph &glyph = glyphOf(font, letter);
            QVERIFY2(std::ranges::any_of(glyph.rows, [](unsigned row) { return row != 0; }),
                     qPrintable(QString(letter)));
            for (const unsigned row : glyph.rows)
                QVERIFY2(row >> glyph.width == 0, qPrintable(QString(letter)));
        }
        QCOMPARE(glyphOf(font, u'\u4e00').rows, Glyph().rows);
    }
}

void DrawingsTest::fontsKeepTheirHeights()
{
    for (const QChar letter : QStringLiteral("ABCXYZ0123")) {
        QVERIFY(glyphOf(Font::Small, letter).rows[4] != 0);
        QCOMPARE(glyphOf(Font::Small, letter).rows[5], 0U);
        QVERIFY(glyphOf(Font::Regular, letter).rows[6] != 0);
        QCOMPARE(glyphOf(Font::Regular, letter).rows[7], 0U);
    }
    for (const QChar letter : QStringLiteral("gjpqy"))
        QVERIFY(glyphOf(Font::Regular, letter).rows[7] != 0);
}

QTEST_GUILESS_MAIN(DrawingsTest)
#include "tst_drawings.moc"
