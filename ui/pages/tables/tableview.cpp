// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tables/tableview.h"

#include "core/base/settings.h"
#include "core/domain/zone.h"
#include "core/storage/reading.h"
#include "ui/delegates/fielddelegate.h"
#include "ui/models/cell.h"
#include "ui/models/fleetfiles.h"
#include "ui/models/tables/rowtablemodel.h"
#include "ui/models/whendone.h"
#include "ui/session.h"
#include "ui/widgets/loadingrows.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace {

using domain::Entity;

/// Widths, order and sorting of the columns, by table.
const base::Setting<QVariantMap> chosenColumns{QLatin1String("tables/columns"), {}};

/// A table that has other columns some day begins anew.
QString columnsKey(const TableDeclaration &table)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(table.title)).arg(table.fields.size());
}

/// Width of a column in average characters, by what it holds.
int charactersOf(domain::Kind kind)
{
    using enum domain::Kind;
    switch (kind) {
    case Switch:
    case Percent:
    case Minutes:
    case ClockTime:
    case Integer:
        return 12;
    case Text:
    case Instant:
    case EpochSecond:
    case Zone:
    case Choice:
    case Weekdays:
        return 22;
    case LongText:
    case Url:
    case Path:
    case Json:
        return 32;
    default:
        return 16;
    }
}

/// The device that a row belongs to; '' for none.
QString deviceOf(Entity entity, const domain::Row &row)
{
    if (entity == Entity::Device)
        return rowKey(row).toString();
    if (entity == Entity::App || entity == Entity::Location)
        return cell(entity, row, "device_id").toString();
    return {};
}

} // namespace

TableView::TableView(Session &session, const TableDeclaration &table, QWidget *parent)
    : QTableView(parent), m_session(session),
      m_rows(new RowTableModel(session.store(), session.history(), table, this))
{
    if (table.entity == Entity::App) {
        followFolder();
        connect(&session, &Session::dataFolderChanged, this, &TableView::followFolder);
        m_rows->setCompanions([this](const domain::Row &app, int field, const QVariant &value) {
            return m_files->following(app, field, value);
        });
    }
    setModel(m_rows);
    setAccessibleName(tableTitle(table));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setUpHeaders();
    installDelegates();

    m_rows->setReadOnly(session.isReadOnly());
    connect(&session, &Session::readOnlyChanged, m_rows, &RowTableModel::setReadOnly);
    connect(m_rows, &RowTableModel::failed, &session, &Session::showError);
    connect(m_rows, &RowTableModel::listingChanged, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TableView::followRow);
    connect(m_rows, &RowTableModel::dataChanged, this, [this] {
        if (m_isAwaited)
            followRow(currentIndex());
    });
}

TableView::~TableView()
{
    // The rows go before the selection does, and must not tell a view that is half gone.
    selectionModel()->disconnect(this);
    keepColumns();
}

void TableView::followFolder()
{
    m_files = std::make_unique<FleetFiles>(m_session.dataFolder());
    connect(m_files.get(), &FleetFiles::failed, &m_session, &Session::showError);
}

void TableView::setUpHeaders()
{
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        setColumnWidth(column, std::max(charactersOf(m_rows->field(column).kind) * character,
                                        horizontalHeader()->sectionSizeHint(column)));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    horizontalHeader()->restoreState(
        m_session.settings().get(chosenColumns).value(columnsKey(m_rows->table())).toByteArray());
}

void TableView::keepColumns()
{
    QVariantMap columns = m_session.settings().get(chosenColumns);
    columns.insert(columnsKey(m_rows->table()), horizontalHeader()->saveState());
    m_session.settings().set(chosenColumns, columns);
}

void TableView::installDelegates()
{
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        auto *delegate = new FieldDelegate(m_rows->table().entity, m_rows->field(column), this);
        delegate->setContextSource([this](const QModelIndex &) { return m_context; });
        setItemDelegateForColumn(column, delegate);
    }
}

void TableView::followRow(const QModelIndex &current)
{
    m_context = {};
    const domain::Row row = m_rows->row(current.row());
    m_isAwaited = current.isValid() && row.isEmpty();
    if (row.isEmpty())
        return;
    const Entity entity = m_rows->table().entity;
    const QString deviceId = deviceOf(entity, row);
    const qint64 key = rowKey(row).toLongLong();
    const Selection selection{entity == Entity::User ? key : 0, deviceId, entity == Entity::App ? key : 0};
    if (!selection.isEmpty())
        m_session.navigation().select(selection);
    if (deviceId.isEmpty())
        return;
    const auto reading = m_session.store().run(
        [deviceId](storage::Database &database) { return storage::readDevice(database, deviceId); });
    whenDone(reading, this, [this](const base::Result<domain::Device> &device) { takeDevice(device); });
}

void TableView::takeDevice(const base::Result<domain::Device> &device)
{
    const bool isOfCurrent =
        device && deviceOf(m_rows->table().entity, m_rows->row(currentIndex().row())) == device->id;
    if (!isOfCurrent)
        return;
    m_context = {};
    m_context.zone = domain::zoneOf(*device, QTimeZone::systemTimeZone()).zone;
    m_context.brightnessScale = device->customBrightnessScale;
    for (const domain::App &app : device->apps)
        m_context.apps.append({app.iname, app.name});
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0)
        return;
    QPainter painter(viewport());
    paintLoadingRows(painter);
}

void TableView::paintLoadingRows(QPainter &painter) const
{
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row * height < viewport()->height(); ++row)
        for (int column = 0; column < m_rows->columnCount(); ++column)
            paintLoadingBar(painter, palette(),
                            {columnViewportPosition(column), row * height, columnWidth(column), height},
                            row + column);
}
