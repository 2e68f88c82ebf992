// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/diskspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

namespace legacy {

namespace {

struct DiskSpace
{
    Q_DECLARE_TR_FUNCTIONS(DiskSpace)
};

} // namespace

base::Result<void> requireSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes)
        return {};
    const QLocale locale;
    return base::Error{
        base::Error::Kind::NoSpace,
        DiskSpace::tr("%1 has %2 left, and about %3 are needed there. Nothing has been changed; free "
                      "some space or choose another folder.")
            .arg(folder, locale.formattedDataSize(disk.bytesAvailable()), locale.formattedDataSize(bytes)),
        QStringLiteral("%1 bytes free, %2 needed").arg(disk.bytesAvailable()).arg(bytes)};
}

} // namespace legacy
