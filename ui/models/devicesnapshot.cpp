// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicesnapshot.h"

#include "core/frames/codec.h"
#include "core/frames/folders.h"

#include <QFileInfo>
#include <QHash>

namespace {

QHash<QString, AppPicture> picturesByFile(const SharedDevice &device)
{
    QHash<QString, AppPicture> pictures;
    if (device)
        for (const AppPicture &picture : device->pictures)
            pictures.insert(picture.file, picture);
    return pictures;
}

QSize sizeOf(const QString &file, const frames::Folders &folders)
{
    const auto webp = folders.read(file);
    if (!webp)
        return {};
    const auto probe = frames::probe(*webp);
    return probe ? probe->size : QSize();
}

AppPicture pictureOf(const domain::App &app, const QString &deviceType, const frames::Folders &folders,
                     const QHash<QString, AppPicture> &former)
{
    AppPicture picture;
    QFileInfo file(folders.appFile(app));
    if (!file.isFile())
        file.setFile(folders.originalFile(app)); // copied when the app is first shown
    if (file.isFile()) {
        picture.file = file.filePath();
        picture.bytes = file.size();
        picture.modified = file.lastModified();
        const AppPicture known = former.value(picture.file);
        const bool isSame = known.bytes == picture.bytes && known.modified == picture.modified;
        picture.size = isSame ? known.size : sizeOf(picture.file, folders);
    }
    picture.fault = frames::appPictureFault(app, {picture.bytes, picture.size}, deviceType);
    return picture;
}

} // namespace

SharedDevice makeSnapshot(const domain::Device &device, const QTimeZone &computerZone,
                          const QString &dataFolder, const SharedDevice &former)
{
    auto snapshot = std::make_shared<DeviceSnapshot>(DeviceSnapshot{{device, computerZone}, {}});
    const frames::Folders folders(dataFolder);
    const QHash<QString, AppPicture> known = picturesByFile(former);
    snapshot->pictures.reserve(static_cast<size_t>(snapshot->device().apps.size()));
    for (const domain::App &app : snapshot->device().apps)
        snapshot->pictures.push_back(pictureOf(app, device.type, folders, known));
    return snapshot;
}
