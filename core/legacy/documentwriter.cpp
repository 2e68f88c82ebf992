// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/documentwriter.h"

namespace legacy {

void DocumentWriter::writeKey(std::string_view key)
{
    appendQuoted(m_out, key);
    m_out += ':';
}

/// Ends an object each of whose members ended with a comma.
void DocumentWriter::close()
{
    if (m_out.back() == ',')
        m_out.pop_back();
    m_out += "},";
}

std::string_view DocumentWriter::make(Rebuilt &object, const Cells &row, std::string_view child)
{
    const std::string_view kept = extraOf(object.fields(), row);
    object.make(row, m_form == Form::Legacy ? kept : std::string_view());
    return object.takeOther(child);
}

void DocumentWriter::writeMembers(const Rebuilt &object, const Cells &row)
{
    object.appendMembers(m_out);
    const std::string_view extra = extraOf(object.fields(), row);
    if (m_form == Form::Legacy || extra.empty())
        return;
    writeKey("extra");
    m_out += extra;
    m_out += ',';
}

std::string DocumentWriter::write(const UserRows &rows)
{
    m_out = "{";
    const std::string_view kept = make(m_user, rows.user, "devices");
    writeMembers(m_user, rows.user);
    writeKey("devices");
    if (rows.devices.empty() && !kept.empty()) {
        m_out += kept;
        m_out += ',';
    } else {
        m_out += '{';
        for (const DeviceRows &device : rows.devices)
            writeDevice(device);
        close();
    }
    close();
    m_out.pop_back();
    return std::move(m_out);
}

void DocumentWriter::writeDevice(const DeviceRows &rows)
{
    writeKey(std::get<CellText>(rows.device.front()));
    m_out += '{';
    const std::string_view location = make(m_device, rows.device, "location");
    const std::string_view apps = m_device.takeOther("apps");
    writeMembers(m_device, rows.device);
    writeChild(m_location, "location", rows.location, rows.location ? location : std::string_view());
    writeKey("apps");
    if (rows.apps.empty() && !apps.empty()) {
        m_out += apps;
        m_out += ',';
    } else {
        m_out += '{';
        for (const AppRows &app : rows.apps)
            writeApp(app);
        close();
    }
    close();
}

void DocumentWriter::writeApp(const AppRows &rows)
{
    const std::string_view pattern = make(m_app, rows.app, "recurrence_pattern");
    writeKey(inameOf(rows));
    m_out += '{';
    writeMembers(m_app, rows.app);
    writeChild(m_pattern, "recurrence_pattern", rows.recurrence, pattern);
    close();
}

void DocumentWriter::writeChild(Rebuilt &child, std::string_view key, const std::optional<Cells> &row,
                                std::string_view kept)
{
    writeKey(key);
    if (!row && !kept.starts_with('{')) {
        m_out += kept.empty() ? "null" : kept;
        m_out += ',';
        return;
    }
    child.make(row ? *row : child.fields().initialRow(), kept);
    m_out += '{';
    child.appendMembers(m_out);
    close();
}

std::string rebuiltDocument(const UserRows &rows)
{
    return DocumentWriter(DocumentWriter::Form::Legacy).write(rows);
}

} // namespace legacy
