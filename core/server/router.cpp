// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/router.h"

#include <algorithm>

namespace server {

namespace {

bool isDeviceId(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), isAllowed);
}

/// Takes the first segment, with its leading slash, off a path; nothing when there is none left.
std::optional<QStringView> takeSegment(QStringView &path)
{
    if (!path.startsWith(u'/'))
        return {};
    const qsizetype end = path.indexOf(u'/', 1);
    const QStringView segment = path.mid(1, end < 0 ? -1 : end - 1);
    path = end < 0 ? QStringView() : path.mid(end);
    return segment;
}

} // namespace

std::optional<PathArguments> matchPath(QStringView pattern, QStringView path)
{
    PathArguments arguments;
    while (const auto wanted = takeSegment(pattern)) {
        const auto given = takeSegment(path);
        if (!given)
            return {};
        if (*wanted == u"{id}")
            arguments.deviceId = *given;
        else if (*wanted == u"{iname}")
            arguments.iname = *given;
        else if (*wanted != *given)
            return {};
        const bool isUsable = *wanted == u"{id}" ? isDeviceId(*given) : !given->isEmpty();
        if (!isUsable)
            return {};
    }
    return path.isEmpty() ? std::optional(arguments) : std::nullopt;
}

} // namespace server
