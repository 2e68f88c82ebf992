// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/operation.h"

namespace migration {

/// The operation as it stands in a revision file, without the dash before it.
QString operationText(const Operation &operation);

/// A scalar of YAML that reads back as this text, or as this value.
QString yamlText(const QString &text);
QString yamlValue(const QVariant &value);

} // namespace migration
