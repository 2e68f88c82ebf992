// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/characterdifference.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// The text with what differs in brackets.
QString marked(const QString &text, const QList<CharacterRange> &ranges)
{
    QString out = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        out.insert(range->start + range->length, u']');
        out.insert(range->start, u'[');
    }
    return out;
}

QString without(const QString &text, const QList<CharacterRange> &ranges)
{
    QString out = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        out.remove(range->start, range->length);
    return out;
}

} // namespace

class CharacterDifferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsMarked_data();
    void onlyWhatDiffersIsMarked();
    void whatIsLeftOfBothIsTheSame();
    void longTextsAreMarkedBetweenTheirCommonEnds();
};

void CharacterDifferenceTest::onlyWhatDiffersIsMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("markedBefore");
    QTest::addColumn<QString>("markedAfter");
    const auto row = [](const char *name, const char *before, const char *after, const char *markedBefore,
                        const char *markedAfter) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                            << QString::fromUtf8(markedBefore) << QString::fromUtf8(markedAfter);
    };
    row("the same", "35", "35", "35", "35");
    row("nothing before", "", "22:00", "", "[22:00]");
    row("nothing after", "\"None\"", "", "[\"None\"]", "");
    row("a level", "4", "35", "[4]", "[35]");
    row("an hour", "22", "\"22:00\"", "22", "[\"]22[:00\"]");
    row("a letter's case", "[\"Monday\"]", "[\"monday\"]", "[\"[M]onday\"]", "[\"[m]onday\"]");
    row("two places", "abcdef", "abXdeYf", "ab[c]def", "ab[X]de[Y]f");
    row("no ASCII", "Zürich", "Zurich", "Z[ü]rich", "Z[u]rich");
}

void CharacterDifferenceTest::onlyWhatDiffersIsMarked()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const CharacterDifference difference = characterDifference(before, after);
    QTEST(marked(before, difference.before), "markedBefore");
    QTEST(marked(after, difference.after), "markedAfter");
}

void CharacterDifferenceTest::whatIsLeftOfBothIsTheSame()
{
    constexpr quint32 seed = 20261123;
    QRandomGenerator random(seed);
    const auto text = [&random] {
        QString made;
        for (int i = random.bounded(60); i > 0; --i)
            made.append(QChar(u'a' + random.bounded(4)));
        return made;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = text();
        const QString after = text();
        const CharacterDifference difference = characterDifference(before, after);
        QVERIFY2(without(before, difference.before) == without(after, difference.after),
                 qPrintable(QStringLiteral("seed %1: %2 / %3").arg(seed).arg(before, after)));
    }
}

void CharacterDifferenceTest::longTextsAreMarkedBetweenTheirCommonEnds()
{
    const QString before = QStringLiteral("start ") + QString(5000, u'a') + QStringLiteral(" end");
    const QString after = QStringLiteral("start ") + QString(4000, u'b') + QStringLiteral(" end");
    const CharacterDifference difference = characterDifference(before, after);
    QCOMPARE(difference.before, QList<CharacterRange>({{6, 5000}}));
    QCOMPARE(difference.after, QList<CharacterRange>({{6, 4000}}));
}

QTEST_MAIN(CharacterDifferenceTest)
#include "tst_characterdifference.moc"
