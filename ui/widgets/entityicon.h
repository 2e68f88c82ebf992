// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QIcon>

/// What tells users, devices and apps apart wherever they are listed. It follows the theme in force: make it
/// once and keep it.
QIcon entityIcon(domain::Entity entity);
