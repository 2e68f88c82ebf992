// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/latency.h"

#include <QTest>

using namespace server;
using namespace std::chrono_literals;

class LatencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnswersItIsZero();
    void theSlowestHundredthDoesNotCount();
    void aTimeIsAtMostAQuarterOctaveTooLong_data();
    void aTimeIsAtMostAQuarterOctaveTooLong();
};

void LatencyTest::withoutAnswersItIsZero()
{
    QCOMPARE(LatencyHistogram().takeP99(), 0ns);
}

void LatencyTest::theSlowestHundredthDoesNotCount()
{
    LatencyHistogram histogram;
    for (int i = 0; i < 99; ++i)
        histogram.add(100us);
    histogram.add(5s);
    const auto p99 = histogram.takeP99();
    QVERIFY(p99 >= 100us && p99 < 130us);
    QCOMPARE(histogram.takeP99(), 0ns); // it starts anew

    histogram.add(5s);
    QVERIFY(histogram.takeP99() >= 5s);
}

void LatencyTest::aTimeIsAtMostAQuarterOctaveTooLong_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    for (const qint64 time : {1024LL, 1500LL, 2048LL, 99'999LL, 1'000'000LL, 123'456'789LL, 9'000'000'000LL})
        QTest::newRow(qPrintable(QString::number(time))) << time;
}

void LatencyTest::aTimeIsAtMostAQuarterOctaveTooLong()
{
    QFETCH(const qint64, nanoseconds);
    LatencyHistogram histogram;
    histogram.add(std::chrono::nanoseconds(nanoseconds));
    const qint64 told = histogram.takeP99().count();
    QVERIFY2(told >= nanoseconds && told <= nanoseconds * 5 / 4 + 1, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(LatencyTest)
#include "tst_latency.moc"
