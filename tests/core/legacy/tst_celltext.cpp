// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/celltext.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>
#include <vector>

using legacy::CellText;

/// A text is what it was made of, wherever it stands.
class CellTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSmall();
    void itHoldsEveryLength();
    void copiesAreTheirOwn();
    void aMovedTextIsEmpty();
    void itIsOrderedAsBytesAre();
    void itKeepsWhatRandomStepsMakeOfIt();
};

namespace {

std::string lettersOf(size_t size)
{
    std::string text;
    for (size_t i = 0; i < size; ++i)
        text += static_cast<char>(i % 7 == 3 ? '\0' : 'a' + static_cast<char>(i % 26));
    return text;
}

} // namespace

void CellTextTest::itIsSmall()
{
    QCOMPARE(sizeof(CellText), size_t(16));
    QCOMPARE(CellText().view(), std::string_view());
}

void CellTextTest::itHoldsEveryLength()
{
    for (const size_t size : {0u, 1u, 14u, 15u, 16u, 17u, 127u, 128u, 255u, 256u, 100'000u}) {
        const std::string text = lettersOf(size);
        QVERIFY2(CellText(text).view() == text, qPrintable(QString::number(size)));
    }
}

void CellTextTest::copiesAreTheirOwn()
{
    for (const size_t size : {5u, 50u}) {
        const std::string text = lettersOf(size);
        CellText one(text);
        CellText other(one);
        QVERIFY(one == other);
        one = CellText("something else");
        QVERIFY(other.view() == text);
        const CellText &self = other;
        other = self;
        QVERIFY(other.view() == text);
    }
}

void CellTextTest::aMovedTextIsEmpty()
{
    for (const size_t size : {5u, 50u}) {
        const std::string text = lettersOf(size);
        CellText one(text);
        const CellText other(std::move(one));
        QVERIFY(other.view() == text);
        QVERIFY(one.view().empty()); // NOLINT(bugprone-use-after-move): it says so
    }
}

void CellTextTest::itIsOrderedAsBytesAre()
{
    const std::vector<std::string> texts{"", "a", "ab", "b", lettersOf(15), lettersOf(16), lettersOf(17)};
    for (const std::string &one : texts) {
        for (const std::string &other : texts) {
            QCOMPARE(CellText(one) < CellText(other), std::string_view(one) < std::string_view(other));
            QCOMPARE(CellText(one) == CellText(other), one == other);
        }
    }
}

void CellTextTest::itKeepsWhatRandomStepsMakeOfIt()
{
    QRandomGenerator random(8);
    std::vector<CellText> texts(8);
    std::vector<std::string> expected(8);
    for (int i = 0; i < 20'000; ++i) {
        const auto from = static_cast<size_t>(random.bounded(8));
        const auto to = static_cast<size_t>(random.bounded(8));
        switch (random.bounded(3)) {
        case 0:
            expected[to] = lettersOf(static_cast<size_t>(random.bounded(40)));
            texts[to] = expected[to];
            break;
        case 1:
            expected[to] = expected[from];
            texts[to] = texts[from];
            break;
        default:
            std::swap(expected[to], expected[from]);
            std::swap(texts[to], texts[from]);
        }
        QVERIFY(texts[to].view() == expected[to] && texts[from].view() == expected[from]);
    }
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
