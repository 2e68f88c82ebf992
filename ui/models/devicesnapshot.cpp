// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devicesnapshot.h"

#include "core/domain/choices.h"
#include "core/domain/validation.h"
#include "core/frames/folders.h"

#include <QDir>
#include <QFileInfo>

namespace {

bool isCopied(const domain::App &app)
{
    return app.path && app.path->endsWith(QLatin1String(".webp"), Qt::CaseInsensitive);
}

bool isRendered(const domain::App &app)
{
    const bool isPushed = app.pushed || (app.path && app.path->startsWith(QLatin1String("pushed:")));
    return !isPushed && !isCopied(app);
}

AppPicture pictureOf(const domain::App &app, const QString &deviceType, const frames::Folders &folders)
{
    AppPicture picture;
    QFileInfo file(folders.appFile(app));
    if (!file.isFile() && isCopied(app) && domain::isPathInside(*app.path))
        file.setFile(QDir(folders.root()).filePath(*app.path));
    if (!file.isFile())
        return picture;
    picture.file = file.filePath();
    picture.bytes = file.size();
    picture.modified = file.lastModified();
    if (isRendered(app) && app.emptyLastRender)
        picture.state = AppPicture::State::Empty;
    else if (picture.bytes > domain::maxFrameBytes(deviceType))
        picture.state = AppPicture::State::TooLarge;
    else
        picture.state = AppPicture::State::Ready;
    return picture;
}

} // namespace

SharedDevice makeSnapshot(const domain::Device &device, const QTimeZone &computerZone,
                          const QString &dataFolder)
{
    auto snapshot = std::make_shared<DeviceSnapshot>(DeviceSnapshot{{device, computerZone}, {}});
    const frames::Folders folders(dataFolder);
    snapshot->pictures.reserve(static_cast<size_t>(snapshot->device().apps.size()));
    for (const domain::App &app : snapshot->device().apps)
        snapshot->pictures.push_back(pictureOf(app, device.type, folders));
    return snapshot;
}
