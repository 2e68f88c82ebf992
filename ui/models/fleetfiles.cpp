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
base::Result<void> move(const QString &from, const QString &to, bool &isMoved)
{
    isMoved = QFileInfo::exists(from) && QFile::rename(from, to);
    if (isMoved || !QFileInfo::exists(from) || QFileInfo::exists(to))
        return {};
    return base::Error{
        base::Error::Kind::NoAccess,
        FleetFilesText::tr("The picture “%1” could not be renamed to “%2” along with its app, which has none "
                           "now. Check the permissions of its folder, then rename it there.")
            .arg(QFileInfo(from).fileName(), QFileInfo(to).fileName()),
        QStringLiteral("could not rename %1").arg(from)};
}

base::Result<void> moveBack(const QString &from, const QString &to, bool &isMoved)
{
    if (!isMoved)
        return {};
    bool isBack = false;
    auto moved = move(to, from, isBack);
    isMoved = !isBack;
    return moved;
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

FleetFiles::FleetFiles(const QString &root, QObject *parent)
    : QObject(parent), m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(1);
    setRoot(root);
}

void FleetFiles::setRoot(const QString &root)
{
    m_root = root;
    m_trash = std::make_shared<TrashFolder>(root);
}

void FleetFiles::sweepTrash() const
{
    m_pool->start([root = m_root] { TrashFolder::sweep(root); });
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
    const auto trash = std::make_shared<FileTrash>(m_trash);
    const auto run = runner();
    EditCompanions companions;
    companions.applied = [run, trash, paths] { run([trash, paths] { return trash->discard(paths); }); };
    companions.reverted = [run, trash] { run([trash] { return trash->restore(); }); };
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
    companions.applied = [=] { run([=] { return move(from, to, *isMoved); }); };
    companions.reverted = [=] { run([=] { return moveBack(from, to, *isMoved); }); };
    return companions;
}

std::function<void(const FleetFiles::Job &)> FleetFiles::runner()
{
    return [files = QPointer(this), pool = m_pool](const Job &job) {
        if (files)
            files->runThenTell(job);
        else
            pool->start([job] {
                if (const auto done = job(); !done)
                    qCWarning(lcFrames) << done.error().detail;
            });
    };
}

void FleetFiles::runThenTell(const Job &job)
{
    whenDone(QtConcurrent::run(m_pool.get(), job), this, [this](const base::Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        Q_EMIT changed();
    });
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
