// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetfiles.h"

#include "core/base/log.h"
#include "core/domain/record.h"
#include "core/domain/validation.h"
#include "core/frames/folders.h"
#include "ui/models/filetrash.h"
#include "ui/models/newnames.h"
#include "ui/models/whendone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QtConcurrent>

namespace {

struct FleetFilesText
{
    Q_DECLARE_TR_FUNCTIONS(FleetFilesText)
};

base::Error notWritten(const QString &path, const QString &detail)
{
    return {base::Error::Kind::NoAccess,
            FleetFilesText::tr(
                "The file %1 could not be written. Nothing was changed; look at the free space and "
                "the permissions of its folder.")
                .arg(path),
            detail};
}

base::Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

/// Nothing is replaced; what is not there needs no moving.
bool move(const QString &from, const QString &to)
{
    const bool isThere = QFileInfo::exists(from);
    const bool isMoved = isThere && QFile::rename(from, to);
    if (isThere && !isMoved)
        qCWarning(lcFrames) << "could not rename a picture:" << from;
    return isMoved;
}

/// Names and writes new pictures, one after the other.
class PictureWriter final
{
public:
    using Result = base::Result<FleetFiles::Written>;

    PictureWriter(const QString &root, const FleetFiles::Place &place) : m_root(root), m_place(place) {}

    Result write(const QList<FleetFiles::NewPicture> &pictures)
    {
        for (const FleetFiles::NewPicture &picture : pictures)
            if (const auto written = writeOne(picture); !written) {
                for (const QString &path : std::as_const(m_written.paths))
                    QFile::remove(path);
                return written.error();
            }
        return m_written;
    }

private:
    base::Result<void> writeOne(const FleetFiles::NewPicture &picture)
    {
        const QString library = QStringLiteral("users/%1/apps").arg(m_place.username);
        const QString folder = freeName(picture.name, [&](const QString &name) {
            return QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(m_root, library, name));
        });
        domain::App app;
        app.name = picture.name;
        app.iname = newInstallationName(m_place.takenInames, *QRandomGenerator::global());
        app.deviceId = m_place.deviceId;
        app.path = QStringLiteral("%1/%2/%2.webp").arg(library, folder);
        app.recurrenceType = QStringLiteral("daily");
        m_place.takenInames.insert(app.iname);
        for (const QString &path : {QDir(m_root).filePath(*app.path), frames::Folders(m_root).appFile(app)}) {
            m_written.paths.append(path);
            if (const auto written = writeFile(path, picture.webp); !written)
                return written;
        }
        domain::Row row = domain::rowOf(app);
        row.first() = QVariant();
        m_written.apps.append(row);
        return {};
    }

    QString m_root;
    FleetFiles::Place m_place;
    FleetFiles::Written m_written;
};

} // namespace

FleetFiles::FleetFiles(QString root, QObject *parent)
    : QObject(parent), m_root(std::move(root)), m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
}

QStringList FleetFiles::filesOfApps(const QList<domain::Row> &apps) const
{
    const frames::Folders folders(m_root);
    QStringList paths;
    for (const domain::Row &app : apps)
        if (const QString path = folders.appFile(domain::appFromRow(app)); !path.isEmpty())
            paths.append(path);
    return paths;
}

QStringList FleetFiles::filesOfDevices(const QStringList &deviceIds) const
{
    QStringList paths;
    for (const QString &id : deviceIds)
        if (domain::isDeviceId(id))
            paths.append(QStringLiteral("%1/webp/%2").arg(m_root, id));
    return paths;
}

QStringList FleetFiles::filesOfUser(const QString &username) const
{
    if (!domain::isUsername(username))
        return {};
    return {QStringLiteral("%1/users/%2").arg(m_root, username)};
}

EditCompanions FleetFiles::removing(const QStringList &paths)
{
    const auto trash = std::make_shared<FileTrash>(m_root);
    const auto run = runner();
    EditCompanions companions;
    companions.applied = [run, trash, paths] { run([trash, paths] { trash->discard(paths); }); };
    companions.reverted = [run, trash] { run([trash] { trash->restore(); }); };
    return companions;
}

EditCompanions FleetFiles::adding(const QStringList &paths)
{
    EditCompanions companions = removing(paths);
    std::swap(companions.applied, companions.reverted);
    return companions;
}

EditCompanions FleetFiles::following(const domain::Row &app, int field, const QVariant &value)
{
    domain::Row renamed = app;
    renamed[field] = value;
    const QString from = filesOfApps({app}).value(0);
    const QString to = filesOfApps({renamed}).value(0);
    EditCompanions companions;
    if (from.isEmpty() || to.isEmpty() || from == to)
        return companions;
    const auto run = runner();
    const auto isMoved = std::make_shared<bool>(false); // by this edit: another's file is not taken back
    companions.applied = [=] { run([=] { *isMoved = move(from, to); }); };
    companions.reverted = [=] { run([=] { *isMoved = *isMoved && !move(to, from); }); };
    return companions;
}

std::function<void(const FleetFiles::Job &)> FleetFiles::runner()
{
    return [files = QPointer(this), pool = m_pool](const Job &job) {
        if (files)
            files->runThenTell(job);
        else
            pool->start(job);
    };
}

void FleetFiles::runThenTell(const Job &job)
{
    whenFinished(QtConcurrent::run(m_pool.get(), job), this, [this] { Q_EMIT changed(); });
}

QFuture<base::Result<void>> FleetFiles::copy(const QString &from, const QString &to) const
{
    return QtConcurrent::run(m_pool.get(), [from, to]() -> base::Result<void> {
        QFile file(from);
        if (from.isEmpty() || to.isEmpty() || !file.exists())
            return {};
        if (!file.open(QIODevice::ReadOnly))
            return notWritten(to, file.errorString());
        return writeFile(to, file.readAll());
    });
}

void FleetFiles::removeNow(const QStringList &paths) const
{
    m_pool->start([paths] {
        for (const QString &path : paths)
            QFile::remove(path);
    });
}

QFuture<base::Result<FleetFiles::Written>> FleetFiles::writePictures(const Place &place,
                                                                     const QList<NewPicture> &pictures) const
{
    return QtConcurrent::run(m_pool.get(), [root = m_root, place, pictures] {
        return PictureWriter(root, place).write(pictures);
    });
}
