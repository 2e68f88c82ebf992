// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/art/canvas.h"
#include "core/frames/art/drawings.h"
#include "core/frames/art/drawnwords.h"
#include "tests/support/german.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace frames::art;

namespace {

QDateTime moment(int year, int month, int day)
{
    return {QDate(year, month, day), QTime(22, 59), Qt::UTC};
}

/// What the German translation says in pictures.
QStringList germanWords()
{
    QFile file(QStringLiteral(GERMAN_TEXTS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the German texts are missing");
    QXmlStreamReader xml(&file);
    QString context;
    QStringList words;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation") &&
                 context == QLatin1String("DrawnWords"))
            words.append(xml.readElementText());
    }
    return words;
}

/// Days and months as pictures name them.
QStringList namesOfTime(const QLocale &locale)
{
    QStringList names;
    for (int day = 0; day < 366; ++day)
        names.append(locale.toString(QDate(2024, 1, 1).addDays(day), QStringLiteral("dddd ddd d MMM")));
    return names;
}

bool isDrawn(Font font, QChar letter)
{
    return letter == u' ' ||
           std::ranges::any_of(glyphOf(font, letter).rows, [](unsigned row) { return row != 0; });
}

} // namespace

/// What pictures say, in the languages of the program.
class DrawnWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreInThePersonsLanguage_data();
    void wordsAreInThePersonsLanguage();
    void germanWordsAreInTheFontsAndFit();
    void stationsLeaveRoomForTheMinutes();
};

void DrawnWordsTest::wordsAreInThePersonsLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("a weekday and a month") << QStringLiteral("clock") << moment(2026, 5, 6);
    QTest::newRow("days to go") << QStringLiteral("countdown") << moment(2026, 5, 6);
    QTest::newRow("a day to go") << QStringLiteral("countdown") << moment(2026, 12, 31);
    QTest::newRow("a weekday") << QStringLiteral("bins") << moment(2026, 5, 4);
    QTest::newRow("tomorrow") << QStringLiteral("bins") << moment(2026, 5, 6);
    QTest::newRow("today") << QStringLiteral("bins") << moment(2026, 5, 7);
    QTest::newRow("stations") << QStringLiteral("trains") << moment(2026, 5, 6);
    QTest::newRow("a request") << QStringLiteral("plants") << moment(2026, 5, 6);
}

void DrawnWordsTest::wordsAreInThePersonsLanguage()
{
    QFETCH(const QString, name);
    QFETCH(const QDateTime, now);
    const auto draw = [&] { return findDrawing(name)->draw(QSize(64, 32), now).frames.first().image; };
    const QImage english = draw();
    const German german;
    QVERIFY(draw() != english);
}

void DrawnWordsTest::germanWordsAreInTheFontsAndFit()
{
    const QStringList words = germanWords();
    QVERIFY(words.size() >= 12);
    const German german;
    for (const Font font : {Font::Small, Font::Regular}) {
        for (const QString &text : words + namesOfTime(DrawnWords::locale())) {
            for (const QChar letter : text)
                QVERIFY2(isDrawn(font, letter), qPrintable(text));
        }
    }
    for (const QString &text : words)
        QVERIFY2(Canvas::textWidth(QString(text).replace(QLatin1String("%1"), QLatin1String("2027"))) <= 64,
                 qPrintable(text));
}

void DrawnWordsTest::stationsLeaveRoomForTheMinutes()
{
    constexpr Type regular{Font::Regular, 1};
    constexpr int from = 15;
    const int upTo = 63 - Canvas::textWidth(QStringLiteral("20'"), regular);
    const auto fits = [=](const char *station) {
        const QString text = QCoreApplication::translate("DrawnWords", station, "a station, about 7 letters");
        return from + Canvas::textWidth(text, regular) <= upTo;
    };
    QVERIFY(fits("Central") && fits("Airport"));
    const German german;
    QVERIFY(fits("Central") && fits("Airport"));
}

QTEST_GUILESS_MAIN(DrawnWordsTest)
#include "tst_drawnwords.moc"
