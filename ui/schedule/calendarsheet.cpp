// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/calendarsheet.h"

#include "ui/schedule/weekdates.h"
#include "ui/widgets/contrast.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfMonth = 6;
constexpr int headLines = 2; // the month's name, and those of the weekdays
constexpr int monthGap = 20;
constexpr int mostColumns = 4;

} // namespace

CalendarSheet::CalendarSheet(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CalendarSheet::setMonths(QDate first, int count)
{
    const QDate month(first.year(), first.month(), 1);
    if (month == m_first && count == m_count)
        return;
    m_first = month;
    m_count = count;
    setMarks(m_isMarked);
    updateGeometry();
}

QDate CalendarSheet::lastDate() const
{
    return m_first.addMonths(m_count).addDays(-1);
}

void CalendarSheet::setMarks(const std::function<bool(QDate)> &isMarked)
{
    m_isMarked = isMarked;
    m_marks.clear();
    if (m_isMarked && m_first.isValid())
        for (QDate date = m_first; date <= lastDate(); date = date.addDays(1))
            m_marks.push_back(m_isMarked(date));
    describe();
    update();
}

bool CalendarSheet::isMarked(QDate date) const
{
    const qint64 day = m_first.daysTo(date);
    return day >= 0 && day < static_cast<qint64>(m_marks.size()) && m_marks[static_cast<size_t>(day)];
}

int CalendarSheet::markedDays() const
{
    return static_cast<int>(std::ranges::count(m_marks, true));
}

void CalendarSheet::setToday(QDate date)
{
    m_today = date;
    update();
}

void CalendarSheet::setCurrent(QDate date)
{
    m_current = date;
    describe();
    update();
}

QRect CalendarSheet::rectOf(QDate date) const
{
    if (!m_first.isValid() || date < m_first || date > lastDate())
        return {};
    const QDate first(date.year(), date.month(), 1);
    const int month = (date.year() - m_first.year()) * 12 + date.month() - m_first.month();
    const auto place = static_cast<int>(firstOfWeek(first).daysTo(date));
    const QSize cell = cellSize(width());
    const QRect area = monthRect(month);
    const int column = place % daysOfWeek;
    const int x = layoutDirection() == Qt::RightToLeft ? daysOfWeek - 1 - column : column;
    return QRect(area.left() + x * cell.width(),
                 area.top() + (headLines + place / daysOfWeek) * cell.height(), cell.width(), cell.height());
}

QSize CalendarSheet::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("30")) * 2 * daysOfWeek;
    const int side = std::min(m_count, mostColumns);
    const int whole = side * width + (side - 1) * monthGap;
    return {whole, heightForWidth(whole)};
}

QSize CalendarSheet::minimumSizeHint() const
{
    const int width = (fontMetrics().horizontalAdvance(QStringLiteral("30")) + 4) * daysOfWeek;
    return {width, monthHeight()};
}

int CalendarSheet::heightForWidth(int width) const
{
    const int side = columns(width);
    const int rows = (m_count + side - 1) / side;
    return rows * monthHeight() + (rows - 1) * monthGap;
}

/// A number of columns that divides the months evenly.
int CalendarSheet::columns(int width) const
{
    const int least = minimumSizeHint().width();
    int side = std::clamp((width + monthGap) / (least + monthGap), 1, std::min(m_count, mostColumns));
    while (m_count % side != 0)
        --side;
    return side;
}

QSize CalendarSheet::cellSize(int width) const
{
    const int side = columns(width);
    return {(width - (side - 1) * monthGap) / side / daysOfWeek, fontMetrics().height() + 4};
}

int CalendarSheet::monthHeight() const
{
    return (headLines + weeksOfMonth) * (fontMetrics().height() + 4);
}

QRect CalendarSheet::monthRect(int month) const
{
    const int side = columns(width());
    const int wide = cellSize(width()).width() * daysOfWeek;
    const int column = month % side;
    const int x = layoutDirection() == Qt::RightToLeft ? side - 1 - column : column;
    return {x * (wide + monthGap), month / side * (monthHeight() + monthGap), wide, monthHeight()};
}

QDate CalendarSheet::dateAt(QPoint place) const
{
    if (!m_first.isValid())
        return {};
    for (int month = 0; month < m_count; ++month) {
        if (!monthRect(month).contains(place))
            continue;
        const QDate first = m_first.addMonths(month);
        for (int day = 0; day < first.daysInMonth(); ++day)
            if (rectOf(first.addDays(day)).contains(place))
                return first.addDays(day);
    }
    return {};
}

bool CalendarSheet::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        QToolTip::showText(help->globalPos(), date.isValid() ? sentence(date) : QString(), this,
                           rectOf(date));
        return true;
    }
    return QWidget::event(event);
}

void CalendarSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void CalendarSheet::focusInEvent(QFocusEvent *event)
{
    describe();
    QWidget::focusInEvent(event);
    update();
}

void CalendarSheet::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CalendarSheet::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QDate monday = firstOfWeek(m_current);
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_current.addDays(-forward));
    case Qt::Key_Right:
        return goTo(m_current.addDays(forward));
    case Qt::Key_Up:
        return goTo(m_current.addDays(-daysOfWeek));
    case Qt::Key_Down:
        return goTo(m_current.addDays(daysOfWeek));
    case Qt::Key_PageUp:
        return goTo(m_current.addMonths(-1));
    case Qt::Key_PageDown:
        return goTo(m_current.addMonths(1));
    case Qt::Key_Home:
        return goTo(monday);
    case Qt::Key_End:
        return goTo(monday.addDays(daysOfWeek - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT dateChosen(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarSheet::mousePressEvent(QMouseEvent *event)
{
    const QDate date = dateAt(event->pos());
    if (event->button() != Qt::LeftButton || !date.isValid())
        return QWidget::mousePressEvent(event);
    setCurrent(date);
    Q_EMIT dateChosen(date);
}

void CalendarSheet::goTo(QDate date)
{
    setCurrent(date);
    if (date < m_first || date > lastDate())
        Q_EMIT leftTo(date);
}

/// A screen reader hears the date that the keyboard is at.
void CalendarSheet::describe()
{
    setAccessibleDescription(m_current.isValid() ? sentence(m_current) : QString());
    if (hasFocus()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

QString CalendarSheet::sentence(QDate date) const
{
    const QString name = QLocale().toString(date, QLocale::LongFormat);
    return isMarked(date) ? tr("%1: it shows", "a date").arg(name)
                          : tr("%1: it does not show", "a date").arg(name);
}

void CalendarSheet::paintEvent(QPaintEvent *event)
{
    if (!m_first.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 0; month < m_count; ++month)
        if (monthRect(month).intersects(event->rect()))
            paintMonth(painter, month);
}

void CalendarSheet::paintMonth(QPainter &painter, int month) const
{
    const QRect area = monthRect(month);
    const QSize cell = cellSize(width());
    const QDate first = m_first.addMonths(month);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(area.left(), area.top(), area.width(), cell.height()),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     QLocale().toString(first, tr("MMMM yyyy", "a month: November 2026")));
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    const QDate monday = firstOfWeek(first);
    for (int day = 0; day < daysOfWeek; ++day) {
        const int x = layoutDirection() == Qt::RightToLeft ? daysOfWeek - 1 - day : day;
        painter.drawText(QRect(QPoint(area.left() + x * cell.width(), area.top() + cell.height()), cell),
                         Qt::AlignCenter,
                         QLocale().standaloneDayName(monday.addDays(day).dayOfWeek(), QLocale::NarrowFormat));
    }
    for (int day = 0; day < first.daysInMonth(); ++day)
        paintDay(painter, first.addDays(day));
}

void CalendarSheet::paintDay(QPainter &painter, QDate date) const
{
    const QRectF box = QRectF(rectOf(date)).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool marked = isMarked(date);
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(Qt::NoPen);
    if (marked) {
        painter.setBrush(accent);
        painter.drawRoundedRect(box, 3, 3);
    }
    if (date == m_today) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
        painter.drawRoundedRect(box, 3, 3);
    }
    QFont font = this->font();
    font.setBold(date == m_today);
    painter.setFont(font);
    painter.setPen(marked ? palette().color(QPalette::HighlightedText) : quietText(palette()));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(date.day()));
    if (hasFocus() && date == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(readableOn(palette().color(QPalette::Window), accent, 3), 2));
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
    }
}
