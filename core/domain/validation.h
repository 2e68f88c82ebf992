// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <optional>

namespace domain {

/// What keeps this value from being stored in this field, as a sentence for the person who types it; nothing
/// when it may be stored. An invalid QVariant asks for NULL. What a file already holds is not checked here.
std::optional<QString> problemWith(Entity entity, const Field &field, const QVariant &value);

} // namespace domain
