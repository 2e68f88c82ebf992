// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/members.h"

#include <vector>

namespace legacy {

/// A device in a document: its members but for the apps, and its apps.
struct DeviceOutline
{
    Member device;
    bool isObject = false;
    std::vector<Member> members;
    std::vector<Member>
        apps; ///< of `apps` where it is an object; another value of it stands among the members
    std::vector<Member> replaced; ///< apps that don't count, because their key came again
    bool comesAgain = false;      ///< `apps` itself came more than once
};

/// Where the parts of a user's document stand in its text: found in one pass, which checks the text as well.
class Outline final
{
public:
    /// The text outlives it.
    explicit Outline(std::string_view json) : m_isRead(read(json)) {}

    /// False where the text is no JSON object.
    bool isRead() const { return m_isRead; }

    std::vector<Member> members; ///< of the document but for the devices
    std::vector<DeviceOutline> devices;
    std::vector<Member> replaced; ///< devices that don't count, because their key came again
    bool comesAgain = false;      ///< `devices` itself came more than once

private:
    bool read(std::string_view json);
    bool readDevices(JsonCursor &cursor);
    bool readDevice(JsonCursor &cursor, DeviceOutline &device);
    bool readMember(JsonCursor &cursor, JsonKey key, std::vector<Member> &into);

    KeyStore m_keys;
    bool m_isRead = false;
};

} // namespace legacy
