// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/outline.h"

#include <QUtf8StringView>

#include <algorithm>
#include <unordered_map>

namespace legacy {

bool Outline::readMember(JsonCursor &cursor, JsonKey key, std::vector<Member> &into)
{
    const std::string_view value = cursor.value();
    into.push_back(m_keys.member(key, value));
    return !value.empty();
}

bool Outline::read(std::string_view json)
{
    if (!QUtf8StringView(json.data(), static_cast<qsizetype>(json.size())).isValidUtf8())
        return false;
    JsonCursor cursor(json);
    bool hasDevices = false;
    const bool isRead = cursor.object([&](JsonKey key) {
        if (m_keys.member(key, {}).key != "devices")
            return readMember(cursor, key, members);
        // Of devices that come twice the last count, as of every key.
        comesAgain = comesAgain || hasDevices;
        hasDevices = true;
        for (const DeviceOutline &device : devices)
            replaced.push_back(device.device);
        devices.clear();
        std::erase_if(members, [](const Member &member) { return member.key == "devices"; });
        return cursor.peek() == '{' ? readDevices(cursor) : readMember(cursor, key, members);
    });
    return isRead && cursor.isAtEnd();
}

bool Outline::readDevices(JsonCursor &cursor)
{
    std::unordered_map<std::string_view, size_t> places;
    return cursor.object([&](JsonKey key) {
        DeviceOutline device;
        device.device = m_keys.member(key, {});
        if (!readDevice(cursor, device))
            return false;
        const std::vector<Member> again = keepLast(device.apps);
        device.replaced.insert(device.replaced.end(), again.begin(), again.end());
        const auto [known, isNew] = places.emplace(device.device.identity(), devices.size());
        if (isNew) {
            devices.push_back(std::move(device));
        } else {
            replaced.push_back(devices[known->second].device);
            devices[known->second] = std::move(device);
        }
        return true;
    });
}

bool Outline::readDevice(JsonCursor &cursor, DeviceOutline &device)
{
    device.isObject = cursor.peek() == '{';
    if (!device.isObject) {
        device.device.value = cursor.value();
        return !device.device.value.empty();
    }
    bool hasApps = false;
    return cursor.object([&](JsonKey key) {
        if (m_keys.member(key, {}).key != "apps")
            return readMember(cursor, key, device.members);
        device.comesAgain = device.comesAgain || hasApps;
        hasApps = true;
        device.replaced.insert(device.replaced.end(), device.apps.begin(), device.apps.end());
        device.apps.clear();
        std::erase_if(device.members, [](const Member &member) { return member.key == "apps"; });
        if (cursor.peek() != '{')
            return readMember(cursor, key, device.members);
        return cursor.object([&](JsonKey iname) { return readMember(cursor, iname, device.apps); });
    });
}

} // namespace legacy
