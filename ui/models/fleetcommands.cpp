// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetcommands.h"

#include "ui/models/cell.h"
#include "ui/models/newnames.h"
#include "ui/models/whendone.h"
#include "ui/session.h"

#include <string_view>

using domain::Entity;
using domain::Row;

namespace {

constexpr int keyLength = 32;

/// A key for the API as the server makes them: letters and digits.
QString newApiKey()
{
    static constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString key;
    for (int i = 0; i < keyLength; ++i)
        key +=
            QLatin1Char(letters[QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))]);
    return key;
}

} // namespace

FleetCommands::FleetCommands(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_files(new FleetFiles(session.dataFolder(), this))
{
    connect(m_files, &FleetFiles::changed, this, &FleetCommands::filesChanged);
    connect(m_files, &FleetFiles::failed, &m_session, &Session::showError);
    connect(&m_session, &Session::dataFolderChanged, this, [this] {
        m_files->setRoot(m_session.dataFolder());
        sweepTrash();
    });
    connect(&m_session, &Session::readOnlyChanged, this, &FleetCommands::sweepTrash);
    sweepTrash();
}

void FleetCommands::sweepTrash()
{
    if (!m_session.isReadOnly())
        m_files->sweepTrash();
}

void FleetCommands::setField(const FieldEdit::Place &place, int field, const QVariant &value,
                             const QString &shown)
{
    submit(FieldEdit::set(place, field, value, shown),
           place.entity == Entity::App ? m_files->following(place.row, field, value) : EditCompanions());
}

void FleetCommands::addRow(const FieldEdit::Place &place, int field, const QVariant &value,
                           const QString &shown)
{
    submit(FieldEdit::addRow(place, field, value, shown));
}

void FleetCommands::setEnabled(const QSet<qlonglong> &apps, bool enabled)
{
    withApps(apps, [this, enabled](const Apps &read) { submit(AppEdits::setEnabled(read.apps, enabled)); });
}

void FleetCommands::setPinned(qlonglong app, bool pinned)
{
    withApps({app}, [this, pinned](const Apps &read) {
        const Row &row = read.apps.constFirst();
        const QString iname = pinned ? cell(Entity::App, row, "iname").toString() : QString();
        submit(AppEdits::pin(read.devices.constFirst(), iname, FieldEdit::nameOf(Entity::App, row)));
    });
}

void FleetCommands::moveBy(const QSet<qlonglong> &apps, int direction)
{
    withApps(apps, [this, apps, direction](const Apps &read) {
        submit(AppEdits::moveBy(read.all, apps, direction));
    });
}

void FleetCommands::moveBefore(const QSet<qlonglong> &apps, qlonglong before)
{
    withApps(apps, [this, apps, before](const Apps &read) {
        const auto target = before == 0 ? std::nullopt : std::optional(before);
        submit(AppEdits::moveBefore(read.all, apps, target));
    });
}

void FleetCommands::duplicate(qlonglong app)
{
    withApps({app}, [this](const Apps &read) { copyApp(read); });
}

void FleetCommands::addUser(const QString &username)
{
    submit(FleetEdits::addUser(username, newApiKey()), {}, [this](const storage::Applied &applied) {
        Q_EMIT added({applied.insertedKeys.value(0).toLongLong(), {}, 0});
    });
}

void FleetCommands::addDevice(const QString &name, const QString &type, qlonglong userId)
{
    submit(FleetEdits::addDevice({name, type, newApiKey(), userId}), {},
           [this, userId](const storage::Applied &applied) {
               Q_EMIT added({userId, applied.insertedKeys.value(0).toString(), 0});
           });
}

void FleetCommands::removeLocation(const Row &location, const QString &deviceName)
{
    submit(FleetEdits::removeLocation(location, deviceName));
}

void FleetCommands::remove(const QList<Selection> &selections)
{
    QSet<qlonglong> apps;
    QStringList devices;
    QList<qlonglong> users;
    for (const Selection &selection : selections) {
        if (selection.appId != 0)
            apps.insert(selection.appId);
        else if (!selection.deviceId.isEmpty())
            devices.append(selection.deviceId);
        else if (selection.userId != 0)
            users.append(selection.userId);
    }
    if (!apps.isEmpty())
        removeApps(apps);
    else if (!devices.isEmpty())
        removeDevices(devices);
    else if (!users.isEmpty())
        removeUsers(users);
}

void FleetCommands::addPictures(const QString &deviceId, const QList<FleetFiles::NewPicture> &pictures)
{
    read(m_session.store().run(
             [deviceId](storage::Database &database) { return fleetrows::readAppsOf(database, deviceId); }),
         [this, pictures](const Apps &apps) { addPicturesTo(apps, pictures); });
}

template <typename T, typename Then>
void FleetCommands::read(const QFuture<base::Result<T>> &reading, Then then)
{
    whenDone(reading, this, [this, then](const base::Result<T> &rows) {
        if (rows)
            then(*rows);
        else
            m_session.showError(rows.error());
    });
}

void FleetCommands::withApps(const QSet<qlonglong> &keys, const std::function<void(const Apps &)> &then)
{
    read(m_session.store().run(
             [keys](storage::Database &database) { return fleetrows::readApps(database, keys); }),
         then);
}

void FleetCommands::submit(const storage::Edit &edit, const EditCompanions &companions,
                           const std::function<void(const storage::Applied &)> &done)
{
    if (edit.changes.isEmpty())
        return;
    whenDone(m_session.history().submit(edit, companions), this,
             [done](const base::Result<storage::Applied> &applied) {
                 if (applied && done)
                     done(*applied);
             });
}

/// Submits an edit whose files are written; takes them away again when it fails.
void FleetCommands::submitWritten(const storage::Edit &edit, const QStringList &paths)
{
    whenDone(m_session.history().submit(edit, m_files->adding(paths)), this,
             [this, paths](const base::Result<storage::Applied> &applied) {
                 if (applied)
                     Q_EMIT filesChanged();
                 else
                     m_files->removeNow(paths);
             });
}

void FleetCommands::copyApp(const Apps &apps)
{
    const Row &original = apps.apps.constFirst();
    AppEdits::Copy copy;
    copy.app = original;
    copy.iname = newInstallationName(apps.inames(), *QRandomGenerator::global());
    if (!apps.pattern.isEmpty())
        copy.pattern = apps.pattern;
    const storage::Edit edit = AppEdits::duplicate(apps.all, copy);
    const QStringList from = m_files->filesOfApps({original});
    const QStringList to = m_files->filesOfApps({AppEdits::copyOf(copy)});
    whenDone(m_files->copy(from.value(0), to.value(0)), this,
             [this, edit, to](const base::Result<void> &copied) {
                 if (copied)
                     submitWritten(edit, to);
                 else
                     m_session.showError(copied.error());
             });
}

void FleetCommands::removeApps(const QSet<qlonglong> &apps)
{
    withApps(apps, [this](const Apps &read) {
        EditCompanions companions = m_files->removing(m_files->filesOfApps(read.apps));
        companions.announcement = AppEdits::removedText(read.apps);
        submit(AppEdits::remove(read.apps, read.devices), companions);
    });
}

void FleetCommands::removeDevices(const QStringList &deviceIds)
{
    read(m_session.store().run([deviceIds](storage::Database &database) {
        return fleetrows::readDevices(database, deviceIds);
    }),
         [this, deviceIds](const fleetrows::Rows &devices) {
             EditCompanions companions = m_files->removing(m_files->filesOfDevices(deviceIds));
             companions.announcement = FleetEdits::removedText(Entity::Device, devices);
             submit(FleetEdits::remove(Entity::Device, devices), companions);
         });
}

void FleetCommands::removeUsers(const QList<qlonglong> &userIds)
{
    read(m_session.store().run(
             [userIds](storage::Database &database) { return fleetrows::readUsers(database, userIds); }),
         [this](const fleetrows::Users &read) {
             QStringList paths = m_files->filesOfDevices(read.devices);
             for (const Row &user : read.users)
                 paths += m_files->filesOfUser(cell(Entity::User, user, "username").toString());
             EditCompanions companions = m_files->removing(paths);
             companions.announcement = FleetEdits::removedText(Entity::User, read.users);
             submit(FleetEdits::remove(Entity::User, read.users), companions);
         });
}

void FleetCommands::addPicturesTo(const Apps &apps, const QList<FleetFiles::NewPicture> &pictures)
{
    const FleetFiles::Place place{cell(Entity::User, apps.user, "username").toString(),
                                  rowKey(apps.devices.constFirst()).toString(), apps.inames()};
    whenDone(m_files->writePictures(place, pictures), this,
             [this, all = apps.all](const base::Result<FleetFiles::Written> &written) {
                 if (written)
                     submitWritten(AppEdits::add(all, written->apps), written->paths);
                 else
                     m_session.showError(written.error());
             });
}
