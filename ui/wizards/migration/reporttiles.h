// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/report.h"
#include "ui/widgets/counttiles.h"

/// The summary of a migration: what was found and migrated, and what of it is left out.
QList<CountTile> tilesOf(const legacy::Report &report);
