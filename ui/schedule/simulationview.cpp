// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/simulationview.h"

#include "ui/schedule/sharedelegate.h"
#include "ui/schedule/simulationappsmodel.h"
#include "ui/schedule/simulationstage.h"
#include "ui/schedule/simulationtransport.h"
#include "ui/schedule/simulationwords.h"
#include "ui/schedule/timeslider.h"
#include "ui/schedule/weekdates.h"
#include "ui/session.h"
#include "ui/widgets/quietlabel.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr std::chrono::milliseconds calmTime{350};     // under three pictures a second
constexpr std::chrono::milliseconds questionTime{250}; // between two rounds of answers

} // namespace

SimulationView::SimulationView(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_player(session.clock()),
      m_job(this, [this](const SharedSimulation &day) { take(day); }), m_stage(new SimulationStage),
      m_transport(new SimulationTransport(m_player)), m_slider(new TimeSlider),
      m_note(new QuietLabel(tr("Played with today’s pictures, from where the rotation stands now."))),
      m_apps(new SimulationAppsModel(this)), m_sorted(new QSortFilterProxyModel(this)), m_table(new QTreeView)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calmTime);
    m_questions.setSingleShot(true);
    m_questions.setInterval(questionTime);
    makeTable();
    layOut();
    connectParts();
    addActions(m_transport->menu());
    setFocusProxy(m_slider);
    m_transport->setUsable(false);
}

void SimulationView::makeTable()
{
    m_sorted->setSourceModel(m_apps);
    m_sorted->setSortRole(SimulationAppsModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(SimulationAppsModel::Name);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(SimulationAppsModel::Time,
                                      new ShareDelegate(SimulationAppsModel::ShareRole, m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("Apps at this time"));
    m_table->setToolTip(tr("Double-click or Enter goes to the app’s next turn"));
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SimulationAppsModel::Answer, QHeaderView::Stretch);
    m_table->setColumnWidth(SimulationAppsModel::Name, letter * 22);
    m_table->setColumnWidth(SimulationAppsModel::Time, letter * 38);
}

void SimulationView::layOut()
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(margin, 0, margin, 8);
    auto *slider = new QHBoxLayout;
    slider->setContentsMargins(2, 0, 2, 0);
    slider->addWidget(m_slider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_stage);
    column->addWidget(m_transport);
    column->addLayout(slider);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
}

void SimulationView::connectParts()
{
    connect(&m_player, &SimulationPlayer::positionChanged, this, &SimulationView::move);
    connect(&m_player, &SimulationPlayer::ended, this, &SimulationView::playOn);
    connect(&m_calm, &QTimer::timeout, this, &SimulationView::showMoment);
    connect(&m_questions, &QTimer::timeout, this, &SimulationView::ask);
    connect(m_slider, &QAbstractSlider::valueChanged, this,
            [this] { m_player.setPosition(m_slider->instant()); });
    connect(m_stage, &SimulationStage::instantChosen, &m_player, &SimulationPlayer::setPosition);
    connect(m_transport, &SimulationTransport::nowAsked, this, &SimulationView::goToNow);
    connect(&m_airtime, &WeekAirtime::changed, this, [this] {
        if (m_airtime.device() == m_scope.device)
            m_apps->setAirtime(m_airtime.airtime());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const qint64 app = current.data(SimulationAppsModel::AppIdRole).toLongLong();
                if (current.isValid() && app != m_scope.appId)
                    Q_EMIT appSelected(app);
            });
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QVariant turn = index.data(SimulationAppsModel::NextTurnRole);
        if (turn.isValid())
            m_player.setPosition(domain::Instant(std::chrono::milliseconds(turn.toLongLong())));
    });
}

void SimulationView::follow(const ScheduleScope &scope)
{
    const bool isOther = scope.device != m_scope.device || scope.date != m_scope.date;
    m_scope = scope;
    m_sorted->setFilterFixedString(scope.filter);
    if (isOther)
        read();
    selectApp();
}

void SimulationView::read()
{
    m_airtime.setWeek(m_scope.device, m_scope.date);
    if (!m_scope.device || !m_scope.date.isValid()) {
        m_job.cancel();
        return;
    }
    m_job.start([device = m_scope.device, date = m_scope.date, now = m_session.clock().now()] {
        return simulatedDayOf(device, date, now);
    });
}

void SimulationView::take(const SharedSimulation &day)
{
    const domain::Instant position = positionOn(*day);
    m_day = day;
    m_isGoingToNow = false;
    const QSignalBlocker quiet(m_slider);
    m_slider->setDay(day);
    m_slider->setNow(m_session.clock().now());
    m_transport->setUsable(!day->isEmpty());
    m_player.setSpan(day->span);
    m_player.setPosition(position);
    if (std::exchange(m_isPlayingOn, false))
        m_player.setPlaying(!day->isEmpty());
    move();
    if (m_airtime.device() == m_scope.device)
        m_apps->setAirtime(m_airtime.airtime());
    selectApp();
}

/// Where to stand on a date that has just been read: the same time of day as on the one before.
domain::Instant SimulationView::positionOn(const SimulatedDay &day) const
{
    const domain::Instant now = m_session.clock().now();
    const bool isKnown = m_day && !m_day->isEmpty();
    if (m_isPlayingOn)
        return day.span.from;
    if (isKnown && m_day->date == day.date && m_day->span == day.span)
        return m_player.position();
    const domain::Zone &zone = day.device->rules.zone();
    const bool wasOn = isKnown && !m_isGoingToNow;
    const domain::LocalTime time =
        wasOn ? m_day->device->rules.zone().localTime(m_player.position()) : zone.localTime(now);
    const auto sinceMidnight = time - std::chrono::floor<std::chrono::days>(time);
    return zone.instantOf(localDate(day.date) + sinceMidnight);
}

void SimulationView::move()
{
    if (!m_day || m_day->isEmpty())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setInstant(m_player.position());
    m_slider->update();
    m_transport->setMoment(SimulationWords::moment(*m_day, m_player.position()));
    if (!m_player.isPlaying()) {
        m_calm.stop();
        showMoment();
    } else if (!m_calm.isActive()) {
        showMoment();
        m_calm.start();
    }
    if (!m_questions.isActive())
        m_questions.start();
}

void SimulationView::showMoment()
{
    m_stage->show(m_day, m_player.position());
}

void SimulationView::ask()
{
    if (!m_day || m_day->isEmpty() || !isVisible())
        return;
    const domain::Step &step = m_day->steps[m_day->stepAt(m_player.position())].step;
    m_apps->setMoment({m_day->device, m_player.position(), step.app, step.cursor});
    if (m_airtime.device() == m_day->device)
        m_apps->setAirtime(m_airtime.airtime());
    selectApp();
}

void SimulationView::selectApp()
{
    const QModelIndex index = m_sorted->mapFromSource(m_apps->index(m_apps->rowOf(m_scope.appId), 0));
    if (index.isValid() && index.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(index);
    else if (!index.isValid())
        m_table->clearSelection();
}

void SimulationView::playOn()
{
    m_isPlayingOn = true;
    Q_EMIT dateSelected(m_scope.date.addDays(1));
}

void SimulationView::goToNow()
{
    if (!m_scope.device)
        return;
    const domain::Instant now = m_session.clock().now();
    const QDate today = calendarDate(m_scope.device->rules.zone().localTime(now));
    if (today == m_scope.date)
        return m_player.setPosition(now);
    m_isGoingToNow = true;
    Q_EMIT dateSelected(today);
}

void SimulationView::hideEvent(QHideEvent *event)
{
    m_player.setPlaying(false);
    ScheduleView::hideEvent(event);
}
