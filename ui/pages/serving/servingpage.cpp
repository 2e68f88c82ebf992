// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/serving/servingpage.h"

#include "core/server/addresses.h"
#include "core/storage/reading.h"
#include "ui/models/roles.h"
#include "ui/models/whendone.h"
#include "ui/pages/serving/servingcontrols.h"
#include "ui/pages/serving/servingmodel.h"
#include "ui/serving.h"
#include "ui/session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace {

using Devices = base::Result<QList<domain::Row>>;

constexpr int keysAtOnce = 1000;

/// Runs on the store's thread.
Devices readAllDevices(storage::Database &database)
{
    QList<QVariant> keys;
    storage::Listing listing;
    listing.entity = domain::Entity::Device;
    const auto read =
        storage::readKeys(database, listing, keysAtOnce, [&keys](const QList<QVariant> &portion) {
            keys += portion;
            return true;
        });
    if (!read)
        return read.error();
    return storage::readRows(database, domain::Entity::Device, keys);
}

} // namespace

ServingPage::ServingPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_model(new ServingModel(this)),
      m_sorted(new QSortFilterProxyModel(this)), m_filter(new QLineEdit(this)), m_table(new QTableView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RawValueRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new ServingControls(session, this));
    layout->addLayout(makeTable(), 1);
    makeActions();

    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(&session.service(), &server::Service::stateChanged, this, &ServingPage::showAddresses);
    connect(&session.service(), &server::Service::activityChanged, this, &ServingPage::showActivity);
    connect(&session.store(), &storage::Store::changed, this, [this](const storage::ChangeNotice &notice) {
        if (notice.everything || notice.entities.contains(domain::Entity::Device))
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

QLayout *ServingPage::makeTable()
{
    m_filter->setPlaceholderText(tr("Filter devices"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter devices"));

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
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(ServingModel::Device, 160);
    m_table->setColumnWidth(ServingModel::LastSeen, 140);
    m_table->setColumnWidth(ServingModel::Showing, 140);
    m_table->setColumnWidth(ServingModel::Problem, 220);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ServingPage::selectDevice);

    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    return layout;
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
}

void ServingPage::loadDevices()
{
    whenDone(m_session.store().run(readAllDevices), this,
             [this](const Devices &devices) { showDevices(devices); });
}

void ServingPage::showDevices(const Devices &devices)
{
    if (!devices) {
        m_session.showError(devices.error());
        return;
    }
    m_model->setDevices(*devices);
    showActivity();
}

void ServingPage::showActivity()
{
    m_model->setActivity(m_session.service().activity());
}

void ServingPage::showAddresses()
{
    const QStringList reachable = m_session.service().deviceUrls();
    const QUrl own = server::rootUrl(servingSettings(m_session).address, servingSettings(m_session).port);
    const QUrl running = m_session.service().baseUrl();
    m_model->setBaseUrl(!reachable.isEmpty() ? QUrl(reachable.first()) : running.isEmpty() ? own : running);
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
