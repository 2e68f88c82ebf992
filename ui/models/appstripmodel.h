// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/appstatus.h"
#include "ui/models/deviceplayback.h"
#include "ui/models/roles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>
#include <QUrl>

/// What a card shows of an app.
struct AppCard
{
    qlonglong id = 0;
    QString name;
    QString iname;
    QString word;   ///< its state now: "now", "next", "active", "from Tue"
    QString reason; ///< why it is not shown; '' when it is
    QString days;   ///< "Mon–Fri"; '' for every day
    QString hours;  ///< "Mon–Fri 08:00–18:00"; '' for always
    std::vector<DayShare> today;
    AppPicture picture;
    QSize panel;
    bool isNow = false;
    bool isPinned = false;
    bool isBetween = false; ///< shown between the others
    bool isEnabled = true;
    bool isProblem = false;
};
Q_DECLARE_METATYPE(AppCard)

/// The apps of a device in rotation order, as cards. Dropping cards or files only asks for what was meant;
/// the list changes when the database has.
class AppStripModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = FirstOwnRole, ///< AppCard
    };

    AppStripModel(const DevicePlayback &playback, const base::Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void setDevice(const SharedDevice &device);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    QModelIndex find(qlonglong appId) const;

Q_SIGNALS:
    /// Apps were dropped before this one (0: at the end).
    void moveAsked(const QSet<qlonglong> &apps, qlonglong before);

private:
    const AppCard *card(int row) const;
    AppCard makeCard(int app) const;
    QString describe(const AppCard &card) const;
    void updateCards();
    void removeGone(const QSet<qlonglong> &kept);
    void arrange(const QHash<qlonglong, int> &places);
    void insertNew(const QList<qlonglong> &keys);

    const DevicePlayback &m_playback;
    const base::Clock &m_clock;
    SharedDevice m_device;
    QList<qlonglong> m_rows;                   ///< keys of the apps
    QHash<qlonglong, int> m_places;            ///< index of an app in the device by its key
    mutable QHash<qlonglong, AppCard> m_cards; ///< those that were looked at, until something changes
    int m_nextApp = -1;
    QTimer m_minute;
    bool m_readOnly = false;
};
