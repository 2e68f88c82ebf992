// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rotation.h"
#include "core/domain/rules.h"
#include "tests/core/domain/plainrules.h"
#include "tests/core/domain/times.h"

#include <QTest>

#include <vector>

/// Devices with any mixture of schedules, night, dim, pin, interstitial app and missing pictures.
namespace randomdevices {

inline domain::Device randomDevice(QRandomGenerator &random, const QDate &near)
{
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const auto clock = [&random] {
        return QTime(random.bounded(24), random.bounded(60)).toString(QStringLiteral("HH:mm"));
    };
    domain::Device device;
    const int apps = random.bounded(9);
    const auto iname = [&] { return QString::number(random.bounded(apps + 1)); }; // now and then of none
    for (int i = 0; i < apps; ++i) {
        domain::App app = chance(40) ? domain::App() : plainrules::randomApp(random, near);
        app.id = i;
        app.order = i;
        app.iname = QString::number(i);
        app.name = QStringLiteral("App %1").arg(i);
        app.enabled = chance(80);
        app.displayTime = chance(50) ? 0 : random.bounded(400);
        device.apps.append(app);
    }
    device.defaultInterval = random.bounded(60);
    device.brightness = chance(10) ? 0 : 80;
    device.nightModeEnabled = chance(60);
    device.nightBrightness = chance(30) ? 0 : 10;
    if (chance(80))
        device.nightStart = clock();
    if (chance(60))
        device.nightEnd = clock();
    if (chance(40))
        device.dimTime = clock();
    if (chance(70))
        device.dimBrightness = chance(20) ? 0 : 20;
    if (chance(50))
        device.nightModeApp = iname();
    if (chance(25))
        device.pinnedApp = iname();
    device.interstitialEnabled = chance(50);
    device.interstitialApp = iname();
    return device;
}

/// What is asked about.
struct Situation
{
    domain::DeviceRules rules;
    domain::Instant at;
    int cursor;
    std::vector<bool> pictures;

    domain::HasPicture hasPicture() const
    {
        return [this](int app) { return pictures[static_cast<size_t>(app)]; };
    }
};

/// One situation after another, the same ones in every run.
class Source final
{
public:
    Source(const QByteArray &zone, const QString &from)
        : m_zone(zone), m_from(times::instant(from)), m_near(QDate::fromString(from.left(10), Qt::ISODate))
    {}

    Situation next()
    {
        ++m_round;
        domain::Device device = randomDevice(m_random, m_near);
        device.timezone = QString::fromLatin1(m_zone);
        std::vector<bool> pictures;
        for (qsizetype i = 0; i < device.apps.size(); ++i)
            pictures.push_back(m_random.bounded(5) != 0);
        const auto at = m_from + std::chrono::milliseconds(m_random.bounded(6 * 86'400'000));
        return {domain::DeviceRules(device, QTimeZone("UTC")), at, m_random.bounded(-2, 20),
                std::move(pictures)};
    }

    QString failure() const { return QStringLiteral("seed %1, round %2").arg(seed).arg(m_round); }
    QRandomGenerator &random() { return m_random; }

private:
    static constexpr quint32 seed = 20260329;

    QByteArray m_zone;
    domain::Instant m_from;
    QDate m_near;
    QRandomGenerator m_random{seed};
    int m_round = 0;
};

/// Weeks in which clocks change, and one in which they do not.
inline void addRows()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *name, const char *zone, const char *from) {
        QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(from);
    };
    row("forward, Berlin", "Europe/Berlin", "2026-03-26T00:00:00Z");
    row("back, New York", "America/New_York", "2026-10-29T00:00:00Z");
    row("half an hour back, Lord Howe", "Australia/Lord_Howe", "2026-04-02T00:00:00Z");
    row("forward at midnight, Havana", "America/Havana", "2026-03-05T00:00:00Z");
    row("skipped day, Apia", "Pacific/Apia", "2011-12-27T00:00:00Z");
    row("a plain week, Kathmandu", "Asia/Kathmandu", "2026-05-25T00:00:00Z");
}

} // namespace randomdevices
