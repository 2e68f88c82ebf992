// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekgrid.h"

#include <QApplication>
#include <QImage>
#include <QMouseEvent>

#include <benchmark/benchmark.h>

/// The week grid with many apps: laying out a week, opening it, selecting, and one step of a drag. Run with
/// QT_QPA_PLATFORM=offscreen to measure without a display.

namespace {

domain::App appAt(int i)
{
    domain::App app;
    app.id = i + 1;
    app.order = i;
    app.iname = QString::number(i);
    app.name = QStringLiteral("App number %1").arg(i);
    if (i % 5 != 0) {
        app.startTime = QStringLiteral("%1:30").arg(i % 24, 2, 10, QLatin1Char('0'));
        app.endTime = QStringLiteral("%1:00").arg((i + 3) % 24, 2, 10, QLatin1Char('0'));
    }
    if (i % 5 == 3)
        app.days = QStringList{QStringLiteral("monday"), QStringLiteral("friday")};
    if (i % 7 == 4) {
        app.useCustomRecurrence = true;
        app.recurrenceType = QStringLiteral("monthly");
        app.recurrencePattern = domain::RecurrencePattern();
        app.recurrencePattern->dayOfWeek = QStringLiteral("last_friday");
    }
    return app;
}

SharedDevice deviceWith(int apps)
{
    domain::Device device;
    device.id = QStringLiteral("4f2a91c0");
    device.timezone = QStringLiteral("Europe/Berlin");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:30");
    device.dimTime = QStringLiteral("20:00");
    for (int i = 0; i < apps; ++i)
        device.apps.append(appAt(i));
    return std::make_shared<DeviceSnapshot>(
        DeviceSnapshot{{device, QTimeZone::utc()}, std::vector<AppPicture>(static_cast<size_t>(apps))});
}

ScheduleScope scopeOf(const SharedDevice &device)
{
    ScheduleScope scope;
    scope.device = device;
    scope.date = QDate(2026, 11, 25);
    scope.isReadOnly = false;
    return scope;
}

void send(WeekGrid &grid, QEvent::Type type, QPointF place)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, grid.viewport()->mapToGlobal(place), button, held, {});
    QApplication::sendEvent(grid.viewport(), &event);
}

/// All that a display would be sent, however little of it is new.
void paint(WeekGrid &grid)
{
    static QImage display(grid.viewport()->size(), QImage::Format_RGB32);
    grid.viewport()->render(&display, {}, {}, {});
    benchmark::DoNotOptimize(display.constBits());
}

void computeWeek(benchmark::State &state)
{
    const SharedDevice device = deviceWith(static_cast<int>(state.range(0)));
    WeekScene scene;
    for (auto _ : state) {
        scene.setScope(scopeOf(device));
        scene.layOut({QSize(1280, 760), QFontMetrics(QApplication::font()), 0, false, 0});
        benchmark::DoNotOptimize(scene.items().data());
    }
}

void openGrid(benchmark::State &state)
{
    const SharedDevice device = deviceWith(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        WeekGrid grid;
        grid.resize(1280, 760);
        grid.setScope(scopeOf(device));
        grid.show();
        paint(grid);
    }
}

void selectApp(benchmark::State &state)
{
    WeekGrid grid;
    grid.resize(1280, 760);
    ScheduleScope scope = scopeOf(deviceWith(static_cast<int>(state.range(0))));
    grid.setScope(scope);
    grid.show();
    for (auto _ : state) {
        scope.appId = scope.appId == 2 ? 3 : 2;
        grid.setScope(scope);
        paint(grid);
    }
}

void dragStep(benchmark::State &state)
{
    WeekGrid grid;
    grid.resize(1280, 760);
    ScheduleScope scope = scopeOf(deviceWith(static_cast<int>(state.range(0))));
    scope.appId = 2;
    grid.setScope(scope);
    grid.show();
    paint(grid);
    const auto &items = grid.scene().items();
    const auto block = std::ranges::find_if(
        items, [](const GridItem &item) { return item.app == 1 && item.kind == GridItem::Kind::Block; });
    const QPointF start = block->rect.center();
    send(grid, QEvent::MouseButtonPress, start);
    int step = 0;
    for (auto _ : state) {
        send(grid, QEvent::MouseMove, start + QPointF(0, 8 + step++ % 200));
        paint(grid);
    }
    if (!grid.gesture())
        state.SkipWithError("nothing was dragged");
}

BENCHMARK(computeWeek)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(openGrid)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(selectApp)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStep)->Arg(20)->Arg(200)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
