// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/model.h"
#include "core/server/service.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>
#include <QUrl>

#include <span>

/// Every device of the open database with what the server knows of it now. Display text and raw value are two
/// roles; sorting uses the raw one.
class ServingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Device, LastSeen, Protocol, Showing, Problem, Url, Requests, ColumnCount };

    /// One device, before the server has heard of it.
    struct Row
    {
        QString id;
        QString name;
        QDateTime lastSeen; ///< UTC, as stored
        QTimeZone zone;     ///< the device's, invalid for this computer's
        server::DeviceActivity activity;
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Replaces the devices; of each the location too, but no apps.
    void setDevices(const QList<domain::Device> &devices);
    void setActivity(const QList<server::DeviceActivity> &activity);
    /// What the devices' addresses begin with.
    void setBaseUrl(const QUrl &url);

    QString deviceId(int row) const { return m_rows[row].id; }
    /// What is typed into the device: the address of its next frame.
    QUrl frameUrl(int row) const;
    /// Row of a device, or -1.
    int rowOf(const QString &deviceId) const { return m_rowById.value(deviceId, -1); }

private:
    QList<Row> m_rows;
    QHash<QString, int> m_rowById;
    QUrl m_baseUrl;
};
