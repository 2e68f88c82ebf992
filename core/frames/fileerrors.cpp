// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/fileerrors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace frames {

namespace {

struct FileErrorsText
{
    Q_DECLARE_TR_FUNCTIONS(FileErrorsText)
};

QString detailOf(const QString &path, const QString &reason)
{
    return QStringLiteral("%1: %2").arg(path, reason);
}

} // namespace

base::Error noPicture(const QString &path)
{
    return {
        base::Error::Kind::NotFound,
        FileErrorsText::tr("There is no picture %1. Other apps are shown meanwhile; push or render it again.")
            .arg(QFileInfo(path).fileName()),
        detailOf(path, QStringLiteral("no such file"))};
}

base::Error notRead(const QString &path, const QString &reason)
{
    return {base::Error::Kind::NoAccess,
            FileErrorsText::tr(
                "The picture %1 cannot be read. Nothing was changed; check the permissions of its folder.")
                .arg(QFileInfo(path).fileName()),
            detailOf(path, reason)};
}

base::Error notWritten(const QString &path, const QString &reason)
{
    return {base::Error::Kind::NoAccess,
            FileErrorsText::tr(
                "The picture %1 cannot be written. What was there before still is; check the permissions "
                "of its folder and the space on the disk.")
                .arg(QFileInfo(path).fileName()),
            detailOf(path, reason)};
}

base::Error notMoved(const QString &path)
{
    return {base::Error::Kind::NoAccess,
            FileErrorsText::tr(
                "%1 cannot be moved to or from the trash. It is where it was; check the permissions of "
                "its folder.")
                .arg(QFileInfo(path).fileName()),
            detailOf(path, QStringLiteral("cannot be moved"))};
}

base::Error notRemoved(const QString &path)
{
    return {base::Error::Kind::NoAccess,
            FileErrorsText::tr(
                "The pushed picture %1 cannot be removed. It is still there and is not shown; check the "
                "permissions of its folder.")
                .arg(QFileInfo(path).fileName()),
            detailOf(path, QStringLiteral("cannot be removed"))};
}

base::Error tooLargeFile(const QString &path, qint64 bytes)
{
    return {base::Error::Kind::TooLarge,
            FileErrorsText::tr(
                "The picture %1 is too large for a device. Nothing was changed; use a smaller one.")
                .arg(QFileInfo(path).fileName()),
            detailOf(path, QStringLiteral("%1 bytes").arg(bytes))};
}

base::Error leavesFolder(const QString &name)
{
    return {base::Error::Kind::InvalidInput,
            FileErrorsText::tr(
                "The name “%1” cannot be used for a file here. Nothing was changed; choose a name without "
                "slashes that does not begin with a dot.")
                .arg(name),
            QStringLiteral("would leave the data folder: %1").arg(name)};
}

} // namespace frames
