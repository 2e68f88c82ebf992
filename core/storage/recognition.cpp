// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recognition.h"

#include "core/storage/legacyrefusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct Recognition
{
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

QString columnsQuery(Engine engine)
{
    return engine == Engine::Sqlite
               ? QStringLiteral("SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p "
                                "WHERE m.type = 'table'")
               : QStringLiteral("SELECT table_name::text, column_name::text FROM information_schema.columns "
                                "WHERE table_schema = current_schema()");
}

bool holdsRelational(const Catalog &catalog)
{
    return catalog.has(QStringLiteral("users"), QStringLiteral("id")) &&
           catalog.has(QStringLiteral("devices"), QStringLiteral("user_id"));
}

bool isCurrentServers(const Catalog &catalog)
{
    return catalog.has(QStringLiteral("devices"), QStringLiteral("username")) &&
           catalog.has(QStringLiteral("users"), QStringLiteral("username")) &&
           !catalog.has(QStringLiteral("users"), QStringLiteral("id"));
}

QString missingColumn(const Catalog &catalog, const Profile &profile)
{
    for (const Table &table : profile.tables) {
        for (const Column &column : table.columns) {
            if (column.stored && !catalog.has(table.name, column.name))
                return table.name + u'.' + column.name;
        }
    }
    return {};
}

/// The newest profile whose columns are all there, for a database that says nothing we know.
const Profile &fittingProfile(const Catalog &catalog)
{
    const QList<Profile> &profiles = relationalProfiles();
    const auto fitting = std::find_if(profiles.rbegin(), profiles.rend(), [&](const Profile &profile) {
        return missingColumn(catalog, profile).isEmpty();
    });
    return fitting == profiles.rend() ? profiles.first() : *fitting;
}

base::Error unsupported(const QString &what, const char *detail)
{
    return {Kind::Unsupported, what, QString::fromLatin1(detail)};
}

base::Error foreignDatabase(const Catalog &catalog, const QString &place)
{
    if (isCurrentServers(catalog)) {
        return unsupported(
            Recognition::tr(
                "%1 was made by the current Tronbyt server (v2), whose tables this program does not "
                "open yet. It has not been changed; open a database of the relational form.")
                .arg(place),
            "v2 schema");
    }
    if (catalog.columns.isEmpty()) {
        return unsupported(Recognition::tr("%1 is a database without any tables. Create a Tronbyt database "
                                           "there, or choose another one.")
                               .arg(place),
                           "no tables");
    }
    return unsupported(
        Recognition::tr("%1 is a database of another program: it has no Tronbyt tables. It has "
                        "not been changed; choose a Tronbyt database.")
            .arg(place),
        "foreign tables");
}

constexpr const char *legacyDetail = "legacy json_data";
constexpr const char *halfMigratedDetail = "json_data beside relational tables";

base::Error legacyDatabase(bool halfMigrated, const QString &place)
{
    if (halfMigrated) {
        return unsupported(
            Recognition::tr(
                "A migration of %1 never finished: it holds the old documents (json_data) and new "
                "tables beside them. The documents are whole; start the migration again from them.")
                .arg(place),
            halfMigratedDetail);
    }
    return unsupported(
        Recognition::tr("%1 is a legacy Tronbyt database (json_data). It has not been changed; "
                        "migrate it to the relational form first.")
            .arg(place),
        legacyDetail);
}

QString unknownRevisionNotice(const QString &revision, const Profile &profile, const QString &place)
{
    return Recognition::tr("%1 has revision %2; this program knows up to %3. It is open for reading only, so "
                           "that nothing it holds is harmed; use a newer version of this program to edit it.")
        .arg(place, revision, profile.revision);
}

QString noRevisionNotice(const QString &place)
{
    return Recognition::tr(
               "%1 has Tronbyt's tables but does not say which revision they are (alembic_version "
               "is missing or empty). It is open for reading only; record the revision, then open "
               "it again.")
        .arg(place);
}

} // namespace

bool Catalog::has(const QString &table, const QString &column) const
{
    return columns.value(table).contains(column);
}

base::Result<Catalog> readCatalog(const Connection &connection)
{
    auto query = connection.run(columnsQuery(connection.engine()));
    if (!query)
        return query.error();
    Catalog catalog;
    while (query->next())
        catalog.columns[query->value(0).toString()].append(query->value(1).toString());
    if (query->lastError().isValid())
        return connection.error(query->lastError());
    if (!catalog.has(QStringLiteral("alembic_version"), QStringLiteral("version_num")))
        return catalog;
    auto revisions = connection.run(QStringLiteral("SELECT version_num FROM alembic_version"));
    if (!revisions)
        return revisions.error();
    while (revisions->next())
        catalog.revisions.append(revisions->value(0).toString());
    return catalog;
}

base::Result<Recognised> recognise(const Catalog &catalog, const QString &place)
{
    const QString revision = catalog.revisions.join(u',');
    const Profile *known = relationalProfile(revision);
    const Profile &profile = known ? *known : fittingProfile(catalog);
    const bool relational = holdsRelational(catalog);
    if (catalog.has(QStringLiteral("json_data"), QStringLiteral("data"))) {
        const bool begun = std::ranges::any_of(
            profile.tables, [&catalog](const Table &table) { return catalog.has(table.name); });
        return legacyDatabase(begun, place);
    }
    if (!relational)
        return foreignDatabase(catalog, place);
    if (const QString lacking = missingColumn(catalog, profile); !lacking.isEmpty()) {
        return unsupported(
            Recognition::tr("%1 lacks %2, which a Tronbyt database of revision %3 has. It has not "
                            "been changed; open a backup, or repair its schema.")
                .arg(place, lacking, profile.revision),
            "a declared column is missing");
    }
    if (known)
        return Recognised{Access::ReadWrite, revision, {}, known};
    return Recognised{Access::ReadOnly, revision,
                      revision.isEmpty() ? noRevisionNotice(place)
                                         : unknownRevisionNotice(revision, relationalProfile(), place),
                      &profile};
}

bool isLegacyRefusal(const base::Error &error)
{
    return error.kind == base::Error::Kind::Unsupported &&
           (error.detail == QLatin1String(legacyDetail) || error.detail == QLatin1String(halfMigratedDetail));
}

} // namespace storage
