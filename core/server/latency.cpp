// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/latency.h"

#include <algorithm>
#include <bit>

namespace server {

namespace {

constexpr int stepsPerOctave = 4;
constexpr int smallestOctave = 10; // about a microsecond

} // namespace

void LatencyHistogram::add(Duration duration)
{
    m_counts[classOf(duration)].fetch_add(1, std::memory_order_relaxed);
}

/// The octave is the position of the highest bit, the step within it the two bits below.
size_t LatencyHistogram::classOf(Duration duration)
{
    const auto nanoseconds = static_cast<quint64>(std::max<qint64>(duration.count(), 1LL << smallestOctave));
    const int octave = static_cast<int>(std::bit_width(nanoseconds)) - 1;
    const auto step = (nanoseconds >> (octave - 2)) & (stepsPerOctave - 1);
    const auto index = static_cast<size_t>(octave - smallestOctave) * stepsPerOctave + step;
    return std::min<size_t>(index, classCount - 1);
}

LatencyHistogram::Duration LatencyHistogram::upperBound(size_t index)
{
    const size_t octave = index / stepsPerOctave + smallestOctave;
    const size_t step = index % stepsPerOctave;
    return Duration(static_cast<qint64>((stepsPerOctave + step + 1) << (octave - 2)));
}

LatencyHistogram::Duration LatencyHistogram::takeP99()
{
    std::array<quint64, classCount> counts{};
    quint64 total = 0;
    for (size_t i = 0; i < classCount; ++i)
        total += counts[i] = m_counts[i].exchange(0, std::memory_order_relaxed);
    const quint64 within = total - total / 100;
    quint64 counted = 0;
    for (size_t i = 0; i < classCount && total > 0; ++i)
        if ((counted += counts[i]) >= within)
            return upperBound(i);
    return Duration::zero();
}

} // namespace server
