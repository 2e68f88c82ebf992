// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/yearview.h"

#include "core/domain/schedulewords.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/weekdates.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr int monthsOfYear = 12;
constexpr int widestSheet = 1100;

} // namespace

YearView::YearView(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_sheet(new CalendarSheet), m_title(new QLabel),
      m_words(new QuietLabel), m_empty(new EmptyState), m_area(new QScrollArea), m_stack(new QStackedLayout)
{
    m_area->setWidget(makeYear());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    setLayout(m_stack);
    setFocusProxy(m_sheet);
    m_empty->setContent(tr("Select an app to see the days of its year."));
    connect(m_sheet, &CalendarSheet::dateChosen, this, &ScheduleView::weekAsked);
    connect(m_sheet, &CalendarSheet::leftTo, this, &YearView::goTo);
}

QWidget *YearView::makeYear()
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_sheet->setAccessibleName(tr("Days of the year"));
    m_sheet->setMaximumWidth(widestSheet);
    auto *year = new QWidget;
    auto *column = new QVBoxLayout(year);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(margin - 4);
    column->addWidget(m_sheet);
    column->addStretch(1);
    return year;
}

void YearView::follow(const ScheduleScope &scope)
{
    m_scope = scope;
    const int app = scope.selectedApp();
    if (app >= 0)
        showApp(app);
    m_stack->setCurrentWidget(app >= 0 ? static_cast<QWidget *>(m_area) : m_empty);
}

void YearView::showApp(int app)
{
    const DeviceSnapshot &device = *m_scope.device;
    const domain::ScheduleRule rule = device.rules.schedule(app);
    m_sheet->setMonths(QDate(m_scope.date.year(), 1, 1), monthsOfYear);
    m_sheet->setMarks([rule](QDate date) { return rule.happensOn(localDate(date)); });
    m_sheet->setToday(calendarDate(device.rules.zone().localTime(m_session.clock().now())));
    m_sheet->setCurrent(m_scope.date);
    m_title->setText(tr("%1 on %n days of %2", "an app, a year", m_sheet->markedDays())
                         .arg(device.app(app).displayName())
                         .arg(m_scope.date.year()));
    m_words->setText(domain::scheduleWords(device.app(app)));
}

/// The keyboard went to another year.
void YearView::goTo(QDate date)
{
    Q_EMIT dateSelected(date);
}
