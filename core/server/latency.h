// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>

namespace server {

/// How long answers took, counted in classes a quarter of an octave wide. Thread-safe without locks.
class LatencyHistogram final
{
public:
    using Duration = std::chrono::nanoseconds;

    void add(Duration duration);
    /// The time within which 99 of 100 answers were sent since this was last asked (a class's upper bound);
    /// zero when there were none.
    Duration takeP99();

private:
    static constexpr size_t classCount = 128;

    static size_t classOf(Duration duration);
    static Duration upperBound(size_t index);

    std::array<std::atomic<quint32>, classCount> m_counts{};
};

} // namespace server
