// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/dayparts.h"

#include "ui/schedule/daypainter.h"
#include "ui/schedule/dayrowsmodel.h"
#include "ui/schedule/daywords.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int activityLines = 4;
constexpr int rowPadding = 10;

QRect alongAxis(const DayScene &scene, const QRect &area)
{
    return {static_cast<int>(scene.axis.left), area.top(), static_cast<int>(scene.axis.width), area.height()};
}

} // namespace

DayRuler::DayRuler(const DayScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayRuler::sizeHint() const
{
    return {200, fontMetrics().height() + rowPadding};
}

void DayRuler::paintEvent(QPaintEvent *)
{
    if (m_scene.isEmpty())
        return;
    QPainter painter(this);
    const GridStyle style(*this);
    DayPainter(painter, m_scene, style).paintRuler(alongAxis(m_scene, rect()));
}

DayActivity::DayActivity(const DayScene &scene, QWidget *parent) : QWidget(parent), m_scene(scene)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Active apps over the day"));
}

QSize DayActivity::sizeHint() const
{
    return {200, fontMetrics().height() * activityLines};
}

bool DayActivity::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_scene.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const domain::Instant at = m_scene.axis.instantAt(help->pos().x());
    const auto found = std::ranges::find_if(m_scene.day->activity, [at](const domain::Activity &activity) {
        return at >= activity.span.from && at < activity.span.to;
    });
    QToolTip::showText(help->globalPos(),
                       found == m_scene.day->activity.end()
                           ? QString()
                           : tr("%1: %2", "two times, how many apps")
                                 .arg(DayWords::stretch(*m_scene.day, found->span), DayWords::active(*found)),
                       this);
    return true;
}

void DayActivity::mousePressEvent(QMouseEvent *event)
{
    if (!m_scene.isEmpty() && event->button() == Qt::LeftButton)
        Q_EMIT instantChosen(m_scene.axis.instantAt(event->position().x()));
}

void DayActivity::paintEvent(QPaintEvent *)
{
    if (m_scene.isEmpty())
        return;
    QPainter painter(this);
    const GridStyle style(*this);
    const QRect place = alongAxis(m_scene, rect());
    painter.fillRect(place, style.base);
    const DayPainter day(painter, m_scene, style);
    day.paintActivity(place);
    day.paintMarks(place);
    painter.setPen(style.quiet);
    painter.setFont(style.small);
    painter.drawText(QRect(0, 0, place.left() - 6, height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, tr("Active apps"));
}

DayRowDelegate::DayRowDelegate(const DayScene &scene, QObject *parent)
    : QStyledItemDelegate(parent), m_scene(scene)
{}

void DayRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DayRowsModel *>(index.model());
    if (m_scene.isEmpty() || !model || !option.widget)
        return;
    const GridStyle style(*option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isSelected ? style.today : style.base);
    const DayPainter day(*painter, m_scene, style);
    day.paintBackground(option.rect);
    day.paintRow(option.rect, model->plan(index.row()), isSelected);
    painter->setRenderHint(QPainter::Antialiasing, false);
    day.paintMarks(option.rect);
    painter->restore();
}

QSize DayRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + rowPadding};
}
