// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/picturefault.h"

#include "core/domain/choices.h"

#include <QLocale>

namespace frames {

namespace {

struct PictureFaultText
{
    Q_DECLARE_TR_FUNCTIONS(PictureFaultText)
};

} // namespace

PictureFault pictureFault(const PictureFacts &facts, QStringView deviceType)
{
    if (facts.bytes == 0)
        return PictureFault::Missing;
    if (facts.size.isEmpty())
        return PictureFault::Unreadable;
    if (facts.bytes > domain::maxFrameBytes(deviceType))
        return PictureFault::TooManyBytes;
    const QSize panel = domain::panelSize(deviceType);
    const bool fits = facts.size.width() <= panel.width() && facts.size.height() <= panel.height();
    return fits || domain::takesLargerPictures(deviceType) ? PictureFault::None : PictureFault::TooManyPixels;
}

PictureFault appPictureFault(const domain::App &app, const PictureFacts &facts, QStringView deviceType)
{
    const bool isCopied = app.path.value_or(QString()).endsWith(QStringLiteral(".webp"), Qt::CaseInsensitive);
    if (app.emptyLastRender && !app.pushed && !isCopied)
        return PictureFault::Empty;
    return pictureFault(facts, deviceType);
}

QString faultSentence(PictureFault fault, const domain::App &app, const QString &deviceType)
{
    const QString &name = app.displayName();
    const QSize panel = domain::panelSize(deviceType);
    switch (fault) {
    case PictureFault::None:
        break;
    case PictureFault::Missing:
        return PictureFaultText::tr("“%1” is passed over: it has no picture yet.").arg(name);
    case PictureFault::Empty:
        return PictureFaultText::tr("“%1” is passed over: its last render had nothing to show.").arg(name);
    case PictureFault::Unreadable:
        return PictureFaultText::tr("“%1” is passed over: its file is no WebP picture.").arg(name);
    case PictureFault::TooManyBytes:
        return PictureFaultText::tr(
                   "“%1” is passed over: its picture is larger than the %2 that this device can take.")
            .arg(name, QLocale().formattedDataSize(domain::maxFrameBytes(deviceType)));
    case PictureFault::TooManyPixels:
        return PictureFaultText::tr(
                   "“%1” is passed over: its picture is larger than this device's panel of %2 × %3.")
            .arg(name)
            .arg(panel.width())
            .arg(panel.height());
    }
    return {};
}

} // namespace frames
