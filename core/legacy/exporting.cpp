// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/exporting.h"

#include "core/legacy/fleetrows.h"
#include "core/legacy/members.h"
#include "core/legacy/reading.h"
#include "core/legacy/rebuilt.h"
#include "core/legacy/sqlitestatement.h"
#include "core/legacy/tablecounts.h"
#include "core/storage/database.h"
#include "core/storage/partfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <unordered_set>

namespace legacy {

namespace {

using Kind = base::Error::Kind;

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(ExportText)
};

base::Error existing(const QString &target)
{
    return {
        Kind::AlreadyExists,
        ExportText::tr(
            "There is already a file %1, and an export never takes the place of another file. Nothing has "
            "been changed; choose another name.")
            .arg(target),
        QStringLiteral("target exists")};
}

base::Error stopped()
{
    return {Kind::Cancelled, ExportText::tr("The export was stopped. No file was left behind."),
            QStringLiteral("stop flag set")};
}

/// What the settings take from a document.
std::string repoUrlFrom(std::string_view json)
{
    const auto told = textFrom(json);
    return told ? told->text : std::string();
}

/// The documents keep the system's repository with the user `admin`, the tables with the settings: what
/// stands there counts.
void carrySystemRepoUrl(UserRows &user, const std::string &url)
{
    static const auto nameColumn = static_cast<size_t>(domain::fieldIndex(domain::Entity::User, "username"));
    static const auto extraColumn = static_cast<size_t>(domain::fieldIndex(domain::Entity::User, "extra"));
    if (user.user.at(nameColumn) != Cell(std::string("admin")))
        return;
    Cell &extra = user.user.at(extraColumn);
    const auto *text = std::get_if<CellText>(&extra);
    MemberList list;
    if (text)
        list.read(*text);
    const std::string_view key = "system_repo_url";
    const auto kept = std::ranges::find(list.members, key, &Member::key);
    if (repoUrlFrom(kept == list.members.end() ? "null" : kept->value) == url)
        return;
    std::string carried = "{\"system_repo_url\":";
    appendQuoted(carried, url);
    for (const Member &member : list.members) {
        if (member.key != key)
            carried.append(",\"").append(member.written).append("\":").append(member.value);
    }
    extra = carried + '}';
}

/// The tables as the first generation makes them.
base::Result<void> createTables(const storage::Connection &connection)
{
    for (const char *statement : {"CREATE TABLE json_data (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                  "username TEXT NOT NULL UNIQUE, data TEXT NOT NULL)",
                                  "CREATE TABLE meta (schema_version INTEGER NOT NULL)",
                                  "INSERT INTO meta (schema_version) VALUES (4)"}) {
        if (const auto made = connection.execute(QString::fromLatin1(statement)); !made)
            return made;
    }
    return {};
}

base::Error unspeakable(const QString &place, const QString &reason)
{
    return {Kind::Unsupported,
            ExportText::tr("%1 cannot be written as documents: %2. No file was left behind; mend it on the "
                           "Tables page, then export again.")
                .arg(place, reason),
            QStringLiteral("no document says this")};
}

base::Error spoiltJson(const QString &user)
{
    return unspeakable(
        user, ExportText::tr(
                  "one of its columns holds bytes that are no text, or something else where JSON belongs"));
}

/// What a row keeps beside its columns goes back into the document whole.
bool canPutBack(domain::Entity entity, const Cells &row)
{
    const std::string_view kept = extraOf(DocumentFields::of(entity), row);
    return kept.empty() || kept == "null" || isJsonObject(kept);
}

base::Result<void> requireReadable(const UserRows &user, const QString &name)
{
    bool isReadable = canPutBack(domain::Entity::User, user.user);
    for (const DeviceRows &device : user.devices) {
        isReadable &= canPutBack(domain::Entity::Device, device.device);
        for (const AppRows &app : device.apps)
            isReadable &= canPutBack(domain::Entity::App, app.app);
    }
    return isReadable ? base::Result<void>() : spoiltJson(name);
}

/// In a document the apps of a device are told apart by their installation names alone.
base::Result<void> requireOwnNames(const UserRows &user)
{
    for (const DeviceRows &device : user.devices) {
        std::unordered_set<std::string_view> names;
        for (const AppRows &app : device.apps) {
            if (!names.insert(inameOf(app)).second)
                return unspeakable(text(std::get<CellText>(device.device.front())),
                                   ExportText::tr("two of its apps have the installation name “%1”")
                                       .arg(text(inameOf(app))));
        }
    }
    return {};
}

/// Nothing was passed over because it belongs to nothing.
base::Result<void> requireAll(const storage::Database &database, const Counts &written)
{
    const auto counts = countRows(database.connection());
    if (!counts)
        return counts.error();
    for (const CountedTable &table : countedTables) {
        const qint64 left = *counts.*table.count - written.*table.count;
        if (left > 0)
            return unspeakable(database.url().displayText(),
                               ExportText::tr("%Ln row(s) of the table %1 belong to no other row, or to one "
                                              "that has another such row already",
                                              nullptr, static_cast<int>(left))
                                   .arg(QString::fromLatin1(table.name)));
    }
    return {};
}

base::Result<void> insertAll(FleetRows &fleet, const storage::Connection &connection, Progress &progress,
                             const std::atomic_bool &stop, Counts &counts)
{
    const auto nameColumn = static_cast<size_t>(domain::fieldIndex(domain::Entity::User, "username"));
    auto insert = SqliteStatement::prepare(
        connection, QStringLiteral("INSERT INTO json_data (username, data) VALUES (?, ?)"));
    if (!insert)
        return insert.error();
    while (true) {
        if (stop)
            return stopped();
        auto user = fleet.next();
        if (!user)
            return user.error();
        if (!*user)
            return {};
        const Cell &name = (*user)->user.at(nameColumn);
        const QString shownName = text(std::get<CellText>(name));
        if (const auto whole = requireReadable(**user, shownName); !whole)
            return whole;
        if (const auto told = requireOwnNames(**user); !told)
            return told;
        carrySystemRepoUrl(**user, fleet.systemRepoUrl());
        std::string document = rebuiltDocument(**user);
        if (!isJsonObject(document))
            return spoiltJson(shownName);
        const Cell data = std::move(document);
        insert->bind(0, name);
        insert->bind(1, data);
        if (const auto done = insert->run(); !done)
            return done;
        counts += countsOf(**user);
        progress.usersDone = counts.users;
        progress.appsDone = counts.apps;
    }
}

base::Result<Counts> writeFile(const storage::Database &database, const QString &file, Progress &progress,
                               const std::atomic_bool &stop)
{
    const auto store = rowStoreOf(database.connection(), database.profile());
    const auto reading = storage::Transaction::beginReading(database.connection());
    if (!reading)
        return reading.error();
    FleetRows fleet(*store);
    if (const auto begun = fleet.begin(); !begun)
        return begun.error();
    progress.usersInAll = fleet.usersInAll();
    progress.stage = static_cast<int>(Stage::Writing);
    const storage::Connection connection(storage::Engine::Sqlite, file);
    QSqlDatabase handle = connection.handle();
    handle.setDatabaseName(file);
    if (!handle.open())
        return connection.error(handle.lastError());
    auto writing = storage::Transaction::begin(connection);
    if (!writing)
        return writing.error();
    if (const auto made = createTables(connection); !made)
        return made.error();
    Counts counts;
    if (const auto written = insertAll(fleet, connection, progress, stop, counts); !written)
        return written.error();
    if (const auto all = requireAll(database, counts); !all)
        return all.error();
    if (const auto done = writing->commit(); !done)
        return done.error();
    return counts;
}

} // namespace

base::Result<Counts> exportNow(const storage::DatabaseUrl &source, const QString &target, Progress &progress,
                               const std::atomic_bool &stop)
{
    if (QFileInfo::exists(target))
        return existing(target);
    const auto database = storage::Database::open(source, {.access = storage::Access::ReadOnly});
    if (!database)
        return database.error();
    storage::removePart(target);
    const QString file = storage::partOf(target);
    if (const auto made = storage::createFile(file, source.path()); !made)
        return made.error();
    const auto counts = writeFile(*database, file, progress, stop);
    if (!counts) {
        storage::removePart(target);
        return counts;
    }
    if (const auto kept = storage::keepPart(target); !kept)
        return kept.error().kind == Kind::AlreadyExists ? existing(target) : kept.error();
    return counts;
}

} // namespace legacy
