// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace domain {

namespace {

constexpr std::array themes{
    Choice{"light", QT_TRANSLATE_NOOP("Choice", "Light")},
    Choice{"dark", QT_TRANSLATE_NOOP("Choice", "Dark")},
    Choice{"system", QT_TRANSLATE_NOOP("Choice", "As the system")},
};

constexpr std::array recurrences{
    Choice{"daily", QT_TRANSLATE_NOOP("Choice", "Daily")},
    Choice{"weekly", QT_TRANSLATE_NOOP("Choice", "Weekly")},
    Choice{"monthly", QT_TRANSLATE_NOOP("Choice", "Monthly")},
    Choice{"yearly", QT_TRANSLATE_NOOP("Choice", "Yearly")},
};

constexpr std::array deviceTypes{
    Choice{"tidbyt_gen1", QT_TRANSLATE_NOOP("Choice", "Tidbyt, first generation")},
    Choice{"tidbyt_gen2", QT_TRANSLATE_NOOP("Choice", "Tidbyt, second generation")},
    Choice{"pixoticker", QT_TRANSLATE_NOOP("Choice", "Pixoticker")},
    Choice{"raspberrypi", QT_TRANSLATE_NOOP("Choice", "Raspberry Pi")},
    Choice{"raspberrypi_wide", QT_TRANSLATE_NOOP("Choice", "Raspberry Pi, wide")},
    Choice{"tronbyt_s3", QT_TRANSLATE_NOOP("Choice", "Tronbyt S3")},
    Choice{"tronbyt_s3_wide", QT_TRANSLATE_NOOP("Choice", "Tronbyt S3, wide")},
    Choice{"matrixportal_s3", QT_TRANSLATE_NOOP("Choice", "MatrixPortal S3")},
    Choice{"matrixportal_s3_waveshare",
           QT_TRANSLATE_NOOP("Choice", "MatrixPortal S3 with a Waveshare panel")},
    Choice{"waveshare_s3", QT_TRANSLATE_NOOP("Choice", "Waveshare S3")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Another device")},
};

/// What the hardware of a device type is like, where it differs from the usual 64×32 panel on an ESP32.
struct Hardware
{
    const char *type;
    int width = 64;
    int height = 32;
    qint64 frameBytes = 460'000;
    bool takesLargerPictures = false; ///< than its panel
};

// The client on the Raspberry Pi knows no limit; ours keeps one frame from taking the server's memory.
constexpr qint64 unlimitedFrameBytes = 8'388'608;

constexpr std::array hardware{
    // Whatever it is, we do not know what it can show; it is sent what its apps have.
    Hardware{.type = "other", .takesLargerPictures = true},
    Hardware{.type = "pixoticker", .frameBytes = 60'000},
    Hardware{.type = "raspberrypi", .frameBytes = unlimitedFrameBytes},
    Hardware{.type = "raspberrypi_wide", .width = 128, .height = 64, .frameBytes = unlimitedFrameBytes},
    Hardware{.type = "tronbyt_s3_wide", .width = 128, .height = 64},
    Hardware{.type = "matrixportal_s3_waveshare", .frameBytes = 220'000},
};

Hardware hardwareOf(QStringView deviceType)
{
    const auto *found = std::ranges::find_if(
        hardware, [deviceType](const Hardware &one) { return deviceType == QLatin1String(one.type); });
    return found != hardware.end() ? *found : Hardware{.type = ""};
}

} // namespace

std::span<const Choice> choicesOf(Entity entity, const Field &field)
{
    if (entity == Entity::User && field.isNamed("theme_preference"))
        return themes;
    if (entity == Entity::Device && field.isNamed("type"))
        return deviceTypes;
    if (entity == Entity::App && field.isNamed("recurrence_type"))
        return recurrences;
    return {};
}

QString choiceTitle(std::span<const Choice> choices, const QString &value)
{
    const auto found = std::ranges::find_if(
        choices, [&value](const Choice &choice) { return value == QLatin1String(choice.value); });
    return found != choices.end() ? QCoreApplication::translate("Choice", found->title) : value;
}

std::optional<Recurrence> recurrenceFrom(QStringView text)
{
    for (size_t i = 0; i < recurrences.size(); ++i) {
        if (text.compare(QLatin1String(recurrences[i].value), Qt::CaseInsensitive) == 0)
            return static_cast<Recurrence>(i);
    }
    return std::nullopt;
}

QSize panelSize(QStringView deviceType)
{
    const Hardware found = hardwareOf(deviceType);
    return {found.width, found.height};
}

qint64 maxFrameBytes(QStringView deviceType)
{
    return hardwareOf(deviceType).frameBytes;
}

bool takesLargerPictures(QStringView deviceType)
{
    return hardwareOf(deviceType).takesLargerPictures;
}

} // namespace domain
