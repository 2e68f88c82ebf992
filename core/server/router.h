// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace server {

/// What a path's pattern leaves open.
struct PathArguments
{
    QStringView deviceId; ///< 1–64 letters, digits and dashes
    QStringView iname;    ///< anything but nothing
};

/// Compares a path with a pattern such as `/{id}/{iname}/appwebp`, segment by segment. The views point into
/// the path.
std::optional<PathArguments> matchPath(QStringView pattern, QStringView path);

} // namespace server
