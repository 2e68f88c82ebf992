// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/edithistory.h"
#include "ui/models/tables/keylisting.h"
#include "ui/models/tables/tabledeclaration.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <functional>

namespace storage {
class Store;
struct ChangeNotice;
} // namespace storage

struct ValueChange;

/// A table of any length over the store. The keys in listing order come in portions; rows are read by key in
/// blocks as they are looked at, and the rest is never in memory. Sorting and filtering is the database's
/// work.
class RowTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    RowTableModel(storage::Store &store, EditHistory &history, const TableDeclaration &table,
                  QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Saves through the history; the cell shows the value once it is saved.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFilter(const QString &filter);
    void setReadOnly(bool readOnly);
    /// What goes along with an edit of a field of a row.
    using Companions =
        std::function<EditCompanions(const domain::Row &row, int field, const QVariant &value)>;
    void setCompanions(const Companions &companions) { m_companions = companions; }

    const TableDeclaration &table() const { return m_table; }
    const domain::Field &field(int column) const;
    const QVariant &key(int row) const { return m_keys[row]; }
    /// A row as it was last read, empty while it is not there yet.
    domain::Row row(int row) const;
    bool isListing() const { return m_listing.isUnderWay(); }

Q_SIGNALS:
    /// Keys begin or end to arrive.
    void listingChanged();
    void failed(const base::Error &error);

private:
    using Keys = KeyListing::Keys;
    using Block = QList<domain::Row>;
    struct Answer
    {
        quint64 generation = 0;
        int block = 0;
    };

    bool change(const QModelIndex &index, const ValueChange &change);
    void list(bool replaceAtEnd);
    void takeKeys(const Keys &keys);
    void completeListing();
    void giveListingUp(const base::Error &error);
    void replaceKeys(const Keys &keys);
    void forgetRowsFrom(int first);
    void relist();
    void readWanted();
    void takeRows(const Answer &answer, const base::Result<Block> &rows);
    void noteChange(const storage::ChangeNotice &notice);
    const domain::Row *cached(int row) const;

    storage::Store &m_store;
    EditHistory &m_history;
    const TableDeclaration &m_table;
    storage::Listing m_order;
    Keys m_keys;
    Keys m_arriving; ///< the next m_keys, while the present ones stay in view
    KeyListing m_listing;
    QTimer m_relist;
    mutable QCache<int, Block> m_blocks;
    mutable QList<int> m_wanted; ///< blocks to read, the latest last
    mutable QTimer m_reading;    ///< gathers what one painting asks for
    QSet<int> m_stale;
    QSet<int> m_underWay;
    quint64 m_generation = 0; ///< answers for an earlier list of keys are dropped
    bool m_replaceAtEnd = false;
    bool m_readOnly = false;
    Companions m_companions;
};
