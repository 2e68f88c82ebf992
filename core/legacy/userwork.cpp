// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/userwork.h"
