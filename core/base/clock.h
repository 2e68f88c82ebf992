// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace base {

/// Where "now" comes from. Passed to whoever needs it, so that tests can set it.
class Clock
{
public:
    using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace base
