// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/trash.h"

#include "core/frames/fileerrors.h"
#include "core/frames/paths.h"

#include <QDir>
#include <QFileInfo>

namespace frames {

namespace {

const QLatin1String appsKind("/apps");
const QLatin1String devicesKind("/devices");

bool remove(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return true;
    return file.isDir() && !file.isSymLink() ? QDir(path).removeRecursively() : QFile::remove(path);
}

} // namespace

QString Trash::folder() const
{
    return m_folders.root() + QLatin1String("/webp/.trash");
}

QString Trash::placeOf(const QString &path, QLatin1String kind) const
{
    const qsizetype shared = m_folders.root().size() + QLatin1String("/webp").size();
    return path.isEmpty() ? QString() : folder() + kind + path.mid(shared);
}

base::Result<void> Trash::move(const QString &from, const QString &to) const
{
    if (from.isEmpty() || !QFileInfo::exists(from))
        return {};
    if (!staysInside(m_folders.root(), from) || !staysInside(m_folders.root(), to))
        return leavesFolder(QFileInfo(from).fileName());
    if (!QDir().mkpath(QFileInfo(to).path()) || !remove(to) || !QDir().rename(from, to))
        return notMoved(from);
    return {};
}

base::Result<void> Trash::discard(const domain::App &app) const
{
    const QString path = m_folders.appFile(app);
    return move(path, placeOf(path, appsKind));
}

base::Result<void> Trash::restore(const domain::App &app) const
{
    const QString path = m_folders.appFile(app);
    return move(placeOf(path, appsKind), path);
}

base::Result<void> Trash::discardDevice(const QString &deviceId) const
{
    const QString path = m_folders.deviceFolder(deviceId);
    return move(path, placeOf(path, devicesKind));
}

base::Result<void> Trash::restoreDevice(const QString &deviceId) const
{
    const QString path = m_folders.deviceFolder(deviceId);
    return move(placeOf(path, devicesKind), path);
}

base::Result<void> Trash::empty() const
{
    if (!staysInside(m_folders.root(), folder()) || !remove(folder()))
        return notMoved(folder());
    return {};
}

} // namespace frames
