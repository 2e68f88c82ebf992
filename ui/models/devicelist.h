// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/edit.h"

#include <QObject>
#include <QTimer>

namespace storage {
class Store;
}

/// Names of the devices to choose from, ordered by name, read off the window's thread and again whenever
/// anyone changed them.
class DeviceList final : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString id;
        QString name; ///< the id where it has none

        bool operator==(const Entry &) const = default;
    };
    /// More than that are for the search.
    static constexpr int longest = 1000;

    explicit DeviceList(storage::Store &store, QObject *parent = nullptr);

    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    void changed();
    void failed(const base::Error &error);

private:
    void read();

    storage::Store &m_store;
    QList<Entry> m_entries;
    QTimer m_pause;
    bool m_isReading = false;
};
