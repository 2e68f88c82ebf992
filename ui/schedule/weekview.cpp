// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekview.h"

#include "ui/dialogs/appchoicedialog.h"
#include "ui/models/hourstext.h"
#include "ui/schedule/weekgrid.h"
#include "ui/session.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

namespace {

constexpr std::chrono::seconds clockStep{10};

using Id = WeekActions::Id;

std::optional<ScheduleClip> clipboardClip()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data ? ScheduleClip::fromJson(data->data(QLatin1String(ScheduleClip::mimeType))) : std::nullopt;
}

} // namespace

WeekView::WeekView(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_commands(session), m_grid(new WeekGrid),
      m_actions(new WeekActions(*m_grid))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    setFocusProxy(m_grid);
    addActions(m_actions->menu());
    m_clock.setInterval(clockStep);
    connect(&m_clock, &QTimer::timeout, this, &WeekView::tick);
    connect(m_actions, &WeekActions::triggered, this, &WeekView::run);
    connect(m_actions, &WeekActions::dayTriggered, m_grid, &WeekGrid::toggleDay);
    connectGrid();
}

void WeekView::connectGrid()
{
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &WeekView::showMenu);
    connect(m_grid, &WeekGrid::appSelected, this, &ScheduleView::appSelected);
    connect(m_grid, &WeekGrid::zoomAsked, this, &ScheduleView::zoomAsked);
    connect(m_grid, &WeekGrid::windowAsked, &m_commands, &ScheduleCommands::setWindow);
    connect(m_grid, &WeekGrid::allDayAsked, &m_commands, &ScheduleCommands::clearWindow);
    connect(m_grid, &WeekGrid::weekdayAsked, &m_commands, &ScheduleCommands::setWeekday);
    connect(m_grid, &WeekGrid::lightAsked, this,
            [this](ScheduleEdits::LightEdge edge, domain::ClockTime time) {
                m_commands.setLight(m_scope.device->device().id, edge, time);
            });
    connect(&m_commands, &ScheduleCommands::settled, m_grid, &WeekGrid::settle);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &WeekView::refreshActions);
}

void WeekView::follow(const ScheduleScope &scope)
{
    m_scope = scope;
    m_grid->setScope(scope);
    tick();
    refreshActions();
}

void WeekView::showEvent(QShowEvent *event)
{
    m_clock.start();
    tick();
    ScheduleView::showEvent(event);
}

void WeekView::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    m_grid->commit();
    ScheduleView::hideEvent(event);
}

void WeekView::tick()
{
    if (m_scope.device)
        m_grid->setNow(m_scope.device->rules.zone().localTime(m_session.clock().now()));
}

void WeekView::run(Id id)
{
    static const QHash<Id, Qt::Key> ways{{Id::SelectUp, Qt::Key_Up},
                                         {Id::SelectDown, Qt::Key_Down},
                                         {Id::SelectLeft, Qt::Key_Left},
                                         {Id::SelectRight, Qt::Key_Right}};
    struct Nudge
    {
        WindowGrip grip;
        int direction;
        bool isFine;
    };
    static const QHash<Id, Nudge> nudges{{Id::MoveEarlier, {WindowGrip::Whole, -1, false}},
                                         {Id::MoveLater, {WindowGrip::Whole, 1, false}},
                                         {Id::MoveEarlierFine, {WindowGrip::Whole, -1, true}},
                                         {Id::MoveLaterFine, {WindowGrip::Whole, 1, true}},
                                         {Id::StartEarlier, {WindowGrip::First, -1, false}},
                                         {Id::StartLater, {WindowGrip::First, 1, false}},
                                         {Id::EndEarlier, {WindowGrip::Last, -1, false}},
                                         {Id::EndLater, {WindowGrip::Last, 1, false}}};
    if (ways.contains(id)) {
        m_grid->selectNext(ways.value(id));
    } else if (nudges.contains(id)) {
        const Nudge nudge = nudges.value(id);
        m_grid->nudge(nudge.grip, nudge.direction, nudge.isFine);
    } else if (id == Id::AllDay) {
        m_commands.clearWindow(m_scope.appId);
    } else if (id == Id::LaneOpen) {
        m_grid->setLaneOpen(!m_grid->scene().lane().isOpen);
    } else if (id == Id::Copy || id == Id::CopyDevice) {
        copy(id == Id::CopyDevice);
    } else if (id == Id::Paste) {
        paste();
    } else {
        pasteTo();
    }
}

void WeekView::refreshActions()
{
    const int app = m_grid->scene().selectedApp();
    const bool canEdit = !m_scope.isReadOnly && app >= 0;
    for (const Id id : {Id::MoveEarlier, Id::MoveLater, Id::MoveEarlierFine, Id::MoveLaterFine,
                        Id::StartEarlier, Id::StartLater, Id::EndEarlier, Id::EndLater, Id::AllDay})
        m_actions->at(id).setEnabled(canEdit);
    const AppWeek *week = m_grid->scene().week(app);
    const bool hasDays = canEdit && week && ScheduleEdits::hasWeekdays(m_scope.device->app(app));
    for (int day = 0; day < daysOfWeek; ++day) {
        m_actions->day(day).setEnabled(hasDays);
        m_actions->day(day).setChecked(week && week->days.test(static_cast<size_t>(day)));
    }
    const auto clip = clipboardClip();
    m_actions->at(Id::Copy).setEnabled(app >= 0);
    m_actions->at(Id::CopyDevice).setEnabled(m_scope.device != nullptr);
    m_actions->at(Id::Paste).setEnabled(!m_scope.isReadOnly && clip && (clip->isOfDevice() || app >= 0));
    m_actions->at(Id::PasteTo).setEnabled(!m_scope.isReadOnly && clip && !clip->isOfDevice());
}

void WeekView::copy(bool wholeDevice) const
{
    const domain::Device &device = m_scope.device->device();
    ScheduleClip clip{wholeDevice ? device.name : QString(), {}};
    QStringList lines;
    for (const domain::App &app : device.apps) {
        if (!wholeDevice && app.id != m_scope.appId)
            continue;
        clip.schedules.append(AppSchedule::of(app));
        const QString hours = HoursText::of(app);
        lines.append(tr("%1: %2", "an app, when it shows")
                         .arg(app.name, hours.isEmpty() ? tr("always", "shown") : hours));
    }
    auto *copied = new QMimeData;
    copied->setData(QLatin1String(ScheduleClip::mimeType), clip.toJson());
    copied->setText(lines.join(u'\n'));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void WeekView::paste()
{
    const auto clip = clipboardClip();
    if (!clip)
        return;
    if (clip->isOfDevice())
        m_commands.pasteByName(*clip, m_scope.device->device().id);
    else
        m_commands.paste(clip->schedules.constFirst(), {m_scope.appId});
}

void WeekView::pasteTo()
{
    const auto clip = clipboardClip();
    if (!clip)
        return;
    QList<AppChoiceDialog::Choice> choices;
    for (const domain::App &app : m_scope.device->device().apps)
        choices.append({app.id, app.name});
    const QString title = tr("Give the schedule of %1 to").arg(clip->schedules.constFirst().appName);
    auto *dialog = new AppChoiceDialog(title, tr("Paste"), choices, this);
    connect(dialog, &AppChoiceDialog::chosen, this,
            [this, schedule = clip->schedules.constFirst()](const QSet<qint64> &apps) {
                m_commands.paste(schedule, apps);
            });
    dialog->open();
}

void WeekView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->menu());
    menu->popup(m_grid->mapToGlobal(place));
}
