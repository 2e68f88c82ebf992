// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/databaseoption.h"

#include "app/commands/command.h"
#include "core/storage/partfile.h"
#include "core/storage/reading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace commands {

namespace {

struct DatabaseOptionText
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseOptionText)
};

QString ownDatabase()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/tronbyt-desk/tronbyt.sqlite");
}

/// One name for a file, whether it stands there or not.
QString realName(const QString &path)
{
    const QFileInfo file(path);
    const QString known = file.canonicalFilePath();
    return known.isEmpty()
               ? QDir(QFileInfo(file.absolutePath()).canonicalFilePath()).filePath(file.fileName())
               : known;
}

} // namespace

QString whyNotToWrite(const QString &file, const QList<storage::DatabaseUrl> &databases)
{
    const QString name = realName(file);
    for (const storage::DatabaseUrl &database : databases) {
        if (file.isEmpty() || database.engine() != storage::Engine::Sqlite)
            continue;
        for (const char *ending : storage::sqliteFileEndings) {
            if (name == realName(database.path()) + QLatin1String(ending))
                return DatabaseOptionText::tr(
                           "Writing %1 would take the place of the database. Choose another file.")
                    .arg(file);
        }
    }
    return {};
}

DatabaseOption::DatabaseOption(QCommandLineParser &parser, Frames frames)
    : m_parser(parser),
      m_database(QStringLiteral("database"),
                 DatabaseOptionText::tr(
                     "Path or URL of the database, such as postgresql://user@host/name; %1 without it.")
                     .arg(ownDatabase()),
                 QStringLiteral("DB"), ownDatabase()),
      m_dataFolder(QStringLiteral("data-dir"),
                   DatabaseOptionText::tr(
                       "Folder of the frames; without it that of the SQLite file, for a database NAME on a "
                       "server %1/NAME.")
                       .arg(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
                   QStringLiteral("DIR"))
{
    parser.addOption(m_database);
    if (frames == Frames::Used)
        parser.addOption(m_dataFolder);
}

std::optional<int> DatabaseOption::refuseWords(const char *command) const
{
    if (m_parser.positionalArguments().isEmpty())
        return std::nullopt;
    return wrongUse(command, DatabaseOptionText::tr("A word without an option means nothing here; --database "
                                                    "names the database."));
}

base::Result<storage::DatabaseUrl> DatabaseOption::url() const
{
    return storage::DatabaseUrl::parse(m_parser.value(m_database));
}

QString DatabaseOption::dataFolder(const storage::DatabaseUrl &url) const
{
    return m_parser.isSet(m_dataFolder) ? m_parser.value(m_dataFolder) : url.defaultDataFolder();
}

base::Result<domain::DeviceRules> DatabaseOption::readRules(const QString &deviceId) const
{
    const auto where = url();
    if (!where)
        return where.error();
    auto database = storage::Database::open(*where, {.access = storage::Access::ReadOnly});
    if (!database)
        return database.error();
    if (!database->notice().isEmpty())
        printMessage(database->notice());
    auto device = storage::readDevice(*database, deviceId);
    if (!device)
        return device.error();
    return domain::DeviceRules(std::move(*device), QTimeZone::systemTimeZone());
}

} // namespace commands
