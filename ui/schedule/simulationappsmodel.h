// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/airtime.h"
#include "core/domain/whynot.h"
#include "ui/models/devicesnapshot.h"
#include "ui/models/latestjob.h"

#include <QAbstractTableModel>

/// Every app of a device: why it is not shown at a moment, or how it is, and its airtime over a week. The
/// answers are found off the window's thread.
class SimulationAppsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Answer, Time, columns };
    enum Role {
        AppIdRole = Qt::UserRole, ///< qint64
        SortRole,
        ShareRole,   ///< 0–1
        NextTurnRole ///< qlonglong, milliseconds since 1970; invalid for none
    };

    /// A moment of a device: what is shown then, and where its rotation stands.
    struct Moment
    {
        SharedDevice device;
        domain::Instant at;
        int shownApp = -1;
        int cursor = 0;
    };

    explicit SimulationAppsModel(QObject *parent = nullptr);

    void setMoment(const Moment &moment);
    /// Of this device; null while it is computed.
    void setAirtime(const std::optional<domain::Airtime> &airtime);
    int rowOf(qint64 appId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// For the moment that was set last.
    void answered();

private:
    struct AppAnswer
    {
        QString sentence;
        bool mayShow = false;
        std::optional<domain::Instant> nextTurn;
    };
    struct Answers
    {
        SharedDevice device;
        std::vector<AppAnswer> apps;
    };

    static Answers answersOf(const Moment &moment);
    void take(const Answers &answers);
    QString text(int app, int column) const;
    double share(int app) const;

    SharedDevice m_device;
    std::vector<AppAnswer> m_answers; ///< empty while they are not known
    std::optional<domain::Airtime> m_airtime;
    LatestJob<Answers> m_job;
};
