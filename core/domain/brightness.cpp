// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/brightness.h"

#include <QList>

#include <algorithm>

namespace domain {

namespace {

using namespace std::chrono_literals;

std::optional<ClockTime> timeOf(const std::optional<QString> &text)
{
    return text ? clockTimeFrom(*text) : std::nullopt;
}

} // namespace

NightRule::NightRule(const Device &device)
    : m_brightness(device.brightness), m_nightBrightness(device.nightBrightness),
      m_dimBrightness(device.dimBrightness)
{
    const ClockTime end = timeOf(device.nightEnd).value_or(6h);
    if (const auto start = timeOf(device.nightStart); start && device.nightModeEnabled)
        m_night = DayWindow{*start, end};
    if (const auto start = timeOf(device.dimTime))
        m_dim = DayWindow{*start, end};
}

Light NightRule::light(LocalTime time) const
{
    if (m_night && m_night->contains(time))
        return Light::Night;
    return m_dim && m_dim->contains(time) ? Light::Dim : Light::Day;
}

int NightRule::brightness(LocalTime time) const
{
    int percent = m_brightness;
    switch (light(time)) {
    case Light::Night:
        percent = m_nightBrightness;
        break;
    case Light::Dim:
        percent = m_dimBrightness.value_or(m_brightness);
        break;
    case Light::Day:
        break;
    }
    return std::clamp(percent, 0, 100);
}

Spans nightSpans(const NightRule &rule, const Zone &zone, const Span &span)
{
    return rule.nightHours() ? windowSpans(*rule.nightHours(), zone, span) : Spans();
}

Spans dimSpans(const NightRule &rule, const Zone &zone, const Span &span)
{
    if (!rule.dimHours())
        return {};
    return without(windowSpans(*rule.dimHours(), zone, span), nightSpans(rule, zone, span));
}

std::optional<BrightnessScale> brightnessScaleFrom(QStringView text)
{
    const QList<QStringView> parts = text.split(u',');
    BrightnessScale scale{};
    if (parts.size() != static_cast<qsizetype>(scale.size()))
        return std::nullopt;
    for (size_t i = 0; i < scale.size(); ++i) {
        bool isNumber = false;
        scale[i] = parts[static_cast<qsizetype>(i)].trimmed().toInt(&isNumber);
        if (!isNumber || scale[i] < 0 || scale[i] > 100)
            return std::nullopt;
    }
    return scale;
}

BrightnessScale brightnessScaleOf(const Device &device)
{
    return brightnessScaleFrom(device.customBrightnessScale).value_or(defaultBrightnessScale);
}

int brightnessLevel(int percent, const BrightnessScale &scale)
{
    size_t level = 0;
    while (level + 1 < scale.size() && (scale[level] + scale[level + 1]) / 2 < percent)
        ++level;
    return static_cast<int>(level);
}

} // namespace domain
