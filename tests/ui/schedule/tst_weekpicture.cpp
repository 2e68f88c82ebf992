// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"
#include "ui/window/appearance.h"

#include <QFontDatabase>
#include <QImage>
#include <QStyleFactory>

namespace {

constexpr int tolerance = 12;           ///< of a channel, for how strokes are smoothed
constexpr double mostDifferent = 0.002; ///< share of the pixels

/// Share of the pixels that differ by more than the tolerance.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            const int most = std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                       std::abs(a.blue() - b.blue())});
            count += most > tolerance ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (one.width() * one.height());
}

} // namespace

/// The grid of a fixed week beside its approved pictures. Letters are boxes of a font that comes along, so
/// that the pictures are the same on every computer. A picture that differs is written to the current folder
/// under its own name, to be looked at and, where it is right, put in the place of the approved one.
class WeekPictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWeekLooksAsApproved_data();
    void aWeekLooksAsApproved();

private:
    void fill(WeekFixture &week);

    qint64 m_trains = 0;
};

void WeekPictureTest::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const int id = QFontDatabase::addApplicationFont(QStringLiteral(PICTURES "/boxes.ttf"));
    QVERIFY2(id >= 0, "the font of the pictures is missing");
    QFont font(QFontDatabase::applicationFontFamilies(id).constFirst());
    font.setPixelSize(12);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(font);
}

void WeekPictureTest::fill(WeekFixture &week)
{
    const QStringList workdays{QStringLiteral("monday"), QStringLiteral("tuesday"),
                               QStringLiteral("wednesday"), QStringLiteral("thursday"),
                               QStringLiteral("friday")};
    m_trains = week.addApp("Bike Share", "07:00", "10:00", workdays);
    week.addApp("Fuzzy Clock", "08:00", "18:00", workdays);
    week.addApp("Party light", "22:00", "02:00", {QStringLiteral("friday")});
    week.addApp("Sports Scores", "09:00", "22:00", {QStringLiteral("saturday"), QStringLiteral("sunday")});
    week.addApp("Moon Clock", nullptr, nullptr);
    week.addApp("Plasma", nullptr, nullptr, {QStringLiteral("saturday"), QStringLiteral("sunday")});
    for (int i = 0; i < 9; ++i)
        week.addApp("Crowd", "19:00", "21:00", {QStringLiteral("tuesday")});
}

void WeekPictureTest::aWeekLooksAsApproved_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isSelected");
    QTest::newRow("light") << false << QDate(2026, 11, 25) << false;
    QTest::newRow("dark") << true << QDate(2026, 11, 25) << false;
    QTest::newRow("selected-light") << false << QDate(2026, 11, 25) << true;
    QTest::newRow("spring-dark") << true << QDate(2026, 3, 29) << false;
}

void WeekPictureTest::aWeekLooksAsApproved()
{
    QFETCH(bool, isDark);
    QFETCH(QDate, date);
    QFETCH(bool, isSelected);
    QApplication::setPalette(isDark ? Appearance::darkPalette() : Appearance::lightPalette());
    WeekFixture week;
    fill(week);
    week.open();
    Q_EMIT week.find<ScheduleView>().dateSelected(date);
    if (isSelected)
        week.session().navigation().select({0, WeekFixture::kitchenId, m_trains});
    week.grid().clearFocus();
    week.grid().setFixedSize(720, 480);
    QTRY_COMPARE(week.grid().viewport()->size(), QSize(720, 480));
    const QImage seen = week.grid().grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png");
    const QImage approved(QStringLiteral(PICTURES "/approved/") + name);
    const double share = difference(seen, approved);
    if (share > mostDifferent)
        QVERIFY(seen.save(name));
    QVERIFY2(share <= mostDifferent,
             qPrintable(QStringLiteral("%1 % of %2 differ").arg(share * 100).arg(name)));
}

QTEST_MAIN(WeekPictureTest)
#include "tst_weekpicture.moc"
