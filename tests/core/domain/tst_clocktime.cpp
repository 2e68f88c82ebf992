// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocktime.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace domain;

class ClockTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTimesAreUnderstood_data();
    void plainTimesAreUnderstood();
    void otherTextsAreNoTimes_data();
    void otherTextsAreNoTimes();
    void everyMinuteOfTheDayComesBack();
    void whateverIsUnderstoodIsWrittenInTheStoredSpelling();
};

void ClockTimeTest::plainTimesAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("isCanonical");
    QTest::newRow("stored spelling") << "07:30"
                                     << "07:30" << true;
    QTest::newRow("midnight") << "00:00"
                              << "00:00" << true;
    QTest::newRow("last minute") << "23:59"
                                 << "23:59" << true;
    QTest::newRow("one digit of an hour") << "7:00"
                                          << "07:00" << false;
    QTest::newRow("seconds") << "22:00:00"
                             << "22:00" << false;
    QTest::newRow("seconds are cut off") << "22:00:59"
                                         << "22:00" << false;
    QTest::newRow("one digit and seconds") << "7:05:09"
                                           << "07:05" << false;
}

void ClockTimeTest::plainTimesAreUnderstood()
{
    QFETCH(QString, text);
    const auto time = clockTimeFrom(text);
    QVERIFY(time);
    QTEST(clockText(*time), "stored");
    QTEST(isCanonicalClockTime(text), "isCanonical");
}

void ClockTimeTest::otherTextsAreNoTimes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",         ":",        "24:00",   "2200",        "-1:00",
                             "22",       "22:",      ":30",     "7:5",         "7:60",
                             "22:00:",   "22:00:60", "22:00:0", "22:00:00:00", "22:00:00.5",
                             "10:30 PM", "07:30am",  " 07:30",  "07:30 ",      "+7:30",
                             "007:30",   "ab:cd",    "None",    "07:3x",       "0x:30"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << QStringLiteral("٠٧:٣٠");
}

void ClockTimeTest::otherTextsAreNoTimes()
{
    QFETCH(QString, text);
    QVERIFY(!clockTimeFrom(text));
    QVERIFY(!isCanonicalClockTime(text));
}

void ClockTimeTest::everyMinuteOfTheDayComesBack()
{
    for (int minute = 0; minute < 24 * 60; ++minute) {
        const ClockTime time{minute};
        QCOMPARE(clockTimeFrom(clockText(time)), time);
        QVERIFY(isCanonicalClockTime(clockText(time)));
    }
}

void ClockTimeTest::whateverIsUnderstoodIsWrittenInTheStoredSpelling()
{
    static const QRegularExpression stored(QStringLiteral("\\A([01]\\d|2[0-3]):[0-5]\\d\\z"));
    constexpr quint32 seed = 20260328;
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("0123456789:::- ");
    int understood = 0;
    for (int round = 0; round < 200'000; ++round) {
        QString text;
        for (int i = random.bounded(3, 9); i > 0; --i)
            text.append(alphabet[random.bounded(static_cast<int>(alphabet.size()))]);
        const auto time = clockTimeFrom(text);
        understood += time ? 1 : 0;
        QVERIFY2(!time || stored.match(clockText(*time)).hasMatch(), qPrintable(text));
        QVERIFY2(isCanonicalClockTime(text) == stored.match(text).hasMatch(), qPrintable(text));
    }
    QVERIFY2(understood > 100, "the random texts hold too few times");
}

QTEST_GUILESS_MAIN(ClockTimeTest)
#include "tst_clocktime.moc"
