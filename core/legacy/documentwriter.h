// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/rebuilt.h"

namespace legacy {

/// Writes a user's rows as one JSON document.
class DocumentWriter final
{
public:
    enum class Form {
        Legacy, ///< what the column `extra` keeps is put back in its place
        Rows,   ///< columns as they are, `extra` among them
    };

    explicit DocumentWriter(Form form) : m_form(form) {}

    std::string write(const UserRows &rows);

private:
    void writeDevice(const DeviceRows &rows);
    void writeApp(const AppRows &rows);
    /// Makes an object anew and gives what was kept of its children under these keys.
    std::string_view make(Rebuilt &object, const Cells &row, std::string_view child);
    void writeMembers(const Rebuilt &object, const Cells &row);
    /// A location or recurrence pattern, or what stood in its place.
    void writeChild(Rebuilt &child, std::string_view key, const std::optional<Cells> &row,
                    std::string_view kept);
    void writeKey(std::string_view key);
    void close();

    Form m_form;
    std::string m_out;
    Rebuilt m_user{domain::Entity::User};
    Rebuilt m_device{domain::Entity::Device};
    Rebuilt m_location{domain::Entity::Location};
    Rebuilt m_app{domain::Entity::App};
    Rebuilt m_pattern{domain::Entity::RecurrencePattern};
};

} // namespace legacy
