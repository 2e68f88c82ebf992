// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/spans.h"

#include <QRandomGenerator>
#include <QTest>

using namespace domain;

namespace {

Instant second(int count)
{
    return Instant(std::chrono::seconds(count));
}

/// "aaa.bb" for {0–3, 4–6}: a letter a second.
std::vector<Span> runs(const QString &picture)
{
    std::vector<Span> spans;
    for (int i = 0; i < picture.size(); ++i) {
        if (picture[i] == u'.')
            continue;
        const bool continues = i > 0 && picture[i] == picture[i - 1];
        if (continues)
            spans.back().to = second(i + 1);
        else
            spans.push_back({second(i), second(i + 1)});
    }
    return spans;
}

QString picture(const Spans &spans, int length)
{
    QString text(length, u'.');
    for (int i = 0; i < length; ++i) {
        if (contains(spans, second(i)))
            text[i] = u'#';
    }
    return text;
}

bool isProper(const Spans &spans)
{
    for (size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].from >= spans[i].to || (i > 0 && spans[i].from <= spans[i - 1].to))
            return false;
    }
    return true;
}

} // namespace

class SpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingAndOverlappingSpansJoin();
    void emptyAndInvertedSpansVanish();
    void holesAreCutOut_data();
    void holesAreCutOut();
    void randomSetsAreJoinedAndCutAsPointsAre();
};

void SpansTest::touchingAndOverlappingSpansJoin()
{
    QCOMPARE(joined({{second(5), second(7)}, {second(1), second(3)}, {second(3), second(5)}}),
             (Spans{{second(1), second(7)}}));
    QCOMPARE(joined({{second(1), second(9)}, {second(2), second(3)}}), (Spans{{second(1), second(9)}}));
    QCOMPARE(joined({{second(1), second(2)}, {second(3), second(4)}}).size(), size_t(2));
}

void SpansTest::emptyAndInvertedSpansVanish()
{
    QVERIFY(joined({{second(3), second(3)}, {second(5), second(4)}}).empty());
    QVERIFY(!contains({}, second(0)));
}

void SpansTest::holesAreCutOut_data()
{
    QTest::addColumn<QString>("spans");
    QTest::addColumn<QString>("holes");
    QTest::addColumn<QString>("left");
    QTest::newRow("none") << "aaaa.bbbb"
                          << "........."
                          << "####.####";
    QTest::newRow("in the middle") << "aaaa.bbbb"
                                   << ".xx......"
                                   << "#..#.####";
    QTest::newRow("at both ends") << "aaaa.bbbb"
                                  << "x..x....."
                                  << ".##..####";
    QTest::newRow("over two spans") << "aaaa.bbbb"
                                    << "..xxxxx.."
                                    << "##.....##";
    QTest::newRow("over all") << "aaaa.bbbb"
                              << "xxxxxxxxx"
                              << ".........";
    QTest::newRow("two in one span") << "aaaaaaaaa"
                                     << ".x.yy.zz."
                                     << "#.#..#..#";
    QTest::newRow("nothing to cut") << "........."
                                    << "xxxxxxxxx"
                                    << ".........";
}

void SpansTest::holesAreCutOut()
{
    QFETCH(QString, spans);
    QFETCH(QString, holes);
    const Spans left = without(joined(runs(spans)), joined(runs(holes)));
    QVERIFY(isProper(left));
    QTEST(picture(left, static_cast<int>(spans.size())), "left");
}

void SpansTest::randomSetsAreJoinedAndCutAsPointsAre()
{
    constexpr quint32 seed = 7;
    QRandomGenerator random(seed);
    constexpr int length = 60;
    const auto randomSpans = [&random] {
        std::vector<Span> spans;
        for (int i = random.bounded(12); i > 0; --i) {
            const int from = random.bounded(length);
            spans.push_back({second(from), second(from + random.bounded(10))});
        }
        return spans;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::vector<Span> all = randomSpans();
        const Spans spans = joined(all);
        const Spans holes = joined(randomSpans());
        const Spans left = without(spans, holes);
        QVERIFY(isProper(spans) && isProper(left));
        for (int i = -1; i <= length + 10; ++i) {
            const Instant at = second(i);
            const bool isIn =
                std::ranges::any_of(all, [at](const Span &s) { return s.from <= at && at < s.to; });
            QVERIFY2(contains(spans, at) == isIn, qPrintable(QString::number(round)));
            QVERIFY2(contains(left, at) == (isIn && !contains(holes, at)),
                     qPrintable(QString::number(round)));
        }
    }
}

QTEST_GUILESS_MAIN(SpansTest)
#include "tst_spans.moc"
