// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schedule/weekfixture.h"

#include "tests/ui/testpicture.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>

WeekFixture::WeekFixture() : m_clock(QDateTime(QDate(2026, 11, 25), QTime(8, 41), Qt::UTC))
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    domain::Device device;
    device.id = kitchenId;
    device.name = QStringLiteral("Kitchen");
    device.timezone = QStringLiteral("Europe/Berlin");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:30");
    device.nightEnd = QStringLiteral("06:30");
    device.dimTime = QStringLiteral("20:00");
    device.userId = m_fleet.addUser(QStringLiteral("admin"));
    m_fleet.addDevice(device);
}

qint64 WeekFixture::addApp(const char *name, const char *start, const char *end, const QStringList &days)
{
    domain::App app;
    app.name = QString::fromLatin1(name);
    app.iname = QString::number(100 + m_apps);
    app.order = m_apps++;
    app.recurrenceType = QStringLiteral("daily");
    app.deviceId = kitchenId;
    app.days = days;
    if (start)
        app.startTime = QString::fromLatin1(start);
    if (end)
        app.endTime = QString::fromLatin1(end);
    return m_fleet.addApp(app);
}

void WeekFixture::open(storage::Access access)
{
    m_fleet.open(m_store, access);
    m_page = std::make_unique<SchedulePage>(m_session);
    m_page->resize(1000, 760);
    m_page->show();
    m_session.navigation().select({0, kitchenId, 0});
    if (!QTest::qWaitFor([this] { return m_page->scope().device && grid().isVisible(); }, 20'000))
        qFatal("the week was not shown");
    QApplication::setActiveWindow(m_page.get());
    grid().setFocus();
}

void WeekFixture::givePicture(const char *name, int number) const
{
    const QString folder = m_fleet.folder() + QStringLiteral("/webp/") + kitchenId;
    QDir().mkpath(folder);
    QFile file(QStringLiteral("%1/%2-%3.webp").arg(folder, QLatin1String(name)).arg(number));
    if (!file.open(QIODevice::WriteOnly) || file.write(picture({64, 32}, Qt::red)) <= 0)
        qFatal("a picture could not be written");
}

void WeekFixture::showView(const char *title) const
{
    for (QAction *action : m_page->findChildren<QAction *>())
        if (action->text() == QString::fromUtf8(title))
            action->trigger();
}

GridItem WeekFixture::item(qint64 id, int day, WindowPiece::Kind kind) const
{
    const WeekScene &scene = grid().scene();
    for (const GridItem &item : scene.items())
        if (item.app >= 0 && scene.scope().device->app(item.app).id == id && (day < 0 || item.day == day) &&
            (item.kind == GridItem::Kind::AllDay || item.piece.kind == kind))
            return item;
    return {GridItem::Kind::More, -1, 0, 0, {}, {}, {}};
}

QPoint WeekFixture::at(int day, const char *time) const
{
    const WeekScale &scale = grid().scene().scale();
    const auto minute = domain::clockTimeFrom(QString::fromLatin1(time)).value().count();
    return {scale.dayLeft(day) + 12, qRound(scale.yOf(static_cast<double>(minute)))};
}

void WeekFixture::drag(QPoint from, QPoint to, bool release, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = grid().viewport();
    QTest::mousePress(target, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPointF place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, target->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(target, &move);
    }
    if (release)
        QTest::mouseRelease(target, Qt::LeftButton, modifiers, to);
}

domain::App WeekFixture::app(qint64 id) const
{
    for (const domain::App &app : device().apps)
        if (app.id == id)
            return app;
    qFatal("no such app");
}

TrainsAndLunch::TrainsAndLunch() : m_trains(addApp("Trains", "07:00", "10:00"))
{
    addApp("Lunch", "12:00", "13:00");
    givePicture("Trains", 100);
    givePicture("Lunch", 101);
    open();
    session().setDataFolder(fleet().folder());
    if (!QTest::qWaitFor([this] { return page().scope().device && page().scope().device->hasPicture(0); }))
        qFatal("the pictures were not found");
}
