// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayview.h"

#include "ui/schedule/dayfindings.h"
#include "ui/schedule/dayparts.h"
#include "ui/schedule/dayrowsmodel.h"
#include "ui/schedule/daywords.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using std::chrono::minutes;

constexpr int margin = 12;
constexpr int widestName = 200;
constexpr std::chrono::seconds clockStep{10};

minutes lengthOf(const domain::Span &span)
{
    return std::chrono::duration_cast<minutes>(span.to - span.from);
}

} // namespace

DayView::DayView(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_model(new DayRowsModel(this)), m_rows(new QTreeView),
      m_empty(new EmptyState), m_stack(new QStackedLayout), m_ruler(new DayRuler(m_scene)),
      m_activity(new DayActivity(m_scene)), m_scroll(new QScrollBar(Qt::Horizontal)),
      m_findings(new DayFindings(session.settings())), m_note(new QuietLabel)
{
    m_rows->setModel(m_model);
    m_rows->setItemDelegateForColumn(DayRowsModel::Hours, new DayRowDelegate(m_scene, m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setHeaderHidden(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setAccessibleName(tr("Apps in rotation order"));
    m_rows->header()->setStretchLastSection(true);
    m_rows->viewport()->installEventFilter(this);
    setFocusProxy(m_rows);
    m_clock.setInterval(clockStep);
    layOut();
    connectParts();
}

void DayView::layOut()
{
    m_note->setContentsMargins(margin, 0, margin, 4);
    m_note->setWordWrap(true);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_ruler);
    column->addLayout(m_stack, 1);
    column->addWidget(m_activity);
    column->addWidget(m_scroll);
    column->addWidget(m_findings);
    column->addWidget(m_note);
}

void DayView::connectParts()
{
    connect(&m_reading, &DayReading::changed, this, &DayView::showDay);
    connect(&m_clock, &QTimer::timeout, this, &DayView::tick);
    connect(m_scroll, &QScrollBar::valueChanged, this, &DayView::place);
    connect(m_findings, &DayFindings::chosen, this, &DayView::pointOut);
    connect(m_findings, &DayFindings::limitChanged, this, [this](minutes limit) {
        m_scene.crowdedFrom = limit;
        m_activity->update();
    });
    connect(m_activity, &DayActivity::instantChosen, this, [this](domain::Instant instant) {
        for (const domain::Activity &activity : m_scene.day->activity)
            if (instant >= activity.span.from && instant < activity.span.to)
                pointOut(activity.span);
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                const qint64 app = current.data(DayRowsModel::AppIdRole).toLongLong();
                if (current.isValid() && app != m_scope.appId)
                    Q_EMIT appSelected(app);
            });
}

void DayView::follow(const ScheduleScope &scope)
{
    const bool isOtherDate = scope.date != m_scope.date || scope.device != m_scope.device;
    const bool isOtherFilter = scope.filter != m_scope.filter;
    m_scope = scope;
    if (isOtherDate)
        m_scene.marked = {};
    m_reading.setDay(scope.device, scope.date);
    if (isOtherFilter || !m_reading.day())
        showDay();
    selectApp();
    fitScroll();
}

void DayView::showDay()
{
    m_scene.day = m_reading.day();
    m_scene.crowdedFrom = m_findings->limit();
    m_model->setDay(m_scene.day, m_scope.filter);
    m_findings->setDay(m_scene.day);
    if (m_scene.day && m_scene.day->isEmpty())
        m_empty->setContent(DayWords::length(*m_scene.day));
    else
        m_empty->setContent(tr("No app’s name has “%1” in it.").arg(m_scope.filter));
    const bool isNothing = m_scene.day && (m_scene.day->isEmpty() || m_model->rowCount() == 0);
    m_stack->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_empty) : m_rows);
    showNote();
    selectApp();
    fitScroll();
    tick();
}

void DayView::showNote()
{
    const QString length = m_scene.day ? DayWords::length(*m_scene.day) : QString();
    m_note->setText(length);
    m_note->setVisible(!length.isEmpty());
}

void DayView::selectApp()
{
    const int row = m_scene.day ? m_model->rowOf(m_scope.appId) : -1;
    const QModelIndex index = m_model->index(row, 0);
    m_rows->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    if (index.isValid())
        m_rows->scrollTo(index);
}

void DayView::fitScroll()
{
    const int whole = m_scene.day ? static_cast<int>(lengthOf(m_scene.day->span).count()) : 0;
    const int inSight = m_scope.visibleHours >= 24 ? whole : std::min(m_scope.visibleHours * 60, whole);
    m_scroll->setRange(0, whole - inSight);
    m_scroll->setPageStep(std::max(inSight, 1));
    m_scroll->setSingleStep(30);
    m_scroll->setVisible(inSight < whole);
    place();
}

/// Everything along the one axis: from the rows' second column to their right edge.
void DayView::place()
{
    const QWidget *viewport = m_rows->viewport();
    const int name = std::min(widestName, viewport->width() / 4);
    m_rows->setColumnWidth(DayRowsModel::Name, name);
    m_scene.axis.left = name;
    m_scene.axis.width = std::max(viewport->width() - name, 0);
    m_scene.axis.shown = {};
    if (m_scene.day && !m_scene.day->isEmpty()) {
        const domain::Instant from = m_scene.day->span.from + minutes(m_scroll->value());
        m_scene.axis.shown = {from, from + minutes(m_scroll->pageStep())};
    }
    repaintAll();
}

void DayView::tick()
{
    m_scene.now = m_session.clock().now();
    repaintAll();
}

void DayView::pointOut(const domain::Span &span)
{
    if (!m_scene.day)
        return;
    m_scene.marked = span;
    const auto from = std::chrono::duration_cast<minutes>(span.from - m_scene.day->span.from);
    const int beyond = static_cast<int>((from + lengthOf(span)).count()) - m_scroll->pageStep();
    if (m_scene.axis.shown.to < span.to)
        m_scroll->setValue(std::min(beyond, static_cast<int>(from.count())));
    if (m_scene.axis.shown.from > span.from)
        m_scroll->setValue(static_cast<int>(from.count()));
    repaintAll();
}

void DayView::repaintAll()
{
    m_ruler->update();
    m_rows->viewport()->update();
    m_activity->update();
}

bool DayView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows->viewport() && event->type() == QEvent::Resize)
        place();
    return ScheduleView::eventFilter(watched, event);
}

void DayView::showEvent(QShowEvent *event)
{
    m_clock.start();
    tick();
    ScheduleView::showEvent(event);
}

void DayView::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    ScheduleView::hideEvent(event);
}
