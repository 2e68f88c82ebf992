// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/storage/edit.h"
#include "ui/navigation/place.h"

#include <QObject>
#include <QTimer>

namespace storage {
class Store;
}

/// The rows behind a selection, read off the window's thread and again whenever anyone changed them.
class SelectedRows final : public QObject
{
    Q_OBJECT

public:
    /// Rows that there are none of are empty.
    struct Rows
    {
        Selection selection; ///< with its outer parts
        domain::Row user;
        domain::Row device;
        domain::Row location;
        domain::Row app;
        domain::Row pattern;

        bool operator==(const Rows &) const = default;
    };

    explicit SelectedRows(storage::Store &store, QObject *parent = nullptr);

    void setSelection(const Selection &selection);
    const Selection &selection() const { return m_selection; }
    const Rows &rows() const { return m_rows; }
    /// Reads them again, after every change and where an edit was not saved: who shows them shows what is
    /// stored.
    void refresh();

Q_SIGNALS:
    void changed();
    /// What was selected is no more.
    void gone(const Selection &selection);
    void failed(const base::Error &error);

private:
    void read();

    storage::Store &m_store;
    Selection m_selection;
    Rows m_rows;
    QTimer m_pause;
    quint64 m_generation = 0; ///< answers to an earlier one are stale
    bool m_isReading = false;
    bool m_readAgain = false;
};
