// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace storage;
using domain::Entity;

namespace {

/// 100 users, 1,000 devices and 1,000,000 apps in a file that lives as long as the program.
Database &millionApps()
{
    static QTemporaryDir folder;
    static std::optional<Database> database;
    if (!database) {
        QElapsedTimer timer;
        timer.start();
        auto made = Database::open(DatabaseUrl::sqlite(folder.filePath(QStringLiteral("big.sqlite"))),
                                   {Access::ReadWrite, true});
        const bool filled = made && fill(*made, {100, 10, 1000, 1});
        if (!filled)
            qFatal("the large database could not be made");
        database.emplace(std::move(*made));
        qInfo("made 1,000,000 apps in %.1f s", static_cast<double>(timer.elapsed()) / 1000);
    }
    return *database;
}

void expect(benchmark::State &state, bool done)
{
    if (!done)
        state.SkipWithError("failed");
}

void openFile(benchmark::State &state)
{
    const DatabaseUrl url = millionApps().url();
    for (auto _ : state)
        expect(state, static_cast<bool>(Database::open(url)));
}

void firstUsers(benchmark::State &state)
{
    for (auto _ : state)
        expect(state, static_cast<bool>(readChildren(millionApps(), Entity::User, {}, {}, 200)));
}

void devicesOfAUser(benchmark::State &state)
{
    for (auto _ : state)
        expect(state, static_cast<bool>(readChildren(millionApps(), Entity::Device, 50, {}, 200)));
}

void appsInTheMiddle(benchmark::State &state)
{
    const QVariant device = QStringLiteral("000001f4");
    const auto first = readChildren(millionApps(), Entity::App, device, {}, 500);
    for (auto _ : state)
        expect(state, static_cast<bool>(
                          readChildren(millionApps(), Entity::App, device, first->last().first(), 200)));
}

void wholeDevice(benchmark::State &state)
{
    for (auto _ : state)
        expect(state, static_cast<bool>(readDevice(millionApps(), QStringLiteral("000001f4"))));
}

void listKeys(benchmark::State &state, const char *sortField, const char *filter)
{
    const Listing listing{Entity::App,
                          QString::fromUtf8(filter),
                          domain::fieldIndex(Entity::App, sortField),
                          Qt::AscendingOrder,
                          {}};
    qsizetype keys = 0;
    for (auto _ : state) {
        keys = 0;
        expect(state,
               static_cast<bool>(readKeys(millionApps(), listing, 10'000, [&keys](const auto &portion) {
                   keys += portion.size();
                   return true;
               })));
    }
    state.counters["keys"] = static_cast<double>(keys);
}

void renameAnApp(benchmark::State &state)
{
    const int notes = domain::fieldIndex(Entity::App, "notes");
    const auto row = readRow(millionApps(), Entity::App, 500'000);
    Edit edit{{}, {UpdateRow{Entity::App, 500'000, {{notes, row->at(notes), QStringLiteral("x")}}}}};
    for (auto _ : state) {
        auto applied = apply(millionApps(), edit);
        expect(state, static_cast<bool>(applied));
        if (applied)
            edit = applied->inverse;
    }
}

void deleteADeviceAndTakeItBack(benchmark::State &state)
{
    Edit edit{{}, {DeleteRow{Entity::Device, QStringLiteral("000001f4")}}};
    for (auto _ : state) {
        auto applied = apply(millionApps(), edit);
        expect(state, static_cast<bool>(applied));
        if (applied)
            edit = applied->inverse;
    }
}

void saveThousandDevices(benchmark::State &state)
{
    QList<ServingState> states;
    for (int i = 1; i <= 1000; ++i)
        states.append({QStringLiteral("%1").arg(i, 8, 16, QLatin1Char('0')), i % 7,
                       QDateTime(QDate(2026, 8, 1), QTime(12, 0), Qt::UTC), false});
    for (auto _ : state)
        expect(state, static_cast<bool>(saveServingState(millionApps(), states)));
}

} // namespace

BENCHMARK(openFile)->Unit(benchmark::kMillisecond);
BENCHMARK(firstUsers)->Unit(benchmark::kMillisecond);
BENCHMARK(devicesOfAUser)->Unit(benchmark::kMillisecond);
BENCHMARK(appsInTheMiddle)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeDevice)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listKeys, byKey, "id", "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listKeys, byName, "name", "")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listKeys, filtered, "id", "clock 12345")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listKeys, filteredBeyondAscii, "id", "KÖLN 1234")->Unit(benchmark::kMillisecond);
BENCHMARK(renameAnApp)->Unit(benchmark::kMillisecond);
BENCHMARK(deleteADeviceAndTakeItBack)->Unit(benchmark::kMillisecond)->Iterations(4);
BENCHMARK(saveThousandDevices)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
