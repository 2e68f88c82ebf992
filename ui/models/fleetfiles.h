// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "ui/models/edithistory.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

class TrashFolder;

/// Files that go with edits of the fleet: what deleted rows leave behind, and what new ones need. All file
/// access happens one after the other on a thread of its own.
class FleetFiles final : public QObject
{
    Q_OBJECT

public:
    explicit FleetFiles(const QString &root, QObject *parent = nullptr);

    const QString &root() const { return m_root; }
    /// Takes another data folder from now on; what was asked for stays in its own.
    void setRoot(const QString &root);
    /// Removes what runs of the program left in the trash that ended without emptying it.
    void sweepTrash() const;

    /// Paths of what belongs to these rows.
    QStringList filesOfApps(const QList<domain::Row> &apps) const;
    QStringList filesOfDevices(const QStringList &deviceIds) const;
    QStringList filesOfUser(const QString &username) const;

    /// Companions of an edit that takes these files away.
    EditCompanions removing(const QStringList &paths);
    /// Companions of an edit whose files were written beforehand: undo takes them away, redo brings them
    /// back.
    EditCompanions adding(const QStringList &paths);

    /// Companions of an edit of one field of an app: its picture keeps its place under the app's names. None
    /// where the field is no part of them.
    EditCompanions following(const domain::Row &app, int field, const QVariant &value);

    /// Copies a file; one that is not there is passed over.
    QFuture<base::Result<void>> copy(const QString &from, const QString &to) const;
    void removeNow(const QStringList &paths) const;

    struct NewPicture
    {
        QString name; ///< of the app
        QByteArray webp;
    };
    struct Place
    {
        QString username;
        QString deviceId;
        QSet<QString> takenInames;
    };
    struct Written
    {
        QList<domain::Row> apps; ///< to be added
        QStringList paths;
    };
    /// Writes pictures into the user's apps and the device's folder, as new `.webp` apps of that device.
    QFuture<base::Result<Written>> writePictures(const Place &place, const QList<NewPicture> &pictures) const;

Q_SIGNALS:
    /// Files went or came back.
    void changed();
    /// Some files did not.
    void failed(const base::Error &error);

private:
    using Job = std::function<base::Result<void>()>;

    void runThenTell(const Job &job);
    /// Runs jobs as long as anybody has it, also when this is gone: then nobody is told.
    std::function<void(const Job &)> runner();

    QString m_root;
    std::shared_ptr<TrashFolder> m_trash;
    std::shared_ptr<QThreadPool> m_pool;
};
