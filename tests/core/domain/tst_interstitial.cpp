// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rotation.h"
#include "tests/core/domain/rotations.h"

#include <QTest>

using namespace domain;
using namespace rotations;

class InterstitialTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interstitialsComeBetween_data();
    void interstitialsComeBetween();
    void anInterstitialGoesByTheAppBeforeIt();
    void anInterstitialThatIsOffOrGoneIsLeftOut();
};

void InterstitialTest::interstitialsComeBetween_data()
{
    QTest::addColumn<int>("apps");
    QTest::addColumn<QString>("expected");
    QTest::newRow("after each but the last") << 4 << "abbbcbdabbbcbda";
    QTest::newRow("two") << 2 << "abbabb";
    QTest::newRow("one has none") << 1 << "aaa";
}

void InterstitialTest::interstitialsComeBetween()
{
    QFETCH(int, apps);
    QFETCH(QString, expected);
    Device device = deviceWith(apps);
    device.interstitialEnabled = true;
    device.interstitialApp = apps > 1 ? QStringLiteral("b") : QStringLiteral("a");
    QCOMPARE(shown(device, -1, static_cast<int>(expected.size())), expected);
    if (apps == 4) {
        QCOMPARE(stepAt(device, 0).reason, Reason::Interstitial);
        QCOMPARE(stepAt(device, 1).reason, Reason::Rotation);
        QCOMPARE(stepAt(device, 0).cursor, 1);
        QCOMPARE(rotationLength(rulesOf(device)), 7);
        QCOMPARE(stepAt(device, 6).cursor, 0);
    }
}

void InterstitialTest::anInterstitialGoesByTheAppBeforeIt()
{
    Device device = deviceWith(4);
    device.interstitialEnabled = true;
    device.interstitialApp = QStringLiteral("d");
    device.apps[3].enabled = false; // its own state does not matter
    QCOMPARE(shown(device, -1, 7), QStringLiteral("adbdcda"));
    device.apps[1].enabled = false;
    QCOMPARE(shown(device, -1, 5), QStringLiteral("adcda"));
    device.apps[2].startTime = QStringLiteral("13:00");
    QCOMPARE(shown(device, -1, 4), QStringLiteral("adad"));
    // It follows even an app that has no picture.
    QCOMPARE(shown(device, -1, 3, [](int app) { return app == 3; }), QStringLiteral("ddd"));
}

void InterstitialTest::anInterstitialThatIsOffOrGoneIsLeftOut()
{
    Device device = deviceWith(3);
    device.interstitialApp = QStringLiteral("c");
    QCOMPARE(shown(device, -1, 4), QStringLiteral("abca"));
    device.interstitialEnabled = true;
    for (const auto &gone : {std::optional<QString>(), std::optional<QString>(QString()),
                             std::optional<QString>(QStringLiteral("gone"))}) {
        device.interstitialApp = gone;
        QCOMPARE(shown(device, -1, 4), QStringLiteral("abca"));
    }
}

QTEST_GUILESS_MAIN(InterstitialTest)
#include "tst_interstitial.moc"
