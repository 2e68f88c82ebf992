// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demowriter.h"

#include "app/demo/demofleet.h"
#include "core/domain/choices.h"
#include "core/domain/zone.h"
#include "core/frames/art/drawings.h"
#include "core/frames/folders.h"
#include "core/storage/database.h"
#include "core/storage/partfile.h"
#include "core/storage/writing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

struct Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

/// The picture of every app: in its device's folder, as if it had been copied there.
base::Result<void> writeFrames(const DemoFleet &fleet, const frames::Folders &folders, const QDateTime &now)
{
    for (const domain::Device &device : fleet.devices) {
        const QDateTime there = now.toTimeZone(domain::zoneOf(device, QTimeZone::systemTimeZone()).zone);
        for (const domain::App &app : device.apps) {
            const frames::art::Drawing *drawing = frames::art::findDrawing(app.name.toLower());
            Q_ASSERT(drawing);
            const auto webp = frames::encode(drawing->draw(domain::panelSize(device.type), there));
            if (!webp)
                return webp.error();
            if (const auto written = folders.writeAppFrame(app, *webp); !written)
                return written;
        }
    }
    return {};
}

base::Result<void> fillDatabase(const DemoFleet &fleet, const QString &file)
{
    auto database = storage::Database::open(storage::DatabaseUrl::sqlite(file), {.create = true});
    if (!database)
        return database.error();
    const auto applied = storage::apply(*database, demoRows(fleet));
    if (!applied)
        return applied.error();
    return {};
}

/// The database has its name once everything is there, and its unfinished one from the first on: a demo that
/// was broken off is begun anew, and no other's frames are taken for one.
base::Result<void> writeAll(const QDir &target, const QString &file, const QDateTime &now)
{
    const DemoFleet fleet = demoFleet(now.date());
    storage::removePart(file);
    if (const auto filled = fillDatabase(fleet, storage::partOf(file)); !filled)
        return filled;
    if (const auto written = writeFrames(fleet, frames::Folders(target.absolutePath()), now); !written)
        return written;
    return storage::keepPart(file);
}

base::Error alreadyThere(const QString &what)
{
    return {base::Error::Kind::AlreadyExists,
            Demo::tr("%1 exists already and was left alone. Choose another folder for the demo.").arg(what),
            {}};
}

} // namespace

base::Result<QString> writeDemo(const QString &folder, const QDateTime &now)
{
    const QDir target(folder);
    const QString file = target.absoluteFilePath(QStringLiteral("tronbyt.sqlite"));
    if (QFile::exists(file))
        return alreadyThere(file);
    const QString frames = target.absoluteFilePath(QStringLiteral("webp"));
    if (QFile::exists(frames) && !QFile::exists(storage::partOf(file)))
        return alreadyThere(frames);
    if (!target.mkpath(QStringLiteral(".")))
        return base::Error{
            base::Error::Kind::NoAccess,
            Demo::tr("The folder %1 cannot be made. Choose one that you may write to.").arg(folder),
            {}};
    if (const auto written = writeAll(target, file, now); !written)
        return written.error();
    return file;
}
