// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/weekgrid.h"

#include "ui/schedule/gridaccessible.h"
#include "ui/schedule/gridlabels.h"
#include "ui/schedule/gridwords.h"
#include "ui/schedule/weekdates.h"

#include <QEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds moreNudges{600};
constexpr std::chrono::milliseconds scopeFollows{500};

/// What the lines and bands of night and dim hours are.
QString lightTip(const WeekScene &scene, const GridHit &hit, QPoint place)
{
    const ScheduleScope &scope = scene.scope();
    if (!scope.device)
        return {};
    const domain::NightRule &rule = scope.device->rules.night();
    if (hit.kind == GridHit::Kind::LightEdge)
        return GridWords::light(rule, hit.light) + u'\n' +
               (scope.isReadOnly ? GridWords::readOnly() : GridWords::lightIsDragged());
    const bool isFree = hit.kind == GridHit::Kind::Hours || hit.kind == GridHit::Kind::Nothing;
    if (!isFree || place.y() < scene.scale().body().top())
        return {};
    const auto isIn = [minute = scene.scale().minuteAt(place.y())](const domain::DayWindow &hours) {
        return std::ranges::any_of(piecesOf(hours), [minute](const WindowPiece &piece) {
            return minute >= piece.from && minute < piece.to;
        });
    };
    if (rule.nightHours() && isIn(*rule.nightHours()))
        return GridLabels::night(*scope.device);
    return rule.dimHours() && isIn(*rule.dimHours()) ? GridLabels::dim(*scope.device) : QString();
}

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QAbstractScrollArea(parent), m_style(*this)
{
    installGridAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Week"));
    setMinimumSize(360, 220);
    m_nudges.setSingleShot(true);
    m_nudges.setInterval(moreNudges);
    connect(&m_nudges, &QTimer::timeout, this, &WeekGrid::commit);
}

void WeekGrid::setScope(const ScheduleScope &scope)
{
    if (scope == m_scene.scope())
        return;
    const ScheduleScope before = m_scene.scope();
    const bool isSameDevice =
        scope.device && before.device && scope.device->device().id == before.device->device().id;
    if (!isSameDevice || scope.isReadOnly || scope.date != before.date) {
        m_nudges.stop();
        m_drag.reset();
        setGesture(std::nullopt);
    } else if (m_isAsked && scope.device != before.device) {
        setGesture(std::nullopt);
    }
    m_scene.setScope(scope);
    layOut();
    if (before.appId != scope.appId)
        followCurrent();
}

void WeekGrid::setNow(domain::LocalTime now)
{
    const bool isOtherDay = !m_now || calendarDate(*m_now) != calendarDate(now);
    m_now = now;
    if (isOtherDay)
        m_still = {};
    viewport()->update();
}

void WeekGrid::layOut()
{
    m_scene.layOut(
        {viewport()->size(), QFontMetrics(font()), verticalScrollBar()->value(), m_isLaneOpen, m_laneScroll});
    verticalScrollBar()->setPageStep(m_scene.scale().bodyHeight());
    verticalScrollBar()->setSingleStep(m_scene.scale().hoursHeight() / 48);
    verticalScrollBar()->setRange(0, m_scene.scale().longestScroll());
    m_still = {};
    forgetGridItems(*this);
    viewport()->update();
}

/// The current item is one of the selected app.
void WeekGrid::followCurrent()
{
    const int app = m_scene.selectedApp();
    if (app < 0 || m_current.app == app)
        return;
    for (const GridItem &item : m_scene.items()) {
        if (item.app == app) {
            makeCurrent(item);
            return;
        }
    }
}

int WeekGrid::currentItem() const
{
    const auto found = std::ranges::find_if(m_scene.items(), [this](const GridItem &item) {
        if (item.kind == GridItem::Kind::Group)
            return item.day == m_current.day && item.piece.from == m_current.groupFrom;
        return item.app >= 0 && item.app == m_current.app && item.day == m_current.day &&
               (item.kind == GridItem::Kind::AllDay || item.piece.kind == m_current.piece);
    });
    return found == m_scene.items().end() ? -1 : static_cast<int>(found - m_scene.items().begin());
}

void WeekGrid::setLaneOpen(bool open)
{
    m_isLaneOpen = open;
    m_laneScroll = 0;
    layOut();
}

void WeekGrid::setGesture(const std::optional<GridGesture> &gesture)
{
    const bool wasMoving = m_gesture.has_value();
    m_gesture = gesture;
    m_isAsked = false;
    if (wasMoving != gesture.has_value())
        m_still = {};
    viewport()->update();
}

void WeekGrid::commit()
{
    m_nudges.stop();
    if (!m_gesture || m_isAsked)
        return;
    if (m_gesture->hasChanged())
        ask(*m_gesture);
    else
        setGesture(std::nullopt);
}

/// The gesture stays in sight, as what will be, until it has become true or failed.
void WeekGrid::ask(const GridGesture &gesture)
{
    m_isAsked = true;
    viewport()->update();
    if (gesture.target == GridGesture::Target::Light) {
        Q_EMIT lightAsked(gesture.light, gesture.lightNow);
        return;
    }
    const qint64 app = m_scene.scope().device->app(gesture.before.app).id;
    if (gesture.isToLane)
        Q_EMIT allDayAsked(app);
    else
        Q_EMIT windowAsked(app, gesture.now);
}

/// The scope follows a moment later; a failure changes nothing, so the moment is bounded.
void WeekGrid::settle()
{
    QTimer::singleShot(scopeFollows, this, [this] {
        if (m_isAsked)
            setGesture(std::nullopt);
    });
}

int WeekGrid::step(Qt::KeyboardModifiers modifiers) const
{
    return modifiers.testFlag(Qt::ShiftModifier) ? 1 : m_scene.scope().snapMinutes;
}

bool WeekGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        layOut();
    return QAbstractScrollArea::event(event);
}

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_gesture ? QString() : toolTipAt(help->pos()), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WeekGrid::resizeEvent(QResizeEvent *)
{
    layOut();
}

void WeekGrid::scrollContentsBy(int, int)
{
    layOut();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::StyleChange || type == QEvent::FontChange) {
        m_style = GridStyle(*this);
        layOut();
    }
}

QString WeekGrid::toolTipAt(QPoint place) const
{
    const GridHit hit = m_scene.hit(place, 5);
    const ScheduleScope &scope = m_scene.scope();
    for (const ClockShift &shift : m_scene.shifts()) {
        const double minute = m_scene.scale().minuteAt(place.y());
        if (hit.kind == GridHit::Kind::Hours && shift.day == hit.day && minute >= shift.from &&
            minute < shift.to)
            return GridWords::shift(shift);
    }
    if (hit.kind == GridHit::Kind::DayHeader && m_scene.selectedApp() >= 0 &&
        !ScheduleEdits::hasWeekdays(scope.device->app(m_scene.selectedApp())))
        return GridWords::noWeekdays(scope.device->app(m_scene.selectedApp()).name);
    if (hit.kind != GridHit::Kind::Item)
        return lightTip(m_scene, hit, place);
    const QString sentence = gridItemSentence(m_scene, hit.item);
    const GridItem &item = m_scene.items()[static_cast<size_t>(hit.item)];
    QStringList lines{sentence};
    if (item.kind == GridItem::Kind::Block && item.piece.kind != WindowPiece::Kind::Whole)
        lines.append(GridWords::overMidnight());
    if (scope.isReadOnly && item.app >= 0)
        lines.append(GridWords::readOnly());
    return lines.join(u'\n');
}
