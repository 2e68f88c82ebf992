// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/apppane.h"

#include "core/domain/schedulewords.h"
#include "ui/schedule/appairtime.h"
#include "ui/schedule/appheading.h"
#include "ui/schedule/calendarsheet.h"
#include "ui/schedule/datelist.h"
#include "ui/schedule/lightform.h"
#include "ui/schedule/scheduleform.h"
#include "ui/schedule/weekdates.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int margin = 14;
constexpr int smallestWidth = 290;
constexpr int preferredWidth = 330;
constexpr int widest = 460;
constexpr int nextDates = 10;
constexpr std::chrono::seconds clockStep{10};

QLabel *heading(const QString &text)
{
    auto *label = new QuietLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 12, 0, 2);
    return label;
}

} // namespace

AppPane::AppPane(Session &session, QWidget *parent)
    : ScheduleView(parent), m_session(session), m_rows(session.store()), m_empty(new EmptyState),
      m_light(new LightForm), m_heading(new AppHeading(m_shelf)), m_form(new ScheduleForm),
      m_words(new NoteLabel(Severity::Information)),
      m_doubtJob(this, [this](const Doubts &doubts) { showDoubts(doubts); }), m_doubtColumn(new QVBoxLayout),
      m_dates(new DateList), m_noDates(new QuietLabel(tr("It never comes again."))),
      m_month(new CalendarSheet), m_airtime(new AppAirtime)
{
    auto *area = new QScrollArea;
    auto *content = new QWidget;
    auto *both = new QVBoxLayout(content);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(makeParts());
    both->addWidget(m_light);
    both->addWidget(m_empty, 1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(area);
    setMinimumWidth(smallestWidth);
    setMaximumWidth(widest);
    m_empty->setContent(tr("Select an app to see when it shows, and to change it."));
    m_clock.setInterval(clockStep);
    m_clock.start();
    connectParts();
}

QWidget *AppPane::makeParts()
{
    auto *yearly = new QPushButton(QIcon::fromTheme(QStringLiteral("view-calendar")), tr("Show the year"));
    yearly->setAutoDefault(false);
    connect(yearly, &QPushButton::clicked, this, [this] { Q_EMIT yearAsked(m_scope.date); });
    m_month->setAccessibleName(tr("Days of the month"));
    m_parts = new QWidget;
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addWidget(heading(tr("When")));
    column->addWidget(m_form);
    column->addSpacing(8);
    column->addWidget(m_words);
    column->addLayout(m_doubtColumn);
    column->addWidget(heading(tr("Next dates")));
    column->addWidget(m_dates);
    column->addWidget(m_noDates);
    column->addSpacing(8);
    column->addWidget(m_month);
    column->addWidget(yearly, 0, Qt::AlignLeading);
    column->addWidget(heading(tr("Airtime this week")));
    column->addWidget(m_airtime);
    column->addStretch(1);
    return m_parts;
}

void AppPane::connectParts()
{
    connect(&m_rows, &SelectedRows::changed, this, &AppPane::showRows);
    connect(&m_rows, &SelectedRows::failed, &m_session, &Session::showError);
    connect(&m_session.history(), &EditHistory::failed, &m_rows, &SelectedRows::refresh);
    connect(&m_clock, &QTimer::timeout, this, &AppPane::refresh);
    connect(m_form, &ScheduleForm::editAsked, this, &AppPane::submit);
    connect(m_light, &LightForm::editAsked, this, &AppPane::submit);
    connect(m_dates, &DateList::dateChosen, this, &ScheduleView::weekAsked);
    connect(m_month, &CalendarSheet::dateChosen, this, &ScheduleView::weekAsked);
    connect(m_month, &CalendarSheet::leftTo, this, [this](QDate date) {
        m_month->setMonths(date, 1);
        m_month->setCurrent(date);
    });
}

QSize AppPane::sizeHint() const
{
    return {preferredWidth, 600};
}

void AppPane::follow(const ScheduleScope &scope)
{
    const bool isOtherDate = scope.date != m_scope.date;
    m_scope = scope;
    const bool hasApp = m_scope.selectedApp() >= 0;
    m_rows.setSelection(scope.device ? Selection{0, scope.device->device().id, hasApp ? scope.appId : 0}
                                     : Selection());
    m_form->setReadOnly(scope.isReadOnly);
    m_light->setReadOnly(scope.isReadOnly);
    if (isOtherDate && scope.date.isValid()) {
        m_month->setMonths(scope.date, 1);
        m_month->setCurrent(scope.date);
    }
    m_airtime->show(scope.device, scope.date, scope.appId);
    refresh();
    showRows();
    askDoubts();
}

void AppPane::refresh()
{
    const int shown = m_scope.selectedApp();
    m_parts->setVisible(shown >= 0);
    m_light->setVisible(shown < 0 && m_scope.device);
    m_empty->setVisible(shown < 0);
    if (shown < 0)
        return;
    m_heading->show(m_scope.device, shown, m_session.clock().now());
    m_words->setText(domain::scheduleWords(m_scope.device->app(shown)));
    showDates();
}

void AppPane::showRows()
{
    const SelectedRows::Rows &rows = m_rows.rows();
    if (!m_scope.device || rows.device.isEmpty() || rows.selection.deviceId != m_scope.device->device().id)
        return;
    if (m_scope.selectedApp() < 0)
        m_light->setRow(rows.device, context());
    else if (rows.selection.appId == m_scope.appId)
        m_form->setRows({rows.app, rows.pattern}, context(), m_scope.date,
                        m_scope.device->device().defaultInterval);
}

EditorContext AppPane::context() const
{
    EditorContext context;
    context.zone = m_scope.device->rules.zone().timeZone();
    for (const domain::App &app : m_scope.device->device().apps)
        context.apps.append({app.iname, app.name});
    return context;
}

void AppPane::showDates()
{
    const domain::ScheduleRule rule = m_scope.device->rules.schedule(m_scope.selectedApp());
    const QDate now = today();
    QList<QDate> dates;
    for (const domain::LocalDate date : domain::nextDates(rule, localDate(now), nextDates))
        dates.append(calendarDate(date));
    m_dates->setDates(dates, now);
    m_dates->setVisible(!dates.isEmpty());
    m_noDates->setVisible(dates.isEmpty());
    m_month->setToday(now);
    m_month->setMarks([rule](QDate date) { return rule.happensOn(localDate(date)); });
}

/// Read off the window's thread: what hides an app is looked for through all of its hours.
void AppPane::askDoubts()
{
    const int shown = m_scope.selectedApp();
    if (shown < 0)
        return;
    m_doubtJob.start([device = m_scope.device, shown, now = m_session.clock().now()]() -> Doubts {
        return {device->app(shown).id, domain::scheduleDoubts(device->rules, shown, now)};
    });
}

void AppPane::showDoubts(const Doubts &doubts)
{
    if (doubts.appId != m_scope.appId)
        return;
    qDeleteAll(m_doubtNotes);
    m_doubtNotes.clear();
    for (const domain::ScheduleDoubt &doubt : doubts.found) {
        auto *note = new NoteLabel(domain::isNever(doubt.doubt) ? Severity::Error : Severity::Warning);
        note->setText(doubt.sentence);
        m_doubtColumn->addWidget(note);
        m_doubtNotes.append(note);
    }
}

void AppPane::submit(const storage::Edit &edit)
{
    if (!edit.changes.isEmpty() && !m_scope.isReadOnly)
        m_session.history().submit(edit);
}

QDate AppPane::today() const
{
    return calendarDate(m_scope.device->rules.zone().localTime(m_session.clock().now()));
}
