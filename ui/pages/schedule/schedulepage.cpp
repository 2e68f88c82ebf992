// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schedule/schedulepage.h"

#include "core/domain/clockchange.h"
#include "ui/models/devicewords.h"
#include "ui/pages/schedule/period.h"
#include "ui/pages/schedule/scheduleactions.h"
#include "ui/pages/schedule/schedulebar.h"
#include "ui/schedule/weekdates.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

using Position = ScheduleViewDeclaration::Position;

constexpr std::chrono::weeks soonShown{5};
const base::Setting<QByteArray> splitterState{QLatin1String("schedule/splitter"), {}};
const base::Setting<int> snapMinutes{QLatin1String("schedule/snap"), 15};
const base::Setting<int> visibleHours{QLatin1String("schedule/hours"), 24};

const ScheduleViewDeclaration &declared(int index)
{
    return scheduleViews()[static_cast<size_t>(index)];
}

} // namespace

SchedulePage::SchedulePage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_device(session.store()), m_rows(session.store()),
      m_devices(session.store()), m_actions(new ScheduleActions(this)), m_bar(new ScheduleBar(*m_actions)),
      m_views(new QStackedWidget), m_empty(new EmptyState), m_column(new QVBoxLayout),
      m_splitter(new QSplitter)
{
    m_device.setDataFolder(session.dataFolder());
    m_scope.snapMinutes = session.settings().get(snapMinutes);
    m_scope.visibleHours = session.settings().get(visibleHours);
    m_scope.isReadOnly = session.isReadOnly();
    m_scope.date = today();
    layOut();
    addParts();
    connectScope();
    connectActions();
    chooseView(m_actions->views->actions().constFirst()->data().toInt());
    follow(session.navigation().selection());
}

SchedulePage::~SchedulePage()
{
    m_session.settings().set(splitterState, m_splitter->saveState());
    m_session.settings().set(snapMinutes, m_scope.snapMinutes);
    m_session.settings().set(visibleHours, m_scope.visibleHours);
}

void SchedulePage::focusFilter()
{
    m_bar->filter().setFocus(Qt::ShortcutFocusReason);
    m_bar->filter().selectAll();
}

void SchedulePage::layOut()
{
    auto *middle = new QWidget;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_views, 1);
    middle->setLayout(m_column);
    m_views->addWidget(m_empty);
    m_splitter->addWidget(middle);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    m_bar->setScale(m_scope.snapMinutes, m_scope.visibleHours);
    ScheduleActions::check(*m_actions->snap, m_scope.snapMinutes);
    ScheduleActions::check(*m_actions->zoom, m_scope.visibleHours);
}

/// The parts that stand beside every view.
void SchedulePage::addParts()
{
    for (int index = 0; index < static_cast<int>(scheduleViews().size()); ++index) {
        const ScheduleViewDeclaration &declaration = declared(index);
        if (declaration.position == Position::View)
            continue;
        ScheduleView *part = declaration.make(m_session);
        part->setAccessibleName(scheduleViewTitle(declaration));
        m_made.insert(index, part);
        connectPart(part);
        if (declaration.position == Position::Side)
            m_splitter->addWidget(part);
        else
            m_column->addWidget(part);
    }
    m_splitter->restoreState(m_session.settings().get(splitterState));
}

void SchedulePage::connectPart(ScheduleView *part)
{
    connect(part, &ScheduleView::appSelected, this, [this](qint64 app) {
        const Selection &known = m_rows.rows().selection;
        m_session.navigation().select({known.userId, m_device.deviceId(), app});
    });
    connect(part, &ScheduleView::dateSelected, this, [this](QDate date) {
        ScheduleScope scope = m_scope;
        scope.date = date;
        setScope(scope);
    });
    connect(part, &ScheduleView::dayAsked, this, [this](QDate date) { open(Period::Day, date); });
    connect(part, &ScheduleView::weekAsked, this, [this](QDate date) { open(Period::Week, date); });
    connect(part, &ScheduleView::yearAsked, this, [this](QDate date) { open(Period::Year, date); });
    connect(part, &ScheduleView::zoomAsked, this, [this](int hours) {
        ScheduleScope scope = m_scope;
        scope.visibleHours = std::clamp(hours, ScheduleActions::nearest, 24);
        setScope(scope);
    });
}

void SchedulePage::connectScope()
{
    connect(&m_session.navigation(), &Navigation::selectionChanged, this, &SchedulePage::follow);
    connect(&m_rows, &SelectedRows::changed, this, [this] { follow(m_rows.selection()); });
    connect(&m_rows, &SelectedRows::gone, this, [this](const Selection &gone) {
        m_session.navigation().select({gone.userId, gone.appId == 0 ? QString() : gone.deviceId, 0});
    });
    connect(&m_rows, &SelectedRows::failed, &m_session, &Session::showError);
    connect(&m_device, &LiveDevice::changed, this, &SchedulePage::takeDevice);
    connect(&m_device, &LiveDevice::failed, &m_session, &Session::showError);
    connect(&m_devices, &DeviceList::failed, &m_session, &Session::showError);
    connect(&m_devices, &DeviceList::changed, this, [this] {
        m_bar->setDevices(m_devices.entries(), m_device.deviceId());
        showMiddle();
    });
    connect(m_bar, &ScheduleBar::deviceChosen, this, [this](const QString &id) {
        m_session.navigation().select({0, id, 0});
    });
    connect(&m_bar->filter(), &SearchField::searched, this, [this](const QString &text) {
        ScheduleScope scope = m_scope;
        scope.filter = text.trimmed();
        setScope(scope);
    });
    connect(&m_session, &Session::readOnlyChanged, this, [this](bool readOnly) {
        ScheduleScope scope = m_scope;
        scope.isReadOnly = readOnly;
        setScope(scope);
    });
    connect(m_empty, &EmptyState::buttonClicked, this,
            [this] { m_session.navigation().showPage(PageId::Fleet); });
    connect(&m_session, &Session::dataFolderChanged, this,
            [this] { m_device.setDataFolder(m_session.dataFolder()); });
}

void SchedulePage::connectActions()
{
    const auto change = [this](auto member) {
        return [this, member](QAction *action) {
            ScheduleScope scope = m_scope;
            scope.*member = action->data().toInt();
            setScope(scope);
        };
    };
    const auto step = [this](int count) {
        return [this, count] {
            ScheduleScope scope = m_scope;
            scope.date = count == 0 ? today() : stepped(declared(m_view).period, scope.date, count);
            setScope(scope);
        };
    };
    const auto zoom = [this](int direction) {
        return [this, direction] {
            ScheduleScope scope = m_scope;
            scope.visibleHours = ScheduleActions::zoomBeside(scope.visibleHours, direction);
            setScope(scope);
        };
    };
    connect(m_actions->previous, &QAction::triggered, this, step(-1));
    connect(m_actions->today, &QAction::triggered, this, step(0));
    connect(m_actions->next, &QAction::triggered, this, step(1));
    connect(m_actions->zoomIn, &QAction::triggered, this, zoom(-1));
    connect(m_actions->zoomOut, &QAction::triggered, this, zoom(1));
    connect(m_actions->snap, &QActionGroup::triggered, this, change(&ScheduleScope::snapMinutes));
    connect(m_actions->zoom, &QActionGroup::triggered, this, change(&ScheduleScope::visibleHours));
    connect(m_actions->views, &QActionGroup::triggered, this,
            [this](QAction *action) { chooseView(action->data().toInt()); });
    connect(m_actions->exports, &QActionGroup::triggered, this, [this](QAction *action) {
        scheduleExports()[static_cast<size_t>(action->data().toInt())].run(m_scope, m_session, this);
    });
    addActions(m_actions->menu());
}

void SchedulePage::follow(const Selection &selection)
{
    m_rows.setSelection(selection);
    const Selection &known = m_rows.rows().selection;
    const bool isKnown = selection.appId != 0 && known.appId == selection.appId;
    if (selection.appId == 0 || !selection.deviceId.isEmpty())
        m_device.setDevice(selection.deviceId);
    else if (isKnown)
        m_device.setDevice(known.deviceId);
    m_bar->setDevices(m_devices.entries(), m_device.deviceId());
    ScheduleScope scope = m_scope;
    scope.appId = selection.appId;
    setScope(scope);
    showMiddle();
}

void SchedulePage::takeDevice()
{
    ScheduleScope scope = m_scope;
    const bool isOther = !scope.device || !m_device.snapshot() ||
                         scope.device->device().id != m_device.snapshot()->device().id;
    const bool wasToday = scope.date == today();
    scope.device = m_device.snapshot();
    setScope(scope);
    if (isOther && wasToday) { // today there may be another date
        scope.date = today();
        setScope(scope);
    }
    showMiddle();
}

void SchedulePage::chooseView(int index)
{
    if (index == m_view)
        return;
    if (ScheduleView *before = m_made.value(m_view))
        for (QAction *action : before->actions())
            removeAction(action);
    m_view = index;
    ScheduleView *&view = m_made[index];
    if (!view) {
        view = declared(index).make(m_session);
        view->setAccessibleName(scheduleViewTitle(declared(index)));
        connectPart(view);
        m_views->addWidget(view);
    }
    view->follow(m_scope);
    addActions(view->actions());
    ScheduleActions::check(*m_actions->views, index);
    m_actions->setScaleEnabled(declared(index).hasSnap, declared(index).hasZoom);
    m_bar->setScaleEnabled(declared(index).hasSnap, declared(index).hasZoom);
    showMiddle();
    showTitle();
    Q_EMIT actionsChanged();
}

/// Shows the date in the first view of this period.
void SchedulePage::open(Period period, QDate date)
{
    ScheduleScope scope = m_scope;
    scope.date = date;
    setScope(scope);
    const auto views = scheduleViews();
    const auto view = std::ranges::find_if(views, [period](const ScheduleViewDeclaration &declaration) {
        return declaration.position == Position::View && declaration.period == period;
    });
    if (view != views.end())
        chooseView(static_cast<int>(view - views.begin()));
}

/// The view, or what there is to do first.
void SchedulePage::showMiddle()
{
    const SharedDevice &device = m_scope.device;
    QWidget *shown = m_empty;
    const QString wayOn = tr("Add one on the Fleet page");
    if (m_device.deviceId().isEmpty() && m_devices.entries().isEmpty())
        m_empty->setContent(tr("There are no devices yet."), wayOn);
    else if (m_device.deviceId().isEmpty())
        m_empty->setContent(tr("Choose a device above to see when its apps show."));
    else if (device && device->device().apps.isEmpty())
        m_empty->setContent(tr("%1 has no apps yet.").arg(device->device().name), wayOn);
    else
        shown = m_made.value(m_view);
    m_views->setCurrentWidget(shown);
    for (auto part = m_made.cbegin(); part != m_made.cend(); ++part)
        if (declared(part.key()).position == Position::Side)
            part.value()->setVisible(shown != m_empty);
        else if (declared(part.key()).position == Position::Bottom)
            part.value()->setVisible(shown != m_empty && declared(m_view).period == Period::Week);
}

void SchedulePage::setScope(const ScheduleScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_bar->setScale(scope.snapMinutes, scope.visibleHours);
    ScheduleActions::check(*m_actions->snap, scope.snapMinutes);
    ScheduleActions::check(*m_actions->zoom, scope.visibleHours);
    showTitle();
    tell();
}

/// Views out of sight are told when they are chosen.
void SchedulePage::tell()
{
    for (auto part = m_made.cbegin(); part != m_made.cend(); ++part)
        if (declared(part.key()).position != Position::View || part.key() == m_view)
            part.value()->follow(m_scope);
}

void SchedulePage::showTitle()
{
    if (m_view < 0)
        return;
    QString zone;
    QString description;
    if (m_scope.device) {
        zone = QString::fromUtf8(m_scope.device->rules.zone().timeZone().id());
        description = DeviceWords::zone(*m_scope.device, m_session.clock().now());
        const domain::Zone &clock = m_scope.device->rules.zone();
        const domain::LocalTime shown = localDate(firstOfWeek(m_scope.date));
        if (const auto change = domain::nextClockChange(clock, clock.instantOf(shown))) {
            const QString words = domain::clockChangeWords(*change);
            description += u'\n' + words;
            if (change->from() < shown + soonShown) // as near as this, it is said without being asked
                zone += QStringLiteral(" · ") + words;
        }
    }
    m_bar->setTitle(PeriodText::of(declared(m_view).period, m_scope.date), zone, description);
}

/// By the device's calendar, or the computer's while there is no device.
QDate SchedulePage::today() const
{
    const domain::Instant now = m_session.clock().now();
    if (m_scope.device)
        return calendarDate(m_scope.device->rules.zone().localTime(now));
    return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
}
