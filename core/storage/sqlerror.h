// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/url.h"

#include <QSqlError>

namespace storage {

/// What an engine's error means for a person, naming the database at `place`.
base::Error errorFrom(Engine engine, const QString &place, const QSqlError &error);

} // namespace storage
