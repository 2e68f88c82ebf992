// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/revisionfile.h"

#include <QCoreApplication>

namespace migration::revisionfile {

namespace {

struct RevisionFields
{
    Q_DECLARE_TR_FUNCTIONS(RevisionFields)
};

bool isPlain(const YAML::Node &node)
{
    return node.Tag() == "?" || node.Tag().empty();
}

QString scalar(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

} // namespace

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + 1;
}

void fail(const YAML::Node &node, const QString &sentence)
{
    throw Fault{lineOf(node), sentence};
}

QVariant valueOf(const YAML::Node &node)
{
    if (node.IsNull())
        return QVariant::fromValue(nullptr);
    if (!node.IsScalar())
        fail(node, RevisionFields::tr("a value is expected: a number, true, false, null or a text"));
    const QString text = scalar(node);
    if (!isPlain(node))
        return text;
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    bool fits = false;
    const qlonglong number = text.toLongLong(&fits);
    if (fits)
        return number;
    const double real = text.toDouble(&fits);
    return fits ? QVariant(real) : QVariant(text);
}

QString textOf(const YAML::Node &node, const QString &what)
{
    if (!node.IsScalar() || node.Scalar().empty())
        fail(node, RevisionFields::tr("%1: a text is expected", "name of a key").arg(what));
    return scalar(node);
}

Fields::Fields(const YAML::Node &node, QString what) : m_node(node), m_what(std::move(what))
{
    if (!node.IsMap())
        fail(node, RevisionFields::tr("%1 needs keys and values, such as {name: devices}").arg(m_what));
}

bool Fields::has(const char *key) const
{
    return m_node[key].IsDefined();
}

YAML::Node Fields::node(const char *key)
{
    m_asked.append(QString::fromLatin1(key));
    const YAML::Node found = m_node[key];
    if (!found.IsDefined())
        fail(m_node, RevisionFields::tr("%1 needs the key “%2”").arg(m_what, QString::fromLatin1(key)));
    return found;
}

QString Fields::text(const char *key)
{
    return textOf(node(key), QString::fromLatin1(key));
}

QString Fields::optionalText(const char *key)
{
    if (!has(key) || node(key).IsNull())
        return {};
    const YAML::Node found = node(key);
    if (!found.IsScalar())
        fail(found,
             RevisionFields::tr("%1: a text is expected", "name of a key").arg(QString::fromLatin1(key)));
    return scalar(found);
}

std::optional<bool> Fields::optionalSwitch(const char *key)
{
    if (!has(key))
        return {};
    const QVariant value = valueOf(node(key));
    if (value.typeId() != QMetaType::Bool)
        fail(node(key), RevisionFields::tr("%1: true or false is expected").arg(QString::fromLatin1(key)));
    return value.toBool();
}

QStringList Fields::texts(const char *key)
{
    const YAML::Node found = node(key);
    const QString what = QString::fromLatin1(key);
    if (found.IsScalar())
        return {textOf(found, what)};
    if (!found.IsSequence() || found.size() == 0)
        fail(found, RevisionFields::tr("%1: a list is expected, such as [id, name]").arg(what));
    QStringList all;
    for (const YAML::Node &item : found)
        all.append(textOf(item, what));
    return all;
}

QStringList Fields::optionalTexts(const char *key)
{
    return has(key) ? texts(key) : QStringList();
}

QVariant Fields::value(const char *key)
{
    if (!has(key) || node(key).IsNull())
        return {};
    return valueOf(node(key));
}

void Fields::end() const
{
    for (const auto &entry : m_node) {
        const QString key = QString::fromStdString(entry.first.as<std::string>(std::string()));
        if (!m_asked.contains(key))
            fail(entry.first, RevisionFields::tr("“%1” is not a key of %2; %3 are")
                                  .arg(key, m_what, m_asked.join(QStringLiteral(", "))));
    }
}

} // namespace migration::revisionfile
