// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/appedits.h"
#include "ui/models/fieldedit.h"
#include "ui/models/fleetedits.h"
#include "ui/models/fleetfiles.h"
#include "ui/models/fleetrows.h"
#include "ui/navigation/place.h"

#include <QObject>

#include <functional>

class Session;

/// Everything a person can do to the fleet: reads the rows concerned as they are now, makes the edit and
/// submits it to the history, with the files that belong to it. Failures are shown by the session.
class FleetCommands final : public QObject
{
    Q_OBJECT

public:
    explicit FleetCommands(Session &session, QObject *parent = nullptr);

    void setField(const FieldEdit::Place &place, int field, const QVariant &value, const QString &shown);
    /// For a row that there was none of yet.
    void addRow(const FieldEdit::Place &place, int field, const QVariant &value, const QString &shown);

    void setEnabled(const QSet<qlonglong> &apps, bool enabled);
    void setPinned(qlonglong app, bool pinned);
    void moveBy(const QSet<qlonglong> &apps, int direction);
    /// 0: to the end.
    void moveBefore(const QSet<qlonglong> &apps, qlonglong before);
    void duplicate(qlonglong app);

    void addUser(const QString &username);
    void addDevice(const QString &name, const QString &type, qlonglong userId);
    void removeLocation(const domain::Row &location, const QString &deviceName);
    /// Users, devices or apps: selections of one kind.
    void remove(const QList<Selection> &selections);

    /// Adds each picture as an app of its own at the end of the rotation.
    void addPictures(const QString &deviceId, const QList<FleetFiles::NewPicture> &pictures);

Q_SIGNALS:
    /// A row of ours is in the database.
    void added(const Selection &selection);
    /// Files of the device changed without an edit.
    void filesChanged();

private:
    using Apps = fleetrows::Apps;

    /// Reads apps with all that stands around them, then goes on.
    void withApps(const QSet<qlonglong> &keys, const std::function<void(const Apps &)> &then);
    template <typename T, typename Then>
    void read(const QFuture<base::Result<T>> &reading, Then then);
    void submit(const storage::Edit &edit, const EditCompanions &companions = {},
                const std::function<void(const storage::Applied &)> &done = {});
    /// Submits an edit once its files are written; takes them away again when it fails.
    void submitWritten(const storage::Edit &edit, const QStringList &paths);
    void copyApp(const Apps &apps);
    void removeApps(const QSet<qlonglong> &apps);
    void removeDevices(const QStringList &deviceIds);
    void removeUsers(const QList<qlonglong> &userIds);
    void addPicturesTo(const Apps &apps, const QList<FleetFiles::NewPicture> &pictures);
    void sweepTrash();

    Session &m_session;
    FleetFiles *m_files;
};
