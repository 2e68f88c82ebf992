// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// JSON text rewritten by its tokens alone: the order of keys, the spelling of numbers and every character
/// within strings stay as they are. Text that is no JSON comes back unchanged.

/// One key or element a line.
QString prettyJson(const QString &json);

/// No space between tokens.
QString compactJson(const QString &json);

/// The values of keys that look like secrets (password, token, api_key…) as dots.
QString maskedJson(const QString &json);
