// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/operation.h"

#include <yaml-cpp/yaml.h>

/// The parts of a revision file. What is thrown here stays in this room: readRevision makes a value of it.
namespace migration::revisionfile {

/// What is wrong, and in which line.
struct Fault
{
    int line; ///< from 1
    QString sentence;
};

/// A mapping whose keys are asked for one by one; what nobody asked for is a fault, so a misspelled key is
/// never passed over.
class Fields final
{
public:
    /// `what` says what the mapping is, for people.
    Fields(const YAML::Node &node, QString what);

    bool has(const char *key) const;
    QString text(const char *key);         ///< must be there and not empty
    QString optionalText(const char *key); ///< empty where it is left out or null
    std::optional<bool> optionalSwitch(const char *key);
    QStringList texts(const char *key); ///< a list of texts, or one text; must be there
    QStringList optionalTexts(const char *key);
    QVariant value(const char *key); ///< invalid where it is left out or null
    YAML::Node node(const char *key);
    /// Faults where a key is left over.
    void end() const;

private:
    YAML::Node m_node;
    QString m_what;
    QStringList m_asked;
};

int lineOf(const YAML::Node &node);
[[noreturn]] void fail(const YAML::Node &node, const QString &sentence);
/// A scalar as it is meant: 1, 1.5, true, null and "text".
QVariant valueOf(const YAML::Node &node);
QString textOf(const YAML::Node &node, const QString &what);

Operation operationFrom(const YAML::Node &node);
ddl::Column columnFrom(const YAML::Node &node);
ddl::Table tableFrom(const YAML::Node &node);

} // namespace migration::revisionfile
