// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace fuzz {

std::span<const Target> targets()
{
    static constexpr Target table[] = {
        {"legacy", readLegacy, legacySeeds},    {"picture", readPicture, pictureSeeds},
        {"request", readRequest, requestSeeds}, {"schedule", readSchedule, scheduleSeeds},
        {"texts", readTexts, textSeeds},
    };
    return table;
}

const Target *findTarget(const QByteArray &name)
{
    const auto found =
        std::ranges::find_if(targets(), [&name](const Target &target) { return name == target.name; });
    return found == targets().end() ? nullptr : &*found;
}

} // namespace fuzz
