// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/folders.h"

#include "core/base/log.h"
#include "core/frames/codec.h"
#include "core/frames/fileerrors.h"
#include "core/frames/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace frames {

namespace {

const QLatin1String suffix(".webp");

const QRegularExpression &pushPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^__0*([0-9]+)(_.*)?\\.webp$"));
    return pattern;
}

/// The installation id of a pushed app: what follows `pushed:` in its path, else its iname.
QString installationId(const domain::App &app)
{
    const QLatin1String prefix("pushed:");
    const QString path = app.path.value_or(QString());
    return path.startsWith(prefix) ? path.mid(prefix.size()) : app.iname;
}

struct Push
{
    QString number; ///< without leading zeros: the longer one is the larger one
    QString name;
};

bool isOlder(const Push &one, const Push &other)
{
    const auto key = [](const Push &push) { return std::tuple(push.number.size(), push.number, push.name); };
    return key(one) < key(other);
}

/// The one-shot pushes in this folder, oldest first.
QList<Push> pushesIn(const QString &folder)
{
    QList<Push> pushes;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("__*.webp")}, QDir::Files)) {
        const QRegularExpressionMatch match = pushPattern().match(name);
        if (match.hasMatch())
            pushes.append({match.captured(1), name});
    }
    std::sort(pushes.begin(), pushes.end(), isOlder);
    return pushes;
}

base::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return notWritten(path, QStringLiteral("its folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

QString Folders::appFile(const domain::App &app) const
{
    if (app.pushed) {
        const QString id = installationId(app);
        const QString name = id + suffix;
        const QString folder = pushFolder(app.deviceId);
        const bool usable = !id.isEmpty() && isFileName(name) && !pushPattern().match(name).hasMatch();
        return usable && !folder.isEmpty() ? folder + u'/' + name : QString();
    }
    const QString name = app.name + u'-' + app.iname + suffix;
    const QString folder = deviceFolder(app.deviceId);
    return isFileName(name) && !folder.isEmpty() ? folder + u'/' + name : QString();
}

QString Folders::originalFile(const domain::App &app) const
{
    const QString path = app.path.value_or(QString());
    const bool ours = !app.pushed && path.endsWith(suffix, Qt::CaseInsensitive) && isPlainPath(path);
    return ours ? m_root + u'/' + path : QString();
}

base::Result<QByteArray> Folders::read(const QString &path) const
{
    if (path.isEmpty() || !staysInside(m_root, path))
        return noPicture(path);
    if (!QFileInfo(path).isFile())
        return noPicture(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, file.errorString());
    if (file.size() > Limits{}.maxBytes)
        return tooLargeFile(path, file.size());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return notRead(path, file.errorString());
    return bytes;
}

base::Result<QByteArray> Folders::findAppFrame(const domain::App &app) const
{
    const QString path = appFile(app);
    const base::Result<QByteArray> shown = read(path);
    if (shown || shown.error().kind != base::Error::Kind::NotFound || path.isEmpty())
        return shown;
    const QString original = originalFile(app);
    return original.isEmpty() ? shown : read(original);
}

base::Result<QByteArray> Folders::readAppFrame(const domain::App &app) const
{
    const base::Result<QByteArray> webp = findAppFrame(app);
    if (!webp || QFileInfo::exists(appFile(app)))
        return webp;
    if (const base::Result<void> written = writeAppFrame(app, *webp); !written)
        qCWarning(lcFrames, "%s", qPrintable(written.error().detail)); // shown all the same
    return webp;
}

FileStamp Folders::stampOf(const domain::App &app) const
{
    const FileStamp shown = fileStamp(appFile(app));
    return shown.exists() ? shown : fileStamp(originalFile(app));
}

base::Result<void> Folders::writeAppFrame(const domain::App &app, const QByteArray &webp) const
{
    const QString path = appFile(app);
    if (path.isEmpty() || !staysInside(m_root, path))
        return leavesFolder(app.name);
    return writeFile(path, webp);
}

QString Folders::deviceFolder(const QString &deviceId) const
{
    return isPlainName(deviceId) ? m_root + QLatin1String("/webp/") + deviceId : QString();
}

QString Folders::pushFolder(const QString &deviceId) const
{
    const QString folder = deviceFolder(deviceId);
    return folder.isEmpty() ? folder : folder + QLatin1String("/pushed");
}

QStringList Folders::waitingPushes(const QString &deviceId) const
{
    QStringList paths;
    const QString folder = pushFolder(deviceId);
    if (folder.isEmpty() || !staysInside(m_root, folder))
        return paths;
    for (const Push &push : pushesIn(folder))
        paths.append(folder + u'/' + push.name);
    return paths;
}

base::Result<QString> Folders::addPush(const QString &deviceId, const QByteArray &webp) const
{
    const QString folder = pushFolder(deviceId);
    if (folder.isEmpty() || !staysInside(m_root, folder))
        return leavesFolder(deviceId);
    const QList<Push> waiting = pushesIn(folder);
    const quint64 last = waiting.isEmpty() ? 0 : waiting.last().number.toULongLong();
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).first(8); // two may push at once
    const QString path = folder + QStringLiteral("/__%1_%2.webp").arg(last + 1).arg(unique);
    if (const base::Result<void> written = writeFile(path, webp); !written)
        return written.error();
    return path;
}

base::Result<QByteArray> Folders::takePush(const QString &path) const
{
    const base::Result<QByteArray> webp = read(path);
    if (webp && !QFile::remove(path))
        return notRemoved(path);
    return webp;
}

} // namespace frames
