// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/databaseoption.h"
#include "core/migration/migrator.h"

#include <QCommandLineParser>

namespace commands {

/// What the parts of `schema` share: the database, the folder of own revisions, and a target such as `-1`,
/// which is no option.
class SchemaCommand final
{
public:
    SchemaCommand(const char *name, const QString &summary, const QStringList &arguments);

    QCommandLineParser &parser() { return m_parser; }
    /// Reads the arguments; has a value when the command is to end at once.
    std::optional<int> parse();
    int wrongUse(const QString &sentence) const;

    /// The revision that was named; empty for none.
    QString target() const;
    QStringList positional() const { return m_parser.positionalArguments(); }

    base::Result<storage::DatabaseUrl> url() const { return m_database.url(); }
    base::Result<migration::History> history() const;
    QString revisionsFolder() const { return m_parser.value(m_folder); }
    /// The database, opened for reading.
    base::Result<migration::Migrator> look() const;

private:
    QByteArray m_name; ///< with `schema` before it
    QStringList m_arguments;
    QString m_relative; ///< `-1`
    QCommandLineParser m_parser;
    DatabaseOption m_database;
    QCommandLineOption m_folder;
};

/// A revision with ` (head)` behind it where it is one.
QString markedRevision(const QString &revision, const migration::History &history);

int schemaCheck(SchemaCommand &command);
int schemaCurrent(SchemaCommand &command);
int schemaDowngrade(SchemaCommand &command);
int schemaHistory(SchemaCommand &command);
int schemaRevision(SchemaCommand &command);
int schemaStamp(SchemaCommand &command);
int schemaUpgrade(SchemaCommand &command);

} // namespace commands
