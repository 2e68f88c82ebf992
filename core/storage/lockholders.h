// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace storage {

/// Other programs that have this file open, as "name (process 123)"; only those that this user may see.
QStringList programsUsing(const QString &path);

} // namespace storage
