// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tables/rowtablemodel.h"

#include "core/domain/validation.h"
#include "core/storage/store.h"
#include "ui/delegates/display.h"
#include "ui/models/fieldedit.h"
#include "ui/models/roles.h"
#include "ui/models/whendone.h"

#include <algorithm>

namespace {

using namespace std::chrono_literals;

constexpr int rowsInBlock = 100;
constexpr int mostBlocks = 64;
/// What was scrolled past and is out of view again is not worth reading.
constexpr int mostWanted = 4;
/// Other writers may change rows all the time; the list follows at this pace, and where listing takes long
/// it takes at most one part in so many of the database's time.
constexpr auto shortestRelistPause = 2s;
constexpr int relistShare = 10;

} // namespace

RowTableModel::RowTableModel(storage::Store &store, EditHistory &history, const TableDeclaration &table,
                             QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_history(history), m_table(table), m_listing(store),
      m_blocks(mostBlocks)
{
    m_order.entity = table.entity;
    m_reading.setSingleShot(true);
    m_reading.setInterval(0ms);
    m_relist.setSingleShot(true);
    m_relist.setInterval(shortestRelistPause);
    connect(&m_reading, &QTimer::timeout, this, &RowTableModel::readWanted);
    connect(&m_relist, &QTimer::timeout, this, &RowTableModel::relist);
    connect(&m_listing, &KeyListing::arrived, this, &RowTableModel::takeKeys);
    connect(&m_listing, &KeyListing::completed, this, &RowTableModel::completeListing);
    connect(&m_listing, &KeyListing::interrupted, this, [this] { list(true); });
    connect(&m_listing, &KeyListing::failed, this, &RowTableModel::giveListingUp);
    connect(&store, &storage::Store::changed, this, &RowTableModel::noteChange);
    list(false);
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.fields.size());
}

const domain::Field &RowTableModel::field(int column) const
{
    return domain::fieldsOf(m_table.entity)[static_cast<size_t>(m_table.fields[column])];
}

const domain::Row *RowTableModel::cached(int row) const
{
    const int block = row / rowsInBlock;
    const Block *rows = m_blocks.object(block);
    if ((!rows || m_stale.contains(block)) && !m_underWay.contains(block)) {
        m_wanted.removeOne(block);
        m_wanted.append(block);
        m_reading.start();
    }
    return rows && row % rowsInBlock < rows->size() ? &rows->at(row % rowsInBlock) : nullptr;
}

domain::Row RowTableModel::row(int row) const
{
    const domain::Row *known = cached(row);
    return known ? *known : domain::Row();
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != RawValueRole &&
                             role != Qt::ToolTipRole && role != LoadingRole))
        return {};
    const domain::Row *row = cached(index.row());
    if (role == LoadingRole)
        return row == nullptr;
    if (!row || row->isEmpty())
        return {};
    const QVariant &value = row->at(m_table.fields[index.column()]);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return displayText(m_table.entity, field(index.column()), value);
    return value;
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return domain::fieldTitle(field(section));
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(displayAlignment(field(section)));
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags RowTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const domain::Field &shown = field(index.column());
    const bool fixed = shown.kind == domain::Kind::Key || shown.is(domain::FieldFlag::ReadOnly);
    if (!m_readOnly && !fixed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RowTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_readOnly)
        return false;
    if (role == ChangeRole)
        return change(index, value.value<ValueChange>());
    return (role == Qt::EditRole || role == RawValueRole) && change(index, {index.data(RawValueRole), value});
}

bool RowTableModel::change(const QModelIndex &index, const ValueChange &change)
{
    domain::Row before = row(index.row());
    const domain::Field &edited = field(index.column());
    const int fieldNumber = m_table.fields[index.column()];
    if (before.isEmpty() || before[fieldNumber] == change.after)
        return false;
    if (const auto problem = domain::problemWith(m_table.entity, edited, change.after)) {
        Q_EMIT failed({base::Error::Kind::InvalidInput, *problem, {}});
        return false;
    }
    before[fieldNumber] = change.before;
    m_history.submit(FieldEdit::set({m_table.entity, before, {}}, fieldNumber, change.after,
                                    displayText(m_table.entity, edited, change.after)),
                     m_companions ? m_companions(before, fieldNumber, change.after) : EditCompanions());
    return true;
}

void RowTableModel::sort(int column, Qt::SortOrder order)
{
    const int sortField = column < 0 ? 0 : m_table.fields[column];
    if (m_order.sortField == sortField && m_order.order == order)
        return;
    m_order.sortField = sortField;
    m_order.order = order;
    list(false);
}

void RowTableModel::setFilter(const QString &filter)
{
    if (m_order.filter == filter)
        return;
    m_order.filter = filter;
    list(false);
}

void RowTableModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

/// Reads the keys anew. With `replaceAtEnd` the present rows stay in view until all new keys are there.
void RowTableModel::list(bool replaceAtEnd)
{
    m_relist.stop();
    m_replaceAtEnd = replaceAtEnd;
    m_arriving.clear();
    if (!replaceAtEnd) {
        beginResetModel();
        m_keys.clear();
        forgetRowsFrom(0);
        endResetModel();
    }
    m_listing.start(m_order);
    Q_EMIT listingChanged();
}

void RowTableModel::takeKeys(const Keys &keys)
{
    if (m_replaceAtEnd) {
        m_arriving += keys;
        return;
    }
    const int end = rowCount();
    beginInsertRows({}, end, end + static_cast<int>(keys.size()) - 1);
    m_keys += keys;
    m_stale.insert(end / rowsInBlock);
    endInsertRows();
}

void RowTableModel::completeListing()
{
    m_relist.setInterval(
        std::max<std::chrono::milliseconds>(shortestRelistPause, relistShare * m_listing.lastDuration()));
    if (m_replaceAtEnd)
        replaceKeys(std::exchange(m_arriving, {}));
    Q_EMIT listingChanged();
}

void RowTableModel::giveListingUp(const base::Error &error)
{
    m_arriving.clear();
    if (error.kind != base::Error::Kind::Cancelled)
        Q_EMIT failed(error);
    Q_EMIT listingChanged();
}

/// Rows that stay keep their selection and their place in the view: only the part that differs comes and
/// goes.
void RowTableModel::replaceKeys(const Keys &keys)
{
    const auto [before, after] = std::mismatch(m_keys.cbegin(), m_keys.cend(), keys.cbegin(), keys.cend());
    const qsizetype start = before - m_keys.cbegin();
    const qsizetype end = std::mismatch(m_keys.crbegin(), std::make_reverse_iterator(before), keys.crbegin(),
                                        std::make_reverse_iterator(after))
                              .first -
                          m_keys.crbegin();
    const qsizetype gone = m_keys.size() - start - end;
    const qsizetype come = keys.size() - start - end;
    if (gone == 0 && come == 0)
        return;
    const int first = static_cast<int>(start);
    if (gone > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(gone) - 1);
        m_keys.remove(start, gone);
        forgetRowsFrom(first);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, first, first + static_cast<int>(come) - 1);
        m_keys = keys;
        forgetRowsFrom(first);
        endInsertRows();
    }
}

/// The rows from here on are others now, or have moved.
void RowTableModel::forgetRowsFrom(int first)
{
    ++m_generation;
    m_underWay.clear();
    m_wanted.clear();
    const QList<int> known = m_blocks.keys();
    for (const int block : known) {
        if ((block + 1) * rowsInBlock > first) {
            m_blocks.remove(block);
            m_stale.remove(block);
        }
    }
}

void RowTableModel::readWanted()
{
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    while (!m_wanted.isEmpty()) {
        const Answer answer{m_generation, m_wanted.takeLast()};
        const Keys keys = m_keys.mid(qsizetype{answer.block} * rowsInBlock, rowsInBlock);
        if (keys.isEmpty())
            continue;
        m_underWay.insert(answer.block);
        m_stale.remove(answer.block);
        const auto reading = m_store.run([keys, entity = m_table.entity](storage::Database &database) {
            return storage::readRows(database, entity, keys);
        });
        whenDone(reading, this, [this, answer](const base::Result<Block> &rows) { takeRows(answer, rows); });
    }
}

void RowTableModel::takeRows(const Answer &answer, const base::Result<Block> &rows)
{
    if (answer.generation != m_generation)
        return;
    m_underWay.remove(answer.block);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_blocks.insert(answer.block, new Block(*rows));
    const int first = answer.block * rowsInBlock;
    const int last = std::min(first + rowsInBlock, rowCount()) - 1;
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RowTableModel::noteChange(const storage::ChangeNotice &notice)
{
    if (!notice.everything && !notice.entities.contains(m_table.entity))
        return;
    const QList<int> known = m_blocks.keys();
    m_stale = QSet<int>(known.begin(), known.end());
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if ((notice.everything || notice.rowsCameOrWent) && !m_relist.isActive())
        m_relist.start();
}

void RowTableModel::relist()
{
    if (m_listing.isUnderWay())
        m_relist.start();
    else
        list(true);
}
