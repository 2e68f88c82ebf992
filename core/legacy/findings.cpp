// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/findings.h"

namespace legacy {

namespace {

constexpr size_t readableLength = 200;

void appendSegment(std::string &pointer, std::string_view key)
{
    pointer += '/';
    for (const char byte : key) {
        if (byte == '~')
            pointer += "~0";
        else if (byte == '/')
            pointer += "~1";
        else
            pointer += byte;
    }
}

/// A key as text, as the last one where it is the same.
QString shared(QString &last, std::optional<std::string_view> key)
{
    if (!key)
        return {};
    const QString now = text(*key);
    if (now != last || last.isNull())
        last = now;
    return last;
}

} // namespace

std::string Place::pointer(std::string_view member) const
{
    std::string pointer;
    if (device) {
        pointer += "/devices";
        appendSegment(pointer, *device);
    }
    if (app) {
        pointer += "/apps";
        appendSegment(pointer, *app);
    }
    if (!object.empty())
        appendSegment(pointer, object);
    if (member.data())
        appendSegment(pointer, member);
    return pointer;
}

QString readable(std::string_view json, bool isSecret)
{
    if (isSecret && !json.empty() && json != "null" && json != "\"\"" && json != "{}")
        return QStringLiteral("\"••••••\"");
    // Whole characters: what is cut in their middle must not show as a broken one.
    size_t length = std::min(json.size(), readableLength);
    while (length < json.size() && (static_cast<unsigned char>(json[length]) & 0xc0) == 0x80)
        --length;
    const QString cut = text(json.substr(0, length));
    return length < json.size() ? cut + QStringLiteral("…") : cut;
}

void ProblemLog::add(const Place &place, Oddity oddity, std::string_view member, const QString &before,
                     const QString &after)
{
    QString &reason = m_sentences[oddity];
    if (reason.isNull())
        reason = sentence(oddity);
    m_problems.push_back({isError(oddity) ? Severity::Error : Severity::Warning, m_user,
                          shared(m_device, place.device), shared(m_app, place.app),
                          text(place.pointer(member)), reason, before, after});
}

} // namespace legacy
