// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/schemacommand.h"

#include "app/commands/command.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace commands {

namespace {

struct SchemaCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SchemaCommandText)
};

} // namespace

SchemaCommand::SchemaCommand(const char *name, const QString &summary, const QStringList &arguments)
    : m_name(QByteArray("schema ") + name), m_arguments(arguments), m_database(m_parser),
      m_folder(QStringLiteral("dir"), SchemaCommandText::tr("Folder of revisions of your own."),
               QStringLiteral("DIR"), migration::History::ownRevisionsFolder())
{
    static const QRegularExpression relative(QStringLiteral("^-\\d+$"));
    const qsizetype place = m_arguments.indexOf(relative);
    if (place >= 0)
        m_relative = m_arguments.takeAt(place);
    m_parser.setApplicationDescription(summary);
    m_parser.addOption(m_folder);
}

std::optional<int> SchemaCommand::parse()
{
    return parseArguments(m_parser, m_name.constData(), m_arguments);
}

int SchemaCommand::wrongUse(const QString &sentence) const
{
    return commands::wrongUse(m_name.constData(), sentence);
}

QString SchemaCommand::target() const
{
    return m_relative.isEmpty() ? positional().value(0) : m_relative;
}

base::Result<migration::History> SchemaCommand::history() const
{
    return migration::History::load(revisionsFolder());
}

base::Result<migration::Migrator> SchemaCommand::look() const
{
    const auto where = url();
    if (!where)
        return where.error();
    return migration::Migrator::open(*where, {storage::Access::ReadOnly, false, false});
}

QString markedRevision(const QString &revision, const migration::History &history)
{
    return history.heads().contains(revision) ? revision + QLatin1String(" (head)")
                                              : migration::shownRevision(revision);
}

} // namespace commands
