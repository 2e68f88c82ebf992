// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Why a migration is not begun or is taken back, in words: each with what became of the data and a way on.
namespace legacy::refusal {

base::Error stopped(const QString &place);
/// Likewise, before anything was to be written.
base::Error readingStopped(const QString &place);
base::Error interrupted(const QString &place);
base::Error migratedBefore(const QString &place);
base::Error sameFile(const QString &place);
base::Error filled(const QString &place);
base::Error older(const QString &place, const QString &revision);
base::Error unwritable(const QString &place);
base::Error brokenReference(const QString &place, const QString &table);
base::Error otherCount(const QString &place, const QString &table, qint64 expected, qint64 found);

} // namespace legacy::refusal
