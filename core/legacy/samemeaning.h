// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/findings.h"
#include "core/legacy/outline.h"
#include "core/legacy/rebuilt.h"

#include <unordered_map>

namespace legacy {

/// Compares a document with what is made again from its rows, part by part, so that a large one is never in
/// memory twice. What differs must be told by a problem at that place.
class SameMeaning final
{
public:
    SameMeaning(const Outline &document, const Conversion &conversion)
        : m_document(document), m_conversion(conversion)
    {}

    QStringList differences();

private:
    void compareDevice(const DeviceOutline &outline, const DeviceRows &rows);
    void compareApp(const Member &app, const Place &device, const AppRows &rows);
    void compareLocation(const Place &device, std::string_view json, const std::optional<Cells> &row,
                         std::string_view kept);
    void comparePattern(const Place &app, std::string_view json, const std::optional<Cells> &row,
                        std::string_view kept);
    void compareObject(const GivenFields &given, const Rebuilt &made, const Place &place);
    void compareOthers(const GivenFields &given, const Rebuilt &made, const Place &place);
    bool isSame(const DocumentField &field, std::string_view given, std::string_view made) const;

    /// Whether a problem at this place says that a value became this one.
    bool isRepaired(const Place &place, const DocumentField &field, std::string_view made);
    void expectLeftOut(const Place &place);
    void differs(const Place &place, std::string_view member = {});
    std::span<const Problem *const> problemsAt(const std::string &pointer);

    const Outline &m_document;
    const Conversion &m_conversion;
    QStringList m_differences;
    std::vector<const Problem *> m_problems; ///< by path, once they are asked for
    GivenFields m_givenApp{domain::Entity::App};
    GivenFields m_givenDevice{domain::Entity::Device};
    GivenFields m_givenLocation{domain::Entity::Location};
    GivenFields m_givenPattern{domain::Entity::RecurrencePattern};
    Rebuilt m_device{domain::Entity::Device};
    Rebuilt m_location{domain::Entity::Location};
    Rebuilt m_app{domain::Entity::App};
    Rebuilt m_pattern{domain::Entity::RecurrencePattern};
};

} // namespace legacy
