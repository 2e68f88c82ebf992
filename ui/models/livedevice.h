// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/edit.h"
#include "ui/models/devicesnapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace storage {
class Store;
}

/// The device that is looked at, read off the window's thread and again whenever anyone changed it.
class LiveDevice final : public QObject
{
    Q_OBJECT

public:
    explicit LiveDevice(storage::Store &store, QObject *parent = nullptr);

    /// Folder of the frames.
    void setDataFolder(const QString &folder);
    /// '' for none.
    void setDevice(const QString &deviceId);
    /// Reads again, because files changed.
    void refresh();

    const QString &deviceId() const { return m_deviceId; }
    /// Null while the first reading runs, and when there is no such device.
    const SharedDevice &snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void changed();
    void failed(const base::Error &error);

private:
    void note(const storage::ChangeNotice &notice);
    void read();
    void lookAtFiles(const domain::Device &device);
    void take(const SharedDevice &snapshot);

    storage::Store &m_store;
    QString m_dataFolder;
    QString m_deviceId;
    SharedDevice m_snapshot;
    QTimer m_pause;
    QElapsedTimer m_reading;
    quint64 m_generation = 0; ///< answers to an earlier one are stale
    bool m_isReading = false;
    bool m_readAgain = false;
};
