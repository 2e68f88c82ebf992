// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/backgroundpainter.h"

#include "ui/schedule/gridlabels.h"
#include "ui/widgets/contrast.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int gap = 6;
constexpr double toggleSide = 13;

} // namespace

BackgroundPainter::BackgroundPainter(QPainter &painter, const WeekScene &scene, const GridStyle &style)
    : m_painter(painter), m_scene(scene), m_scale(scene.scale()), m_style(style)
{}

void BackgroundPainter::paintHours(QDate today) const
{
    m_painter.fillRect(QRect(QPoint(), m_scale.viewport), m_style.base);
    const qint64 day = m_scene.first().daysTo(today);
    const QRect body = m_scale.body();
    if (day >= 0 && day < daysOfWeek) {
        const int column = static_cast<int>(day);
        m_painter.fillRect(
            QRect(m_scale.dayLeft(column), body.top(), m_scale.dayWidth(column), body.height()),
            m_style.today);
    }
    paintBands();
    paintLines();
    paintShifts();
}

void BackgroundPainter::paintBands() const
{
    const SharedDevice &device = m_scene.scope().device;
    if (!device)
        return;
    const domain::NightRule &rule = device->rules.night();
    if (rule.dimHours())
        paintBand(*rule.dimHours(), m_style.dim);
    if (rule.nightHours())
        paintBand(*rule.nightHours(), m_style.night);
    m_painter.setFont(m_style.small);
    if (rule.dimHours())
        paintBandLabel(piecesOf(*rule.dimHours()).back(), GridLabels::dim(*device));
    if (rule.nightHours())
        paintBandLabel(piecesOf(*rule.nightHours()).front(), GridLabels::night(*device));
}

void BackgroundPainter::paintBand(const domain::DayWindow &window, const QColor &colour) const
{
    for (const WindowPiece &piece : piecesOf(window)) {
        const double top = m_scale.yOf(piece.from);
        m_painter.fillRect(QRectF(m_scale.gutter, top, m_scale.body().width(), m_scale.yOf(piece.to) - top),
                           colour);
    }
}

/// At the beginning of a piece of the band, if the text fits in; on the first date where no block hides it.
void BackgroundPainter::paintBandLabel(const WindowPiece &piece, const QString &text) const
{
    const double height = m_scale.yOf(piece.to) - m_scale.yOf(piece.from);
    const QFontMetrics metrics(m_style.small);
    if (height < metrics.height() + 4)
        return;
    const auto isHidden = [this](const QRectF &place) {
        return std::ranges::any_of(m_scene.items(), [&](const GridItem &item) {
            const bool isBlock = item.kind == GridItem::Kind::Block || item.kind == GridItem::Kind::Group;
            return isBlock && item.rect.intersects(place);
        });
    };
    for (int day = 0; day < daysOfWeek; ++day) {
        const QRectF place(m_scale.dayLeft(day) + gap, m_scale.yOf(piece.from) + 3,
                           m_scale.dayWidth(day) - 2 * gap, metrics.height());
        if (isHidden(place))
            continue;
        m_painter.setPen(m_style.quiet);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                           metrics.elidedText(text, Qt::ElideRight, static_cast<int>(place.width())));
        return;
    }
}

void BackgroundPainter::paintLines() const
{
    const QRect body = m_scale.body();
    const int step = m_scale.hoursPerLabel(QFontMetrics(m_style.small).height());
    for (int hour = 0; hour <= 24; hour += step) {
        const int y = static_cast<int>(m_scale.yOf(hour * 60));
        m_painter.fillRect(QRect(body.left() - 4, y, body.width() + 4, 1), m_style.hourLine);
    }
    for (int day = 0; day < daysOfWeek; ++day)
        m_painter.fillRect(QRect(m_scale.dayLeft(day), body.top(), 1, body.height()), m_style.line);
}

void BackgroundPainter::paintShifts() const
{
    m_painter.setFont(m_style.small);
    for (const ClockShift &shift : m_scene.shifts()) {
        const double top = m_scale.yOf(shift.from);
        const QRectF place(m_scale.dayLeft(shift.day) + 1, top, m_scale.dayWidth(shift.day) - 1,
                           m_scale.yOf(shift.to) - top);
        m_painter.fillRect(place,
                           QBrush(m_style.hatch, shift.isSkipped ? Qt::BDiagPattern : Qt::Dense6Pattern));
        const QFontMetrics metrics(m_style.small);
        const QString label = GridLabels::shiftLabel(shift);
        const QRectF chip = QRectF(0, 0, metrics.horizontalAdvance(label) + gap, metrics.height());
        if (chip.width() > place.width() || chip.height() > place.height() + 4)
            continue;
        const QRectF centred = chip.translated(place.center() - chip.center());
        m_painter.fillRect(centred, m_style.base);
        m_painter.setPen(m_style.text);
        m_painter.drawText(centred, Qt::AlignCenter, label);
    }
}

void BackgroundPainter::paintFrame(const Dates &dates) const
{
    const QRect top(0, 0, m_scale.viewport.width(), m_scale.header + m_scale.lane);
    m_painter.fillRect(top, m_style.header);
    paintGutter();
    paintHeader(dates);
    paintLaneLabels();
    m_painter.fillRect(QRect(0, top.bottom(), top.width(), 1), m_style.line);
}

/// Apps of every date stand on no date in particular, so the dates' lines pass them by.
void BackgroundPainter::paintLaneLabels() const
{
    const int every = m_scene.lane().everyDayHeight;
    const int height = QFontMetrics(m_style.font).height() + 8;
    const bool isAllEvery = m_scale.lane - every <= height;
    m_painter.fillRect(QRect(m_scale.gutter + 1, m_scale.header, m_scale.viewport.width(),
                             isAllEvery ? m_scale.lane : every),
                       m_style.header);
    m_painter.setFont(m_style.small);
    m_painter.setPen(m_style.quiet);
    const QFontMetrics metrics(m_style.small);
    const auto label = [&](int y, const QString &text) {
        const int width = m_scale.gutter - gap;
        m_painter.drawText(QRect(0, y, width, height), Qt::AlignRight | Qt::AlignVCenter,
                           metrics.elidedText(text, Qt::ElideRight, width));
    };
    if (every > 0)
        label(m_scale.header + 6, GridLabels::everyDayLabel());
    if (!isAllEvery)
        label(m_scale.header + 6 + every, GridLabels::allDayLabel());
}

void BackgroundPainter::paintGutter() const
{
    const QRect gutter = m_scale.gutterRect();
    m_painter.save();
    m_painter.setClipRect(gutter);
    m_painter.fillRect(gutter, m_style.header);
    m_painter.setFont(m_style.small);
    m_painter.setPen(m_style.quiet);
    const int height = QFontMetrics(m_style.small).height();
    const int step = m_scale.hoursPerLabel(height);
    for (int hour = step; hour < 24; hour += step)
        m_painter.drawText(QRectF(0, m_scale.yOf(hour * 60) - height / 2.0, gutter.width() - gap, height),
                           Qt::AlignRight | Qt::AlignVCenter, GridLabels::hour(hour));
    for (const WeekScene::LightLine &line : m_scene.lightLines()) {
        const double y = m_scale.yOf(line.minute);
        m_painter.setBrush(m_style.quiet);
        m_painter.setPen(Qt::NoPen);
        m_painter.drawPolygon(QPolygonF{QPointF(gutter.right() + 1, y), QPointF(gutter.right() - 5, y - 4),
                                        QPointF(gutter.right() - 5, y + 4)});
    }
    m_painter.restore();
}

void BackgroundPainter::paintHeader(const Dates &dates) const
{
    m_painter.setFont(m_style.font);
    for (int day = 0; day < daysOfWeek; ++day) {
        const QDate date = m_scene.first().addDays(day);
        const QRect cell = m_scale.dayHeader(day).adjusted(1, 0, 0, 0);
        const bool isHeld = dates.held.test(static_cast<size_t>(day));
        const bool isToday = date == dates.today;
        if (isHeld)
            m_painter.fillRect(cell, mixed(m_style.header, m_style.accent, 0.24));
        if (isToday)
            m_painter.fillRect(QRect(cell.left(), cell.bottom() - 2, cell.width(), 2), m_style.accent);
        m_painter.fillRect(QRect(cell.left() - 1, 0, 1, m_scale.header + m_scale.lane), m_style.line);
        QRect text = cell;
        if (dates.areTogglesShown && cell.width() > 60) {
            paintToggle(cell, isHeld);
            text.setLeft(cell.left() + 2 * gap + static_cast<int>(toggleSide));
        }
        const QFont &font = isToday ? m_style.bold : m_style.font;
        const QFontMetrics metrics(font);
        QString label = GridLabels::dayHeader(date, isToday, false);
        if (metrics.horizontalAdvance(label) > text.width() - 4)
            label = GridLabels::dayHeader(
                date, false,
                metrics.horizontalAdvance(GridLabels::dayHeader(date, false, false)) > text.width() - 4);
        m_painter.setFont(font);
        m_painter.setPen(m_style.text);
        m_painter.drawText(text, Qt::AlignCenter, label);
    }
    m_painter.fillRect(QRect(0, m_scale.header - 1, m_scale.viewport.width(), 1), m_style.line);
}

/// A check box: the header takes the day in and out.
void BackgroundPainter::paintToggle(const QRect &cell, bool isHeld) const
{
    const QRectF box(cell.left() + gap + 0.5, cell.center().y() - toggleSide / 2 + 0.5, toggleSide,
                     toggleSide);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(isHeld ? m_style.accent : m_style.quiet, 1));
    m_painter.setBrush(isHeld ? m_style.accent : m_style.base);
    m_painter.drawRoundedRect(box, 2, 2);
    if (isHeld) {
        m_painter.setPen(QPen(readableOn(m_style.accent, Qt::white), 2));
        m_painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3, 7), box.topLeft() + QPointF(5.5, 9.5),
                                         box.topLeft() + QPointF(10.5, 4)});
    }
    m_painter.restore();
}
