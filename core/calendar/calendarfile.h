// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace calendar {

/// Writes a calendar into a file, whole or not at all.
base::Result<void> writeCalendar(const QString &path, const QByteArray &icalendar);

} // namespace calendar
