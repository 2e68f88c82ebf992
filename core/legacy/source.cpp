// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/source.h"

#include "core/storage/lockholders.h"
#include "core/storage/opening.h"

#include <QCoreApplication>

namespace legacy {

namespace {

using Kind = base::Error::Kind;

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

base::Result<void> refuseServers(const storage::DatabaseUrl &url)
{
    if (url.engine() == storage::Engine::Sqlite)
        return {};
    return base::Error{
        Kind::InvalidInput,
        SourceText::tr("%1 is no file. Legacy databases (json_data) are SQLite files; choose one.")
            .arg(url.displayText()),
        QStringLiteral("source is no SQLite file")};
}

/// A server that runs would go on writing documents into a table that it no longer finds.
base::Result<void> refuseOthers(const QString &path)
{
    const QStringList programs = storage::programsUsing(path);
    if (programs.isEmpty())
        return {};
    return base::Error{
        Kind::Busy,
        SourceText::tr("%1 is open in %2. Nothing has been changed; stop that program, then migrate. A "
                       "dry run or a migration into another database may go on beside it.")
            .arg(path, programs.join(QStringLiteral(", "))),
        QStringLiteral("other processes have the file open")};
}

base::Error unwritable(const QString &path)
{
    return {
        Kind::ReadOnly,
        SourceText::tr(
            "%1 or its folder may not be written by this user, so it cannot be migrated in place. Nothing "
            "has been changed; check the permissions, or migrate into another database.")
            .arg(path),
        QStringLiteral("opened read-only")};
}

} // namespace

base::Result<std::unique_ptr<Source>> Source::openToRead(const storage::DatabaseUrl &url,
                                                         const std::atomic_bool &stop)
{
    if (const auto file = refuseServers(url); !file)
        return file.error();
    auto file = UntouchedFile::open(url.path(), stop);
    if (!file)
        return file.error();
    std::unique_ptr<Source> source(new Source);
    source->m_file.emplace(*std::move(file));
    // One state from the first document to the last, whatever others write meanwhile.
    if (const auto begun = source->connection().execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    if (const auto looked = source->look(); !looked)
        return looked.error();
    return source;
}

base::Result<std::unique_ptr<Source>> Source::openToChange(const storage::DatabaseUrl &url)
{
    if (const auto file = refuseServers(url); !file)
        return file.error();
    auto connected = storage::connectSqlite(url, {});
    if (!connected)
        return connected.error();
    std::unique_ptr<Source> source(new Source);
    source->m_own.emplace(std::move(connected->connection));
    if (const auto looked = source->look(); !looked)
        return looked.error();
    if (connected->access == storage::Access::ReadOnly)
        return unwritable(url.path());
    if (const auto alone = refuseOthers(url.path()); !alone)
        return alone.error();
    return source;
}

base::Result<void> Source::look()
{
    const auto findings = lookAt(connection());
    if (!findings)
        return findings.error();
    m_findings = *findings;
    return {};
}

base::Result<void> Source::isUnchanged() const
{
    return m_file ? m_file->isUnchanged() : base::Result<void>();
}

} // namespace legacy
