// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/schedule/gridlabels.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QTranslator>

namespace {

/// A language whose labels of the lane are longer than a time.
class LongLabels final : public QTranslator
{
public:
    static inline const QString label = QStringLiteral("through all of the hours");

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1String(source) == QLatin1String("All day") ? label : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// What is written on the week grid, and said beside the pointer.
class WeekLabelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_week = std::make_unique<WeekFixture>(); }
    void cleanup() { m_week.reset(); }
    void theLinesAndBandsOfTheNightSayWhatTheyAre();
    void theNightIsNamedWhereNoBlockHidesIt();
    void theGutterHoldsTheLabelsOfTheLane();
    void hoursThatDoNotFitAreTheirBegin();

private:
    QString toolTip(QPoint place) const;

    std::unique_ptr<WeekFixture> m_week;
};

QString WeekLabelsTest::toolTip(QPoint place) const
{
    QWidget *viewport = m_week->grid().viewport();
    QHelpEvent help(QEvent::ToolTip, place, viewport->mapToGlobal(place));
    QApplication::sendEvent(viewport, &help);
    return QToolTip::text();
}

void WeekLabelsTest::theLinesAndBandsOfTheNightSayWhatTheyAre()
{
    m_week->addApp("Clock", "09:00", "10:00", {});
    m_week->open();
    const int gutter = m_week->grid().scene().scale().gutter;
    const auto besideTime = [&](const char *time) { return toolTip({gutter - 3, m_week->at(0, time).y()}); };
    QCOMPARE(besideTime("22:30"),
             QStringLiteral("Night from 22:30\nDrag the line to change the time on every day."));
    QVERIFY(besideTime("06:30").startsWith(QStringLiteral("Night until 06:30\n")));
    QVERIFY(besideTime("20:00").startsWith(QStringLiteral("Dim from 20:00\n")));
    QVERIFY(besideTime("03:00").startsWith(QStringLiteral("Night · ")));
    QCOMPARE(besideTime("21:00"), QStringLiteral("Dim"));
    besideTime("13:00");
    QTRY_VERIFY(!QToolTip::isVisible());
}

void WeekLabelsTest::theNightIsNamedWhereNoBlockHidesIt()
{
    m_week->addApp("Lamp", "22:00", "06:00", {QStringLiteral("monday")});
    m_week->open();
    const QImage image = m_week->grid().viewport()->grab().toImage();
    const WeekScale &scale = m_week->grid().scene().scale();
    const QRect tuesday(scale.dayLeft(1) + 6, qRound(scale.yOf(0)) + 4, 30, 8);
    const QRgb night = image.pixel(tuesday.left() - 3, tuesday.top());
    int written = 0;
    for (int y = tuesday.top(); y <= tuesday.bottom(); ++y)
        for (int x = tuesday.left(); x <= tuesday.right(); ++x)
            written += image.pixel(x, y) != night ? 1 : 0;
    QVERIFY(written > 0);
}

void WeekLabelsTest::theGutterHoldsTheLabelsOfTheLane()
{
    LongLabels language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const QFontMetrics metrics(QApplication::font());
    WeekScene scene;
    scene.layOut({QSize(800, 600), metrics, 0, false, 0});
    QVERIFY(scene.scale().gutter > metrics.horizontalAdvance(LongLabels::label));
}

void WeekLabelsTest::hoursThatDoNotFitAreTheirBegin()
{
    const QFontMetrics metrics(QApplication::font());
    const WindowPiece evening{22 * 60, 24 * 60, WindowPiece::Kind::Late};
    const double narrow = metrics.horizontalAdvance(QStringLiteral("22:00 –")) + 2;
    const double line = metrics.height();
    QCOMPARE(GridLabels::hours(evening, {narrow, line}, metrics), QStringLiteral("22:00"));
    QCOMPARE(GridLabels::hours(evening, {narrow, 3 * line}, metrics), QStringLiteral("22:00 – 24:00"));
    QCOMPARE(GridLabels::hours(evening, {4 * narrow, line}, metrics), QStringLiteral("22:00 – 24:00"));
}

QTEST_MAIN(WeekLabelsTest)
#include "tst_weeklabels.moc"
