// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/daywindow.h"
#include "core/domain/model.h"
#include "core/domain/zone.h"

#include <array>
#include <optional>

namespace domain {

/// What decides a device's brightness at some time.
enum class Light { Day, Dim, Night };

/// The night and dim rules of a device, its texts read once. A clock text that is no time counts as not set.
class NightRule final
{
public:
    NightRule() = default;
    explicit NightRule(const Device &device);

    Light light(LocalTime time) const;
    /// Effective brightness, 0–100 percent.
    int brightness(LocalTime time) const;

    /// Hours of the night and of dimming on every date; nothing where the rule is off. Dim hours hold only
    /// while night is off.
    const std::optional<DayWindow> &nightHours() const { return m_night; }
    const std::optional<DayWindow> &dimHours() const { return m_dim; }

private:
    std::optional<DayWindow> m_night;
    std::optional<DayWindow> m_dim;
    int m_brightness = 100;
    int m_nightBrightness = 0;
    std::optional<int> m_dimBrightness;
};

Spans nightSpans(const NightRule &rule, const Zone &zone, const Span &span);
Spans dimSpans(const NightRule &rule, const Zone &zone, const Span &span);

/// Percentages of the brightness levels 0–5.
using BrightnessScale = std::array<int, 6>;

inline constexpr BrightnessScale defaultBrightnessScale{0, 3, 5, 12, 35, 100};

/// Reads six comma-separated percentages; nothing for every other text.
std::optional<BrightnessScale> brightnessScaleFrom(QStringView text);

/// The device's own scale where it is a valid one, else the default.
BrightnessScale brightnessScaleOf(const Device &device);

/// The level, 0–5, that a percentage shows as.
int brightnessLevel(int percent, const BrightnessScale &scale);

} // namespace domain
