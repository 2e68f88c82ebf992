// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Why a job failed, for the message of a test; empty where it did not.
template <typename T>
QString textOf(const base::Result<T> &result)
{
    return result ? QString() : result.error().what + u' ' + result.error().detail;
}
