// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/samemeaning.h"

#include "core/legacy/reading.h"

#include <algorithm>

namespace legacy {

namespace {

using domain::Entity;

constexpr qsizetype mostDifferences = 10;

/// The member of this key, looked for where it most likely stands.
const Member *find(const std::vector<Member> &members, const Member &like, size_t likely)
{
    const auto isLike = [&like](const Member &member) { return member.identity() == like.identity(); };
    if (likely < members.size() && isLike(members[likely]))
        return &members[likely];
    const auto found = std::ranges::find_if(members, isLike);
    return found == members.end() ? nullptr : &*found;
}

} // namespace

void SameMeaning::differs(const Place &place, std::string_view member)
{
    if (m_differences.size() < mostDifferences)
        m_differences.append(QString::fromStdString(place.pointer(member)));
}

std::span<const Problem *const> SameMeaning::problemsAt(const std::string &pointer)
{
    const auto path = [](const Problem *problem) -> const QString & { return problem->path; };
    if (m_problems.empty()) {
        for (const Problem &problem : m_conversion.problems)
            m_problems.push_back(&problem);
        std::ranges::sort(m_problems, {}, path);
    }
    return std::ranges::equal_range(m_problems, text(pointer), {}, path);
}

bool SameMeaning::isRepaired(const Place &place, const DocumentField &field, std::string_view made)
{
    const QString after = readable(made, field.isSecret);
    return std::ranges::any_of(problemsAt(place.pointer(field.name)), [&after](const Problem *problem) {
        return problem->severity == Severity::Warning && problem->after == after;
    });
}

void SameMeaning::expectLeftOut(const Place &place)
{
    const auto problems = problemsAt(place.pointer());
    const bool isEmptyKey = place.app && place.app->empty(); // the damage that is left out with a warning
    const auto explains = [&](const Problem *problem) {
        return isEmptyKey || problem->severity == Severity::Error;
    };
    if (std::ranges::none_of(problems, explains))
        differs(place);
}

/// Beside JSON's own equality: no value and an empty text in a column that may be NULL, and the spellings of
/// one instant or duration.
bool SameMeaning::isSame(const DocumentField &field, std::string_view given, std::string_view made) const
{
    if (meansTheSame(given, made) || (field.isNullable && given == "\"\"" && made == "null"))
        return true;
    if (field.kind != domain::Kind::Instant && field.treatment != Treatment::Duration)
        return false;
    constexpr int version = 0; // neither kind depends on it
    const Reading one = readValue(field, given, version);
    const Reading other = readValue(field, made, version);
    return one.oddity == Oddity::None && !one.losesOriginal && !other.losesOriginal && one.cell == other.cell;
}

void SameMeaning::compareObject(const GivenFields &given, const Rebuilt &made, const Place &place)
{
    const std::vector<DocumentField> &fields = made.fields().all();
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view before = given.value(i);
        const std::string_view after = made.value(i);
        if (before == after)
            continue;
        std::string initial;
        if (before.empty())
            appendValue(initial, fields[i], fields[i].initial);
        const bool isSameAgain = before.empty() ? initial == after : isSame(fields[i], before, after);
        if (!isSameAgain && !isRepaired(place, fields[i], after))
            differs(place, fields[i].name);
    }
    compareOthers(given, made, place);
}

void SameMeaning::compareOthers(const GivenFields &given, const Rebuilt &made, const Place &place)
{
    size_t found = 0;
    for (const Member &member : given.others()) {
        const Member *same = find(made.others(), member, found);
        if (same && meansTheSame(member.value, same->value))
            ++found;
        else if (member.value != "null" || problemsAt(place.pointer(member.key)).empty())
            differs(place, member.key);
    }
    if (found != made.others().size())
        differs(place);
}

QStringList SameMeaning::differences()
{
    if (!m_conversion.rows || !m_document.isRead())
        return {};
    const UserRows &rows = *m_conversion.rows;
    GivenFields given(Entity::User);
    given.take(m_document.members);
    Rebuilt user(Entity::User);
    user.make(rows.user, extraOf(user.fields(), rows.user));
    compareObject(given, user, {});
    size_t next = 0;
    for (const DeviceOutline &device : m_document.devices) {
        if (next < rows.devices.size() &&
            rows.devices[next].device.front() == Cell(std::string(device.device.key)))
            compareDevice(device, rows.devices[next++]);
        else
            expectLeftOut({.device = device.device.key});
    }
    if (next != rows.devices.size())
        differs({}, "devices");
    return m_differences;
}

void SameMeaning::compareDevice(const DeviceOutline &outline, const DeviceRows &rows)
{
    const Place place{.device = outline.device.key};
    m_givenDevice.take(outline.members);
    m_device.make(rows.device, extraOf(m_device.fields(), rows.device));
    const std::string_view location = m_givenDevice.takeOther("location");
    compareLocation(place, location, rows.location, m_device.takeOther("location"));
    compareObject(m_givenDevice, m_device, place);
    size_t next = 0;
    for (const Member &app : outline.apps) {
        if (next < rows.apps.size() && inameOf(rows.apps[next]) == app.key && app.isKeyWhole)
            compareApp(app, place, rows.apps[next++]);
        else
            expectLeftOut({.device = place.device, .app = app.key});
    }
    if (next != rows.apps.size())
        differs(place, "apps");
}

} // namespace legacy
