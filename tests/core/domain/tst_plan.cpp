// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan.h"
#include "core/domain/rules.h"
#include "tests/core/domain/times.h"

#include <QTest>

using namespace domain;
using namespace times;

namespace {

App app(qint64 id, const char *iname, const char *start, const char *end)
{
    App app;
    app.id = id;
    app.order = static_cast<int>(id);
    app.iname = QString::fromLatin1(iname);
    app.name = QStringLiteral("App ") + app.iname;
    app.startTime = QString::fromLatin1(start);
    app.endTime = QString::fromLatin1(end);
    return app;
}

/// Two apps over the day, night 22:00–05:59.
Device device()
{
    Device device;
    device.timezone = QStringLiteral("UTC");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:00");
    device.nightEnd = QStringLiteral("05:59");
    device.dimTime = QStringLiteral("21:00");
    device.apps = {app(2, "b", "12:00", "17:59"), app(1, "a", "08:00", "11:59")};
    return device;
}

Plan planOf(const Device &device)
{
    return planOf(DeviceRules(device, QTimeZone("Asia/Tokyo")),
                  span(QStringLiteral("2026-03-06T00:00:00Z"), QStringLiteral("2026-03-07T00:00:00Z")));
}

} // namespace

class PlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appsComeInRotationOrderWithTheirSpans();
    void nightAndDimHaveTheirSpans();
    void aGapIsWhereNoEnabledAppIsActive();
    void theNightAppFillsTheNight();
    void aPinFillsEverything();
    void aPinToAnAppThatIsGoneFillsNothing();
    void aDeviceWithoutAppsIsOneGap();
    void anEmptySpanHasNoGap();
};

void PlanTest::appsComeInRotationOrderWithTheirSpans()
{
    Device changed = device();
    changed.apps[0].enabled = false;
    const Plan plan = planOf(changed);
    QCOMPARE(plan.apps.size(), size_t(2));
    QCOMPARE(plan.apps[0].iname, QStringLiteral("a"));
    QCOMPARE(plan.apps[1].name, QStringLiteral("App b"));
    QVERIFY(plan.apps[0].enabled && !plan.apps[1].enabled);
    QCOMPARE(text(plan.apps[0].active),
             QStringList{QStringLiteral("2026-03-06T08:00:00Z/2026-03-06T12:00:00Z")});
    // The schedule's, enabled or not.
    QCOMPARE(text(plan.apps[1].active),
             QStringList{QStringLiteral("2026-03-06T12:00:00Z/2026-03-06T18:00:00Z")});
}

void PlanTest::nightAndDimHaveTheirSpans()
{
    QCOMPARE(text(planOf(device()).night),
             (QStringList{QStringLiteral("2026-03-06T00:00:00Z/2026-03-06T06:00:00Z"),
                          QStringLiteral("2026-03-06T22:00:00Z/2026-03-07T00:00:00Z")}));
    QCOMPARE(text(planOf(device()).dim),
             QStringList{QStringLiteral("2026-03-06T21:00:00Z/2026-03-06T22:00:00Z")});
}

void PlanTest::aGapIsWhereNoEnabledAppIsActive()
{
    QCOMPARE(text(planOf(device()).gaps),
             (QStringList{QStringLiteral("2026-03-06T00:00:00Z/2026-03-06T08:00:00Z"),
                          QStringLiteral("2026-03-06T18:00:00Z/2026-03-07T00:00:00Z")}));
    Device changed = device();
    changed.apps[0].enabled = false;
    QCOMPARE(text(planOf(changed).gaps).last(), QStringLiteral("2026-03-06T12:00:00Z/2026-03-07T00:00:00Z"));
}

void PlanTest::theNightAppFillsTheNight()
{
    Device changed = device();
    changed.nightModeApp = QStringLiteral("b");
    const QStringList expected{QStringLiteral("2026-03-06T06:00:00Z/2026-03-06T08:00:00Z"),
                               QStringLiteral("2026-03-06T18:00:00Z/2026-03-06T22:00:00Z")};
    QCOMPARE(text(planOf(changed).gaps), expected);
    changed.nightModeApp = QStringLiteral("gone");
    QCOMPARE(planOf(changed).gaps, planOf(device()).gaps);
}

void PlanTest::aPinFillsEverything()
{
    Device changed = device();
    changed.pinnedApp = QStringLiteral("a");
    QVERIFY(planOf(changed).gaps.empty());
}

void PlanTest::aPinToAnAppThatIsGoneFillsNothing()
{
    Device changed = device();
    changed.pinnedApp = QStringLiteral("gone");
    QCOMPARE(planOf(changed).gaps, planOf(device()).gaps);
}

void PlanTest::aDeviceWithoutAppsIsOneGap()
{
    Device changed = device();
    changed.apps.clear();
    QCOMPARE(text(planOf(changed).gaps),
             QStringList{QStringLiteral("2026-03-06T00:00:00Z/2026-03-07T00:00:00Z")});
}

void PlanTest::anEmptySpanHasNoGap()
{
    const Instant at = instant(QStringLiteral("2026-03-06T00:00:00Z"));
    const Plan plan = domain::planOf(DeviceRules(device(), QTimeZone("UTC")), {at, at});
    QVERIFY(plan.gaps.empty() && plan.night.empty() && plan.apps[0].active.empty());
}

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
