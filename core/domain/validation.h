// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QStringView>

#include <optional>

namespace domain {

/// What keeps this value from being stored in this field, as a sentence for the person who types it; nothing
/// when it may be stored. An invalid QVariant asks for NULL. What a file already holds is not checked here.
std::optional<QString> problemWith(Entity entity, const Field &field, const QVariant &value);

/// Ids that the current server may have made and that routes accept: `[A-Za-z0-9-]{1,64}`.
bool isDeviceId(QStringView text);

/// Ids as new devices get them: 8 hex digits.
bool isNewDeviceId(QStringView text);

/// `[A-Za-z0-9_-]+`
bool isUsername(QStringView text);

/// A name that is safe as part of a file's name: no separator, no control character, not empty.
bool isFileNamePart(QStringView text);

/// A path that stays in the data folder: relative, no `..`, no control character, not empty.
bool isPathInside(QStringView text);

} // namespace domain
