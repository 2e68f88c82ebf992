// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/oddity.h"
#include "core/legacy/problem.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legacy {

/// A part of a user's document.
struct Place
{
    std::optional<std::string_view> device = {}; ///< key
    std::optional<std::string_view> app = {};    ///< key
    std::string_view object = {};                ///< of the device or app, such as location; '' for itself

    /// JSON Pointer to it, or to a member of it.
    std::string pointer(std::string_view member = {}) const;
};

/// JSON as a person reads it in a list: cut to a readable length, or masked.
QString readable(std::string_view json, bool isSecret);

/// Gathers the problems of one document.
class ProblemLog final
{
public:
    ProblemLog(QString user, std::vector<Problem> &problems) : m_user(std::move(user)), m_problems(problems)
    {}

    void add(const Place &place, Oddity oddity, std::string_view member = {}, const QString &before = {},
             const QString &after = {});
    /// To take back what was found since.
    size_t size() const { return m_problems.size(); }
    void cutBackTo(size_t size) { m_problems.resize(size); }

private:
    QString m_user;
    std::vector<Problem> &m_problems;
    // A document may hold a million problems: they share these.
    QString m_device;
    QString m_app;
    std::map<Oddity, QString> m_sentences;
};

} // namespace legacy
