// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serving/servingpage.h"

#include "core/server/addresses.h"
#include "ui/models/roles.h"
#include "ui/models/whendone.h"
#include "ui/pages/serving/devicereading.h"
#include "ui/pages/serving/servingcontrols.h"
#include "ui/pages/serving/servingmodel.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sorting.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using domain::Entity;

namespace {

constexpr int narrowestColumn = 10; // letters
constexpr int widestColumn = 60;    // letters
constexpr int measuredRows = 100;

} // namespace

ServingPage::ServingPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new ServingModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_filter(new SearchField(tr("Filter devices"), this)),
      m_table(new QTableView(this)), m_empty(new EmptyState), m_content(new QStackedLayout)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RawValueRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new ServingControls(session, this));
    layout->addLayout(makeList(), 1);
    makeActions();

    connect(m_filter, &SearchField::searched, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &SearchField::searched, this, &ServingPage::showContent);
    connect(&session.service(), &server::Service::stateChanged, this, &ServingPage::showAddresses);
    connect(&session.service(), &server::Service::activityChanged, this, &ServingPage::showActivity);
    connect(&session.store(), &storage::Store::changed, this, [this](const storage::ChangeNotice &notice) {
        const bool isListed =
            notice.entities.contains(Entity::Device) || notice.entities.contains(Entity::Location);
        if (notice.everything || (isListed && !notice.onlyServingState))
            loadDevices();
    });
    showAddresses();
    loadDevices();
}

ServingPage::~ServingPage()
{
    // The table loses its rows and a changed port takes effect while the page goes; neither may tell it.
    m_table->selectionModel()->disconnect(this);
    m_session.service().disconnect(this);
}

void ServingPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

QLayout *ServingPage::makeList()
{
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 30);
    setUpTable();
    for (QWidget *widget : {static_cast<QWidget *>(new LoadingRows), static_cast<QWidget *>(m_table),
                            static_cast<QWidget *>(m_empty)})
        m_content->addWidget(widget);
    connect(m_empty, &EmptyState::buttonClicked, this, &ServingPage::offerWayOn);

    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_filter, 0, Qt::AlignRight);
    layout->addLayout(m_content, 1);
    return layout;
}

void ServingPage::setUpTable()
{
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Devices"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ServingModel::Device, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setWordWrap(false);
    sizeColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServingPage::selectDevice);
}

/// The problem has the room that times and addresses leave.
void ServingPage::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(narrowestColumn * letter);
    header->setMaximumSectionSize(widestColumn * letter);
    header->setResizeContentsPrecision(measuredRows);
    header->setSectionResizeMode(QHeaderView::Interactive);
    for (const int column : {ServingModel::LastSeen, ServingModel::Url})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ServingModel::Problem, QHeaderView::Stretch);
    m_table->setColumnWidth(ServingModel::Device, 20 * letter);
    m_table->setColumnWidth(ServingModel::Protocol, 11 * letter);
    m_table->setColumnWidth(ServingModel::Showing, 17 * letter);
    m_table->setColumnWidth(ServingModel::Requests, 11 * letter);
}

void ServingPage::makeActions()
{
    m_copy =
        new QAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy the device's address"), this);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, &ServingPage::copyAddresses);
    connect(m_table, &QTableView::doubleClicked, this, &ServingPage::copyAddresses);
    m_table->addAction(m_copy);
    addAction(m_copy);
    makeSortAction(this, [this]() -> QTableView & { return *m_table; });
}

void ServingPage::loadDevices()
{
    whenDone(m_session.store().run(readAllDevices), this,
             [this](const base::Result<QList<domain::Device>> &devices) { showDevices(devices); });
}

void ServingPage::showDevices(const base::Result<QList<domain::Device>> &devices)
{
    if (!devices) {
        m_session.showError(devices.error());
        return;
    }
    m_model->setDevices(*devices);
    showActivity();
    showContent();
}

void ServingPage::showContent()
{
    if (m_sorted->rowCount() > 0) {
        m_content->setCurrentWidget(m_table);
        return;
    }
    if (m_model->rowCount() > 0)
        m_empty->setContent(tr("No device has “%1” in its row.").arg(m_filter->text()), tr("Clear filter"));
    else
        m_empty->setContent(tr("There is no device to serve yet."), tr("Add one on the Fleet page"));
    m_content->setCurrentWidget(m_empty);
}

void ServingPage::offerWayOn()
{
    if (m_model->rowCount() > 0)
        m_filter->clear();
    else
        m_session.navigation().showPage(PageId::Fleet);
}

void ServingPage::showActivity()
{
    m_model->setActivity(m_session.service().activity());
}

void ServingPage::showAddresses()
{
    const QUrl own = server::rootUrl(servingSettings(m_session).address, servingSettings(m_session).port);
    const QUrl running = servedUrl(m_session.service());
    m_model->setBaseUrl(running.isEmpty() ? own : running);
}

void ServingPage::copyAddresses()
{
    QStringList addresses;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        addresses.append(m_model->frameUrl(m_sorted->mapToSource(row).row()).toString());
    if (addresses.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(addresses.join(QLatin1Char('\n')));
    const auto count = static_cast<int>(addresses.size());
    const QString text =
        count == 1 ? tr("Copied %1. Enter it as the image URL of the device.").arg(addresses.first())
                   : tr("Copied %n addresses.", nullptr, count);
    m_session.showMessage({Message::Severity::Information, text, {}});
}

void ServingPage::selectDevice()
{
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    if (current.isValid())
        m_session.navigation().select({0, m_model->deviceId(m_sorted->mapToSource(current).row()), 0});
}
