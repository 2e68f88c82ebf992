// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

/// Writes the demo, database and frames, into a folder that may not exist yet; gives the path of the
/// database. AlreadyExists when the folder has a demo.
base::Result<QString> writeDemo(const QString &folder, const QDateTime &now);
