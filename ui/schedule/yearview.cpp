// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/yearview.h"

#include "core/domain/schedulewords.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/weekdates.h"
#include "ui/session.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QComboBox>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int margin = 16;
constexpr int monthsOfYear = 12;
constexpr int widestSheet = 1100;
constexpr int nameLetters = 24;

} // namespace

YearView::YearView(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_sheet(new CalendarSheet), m_title(new QLabel),
      m_words(new QuietLabel), m_apps(new QComboBox), m_area(new QScrollArea)
{
    m_area->setWidget(makeYear());
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    setFocusProxy(m_sheet);
    connect(m_sheet, &CalendarSheet::dateChosen, this, &ScheduleView::weekAsked);
    connect(m_sheet, &CalendarSheet::leftTo, this, &YearView::goTo);
    connect(m_apps, &QComboBox::activated, this,
            [this](int app) { Q_EMIT appSelected(m_apps->itemData(app).toLongLong()); });
}

QWidget *YearView::makeYear()
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    letBeNarrow(*m_title);
    m_apps->setAccessibleName(tr("App"));
    m_apps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_apps->setMinimumContentsLength(nameLetters);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_sheet->setAccessibleName(tr("Days of the year"));
    m_sheet->setMaximumWidth(widestSheet);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_apps, 0, Qt::AlignTop);
    auto *year = new QWidget;
    auto *column = new QVBoxLayout(year);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addSpacing(margin - 4);
    column->addWidget(m_sheet);
    column->addStretch(1);
    return year;
}

void YearView::follow(const ScheduleScope &scope)
{
    const bool isOtherDevice = scope.device != m_scope.device;
    m_scope = scope;
    if (isOtherDevice)
        listApps();
    const int app = std::max(scope.selectedApp(), 0);
    const bool hasApp = app < m_apps->count();
    if (hasApp)
        showApp(app);
    m_area->setVisible(hasApp);
}

void YearView::listApps()
{
    const QSignalBlocker quiet(m_apps);
    m_apps->clear();
    for (int app = 0; m_scope.device && app < m_scope.device->rules.appCount(); ++app)
        m_apps->addItem(m_scope.device->app(app).displayName(), m_scope.device->app(app).id);
}

void YearView::showApp(int app)
{
    const DeviceSnapshot &device = *m_scope.device;
    const domain::ScheduleRule rule = device.rules.schedule(app);
    m_sheet->setMonths(QDate(m_scope.date.year(), 1, 1), monthsOfYear);
    m_sheet->setMarks([rule](QDate date) { return rule.happensOn(localDate(date)); });
    m_sheet->setToday(calendarDate(device.rules.zone().localTime(m_session.clock().now())));
    m_sheet->setCurrent(m_scope.date);
    m_apps->setCurrentIndex(app);
    setWrappedText(*m_title, tr("%1 on %n days of %2", "an app, a year", m_sheet->markedDays())
                                 .arg(device.app(app).displayName())
                                 .arg(m_scope.date.year()));
    m_words->setText(domain::scheduleWords(device.app(app)));
}

/// The keyboard went to another year.
void YearView::goTo(QDate date)
{
    Q_EMIT dateSelected(date);
}
