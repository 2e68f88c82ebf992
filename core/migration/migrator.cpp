// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/migrator.h"

#include "core/migration/steprun.h"
#include "core/storage/opening.h"
#include "core/storage/recognition.h"

#include <QCoreApplication>
#include <QFile>

#include <numeric>

namespace migration {

namespace {

using Kind = base::Error::Kind;
using storage::Engine;

struct MigratorText
{
    Q_DECLARE_TR_FUNCTIONS(MigratorText)
};

const QString versionTable = QStringLiteral("alembic_version");

/// Refuses what is no database of ours, before anything is done to it.
base::Result<void> refuseForeign(const storage::Catalog &catalog, const QString &place)
{
    const bool documents = catalog.has(QStringLiteral("json_data"), QStringLiteral("data"));
    const bool ours = catalog.has(versionTable, QStringLiteral("version_num"));
    if (catalog.columns.isEmpty() || (ours && !documents))
        return {};
    const auto recognised = storage::recognise(catalog, place);
    if (!recognised)
        return recognised.error();
    return {}; // relational, but not stamped
}

base::Error severalRevisions(const QString &place, const QStringList &revisions)
{
    return {Kind::Unsupported,
            MigratorText::tr(
                "%1 says that it is at more than one revision (%2). It has not been changed; leave one of "
                "them in alembic_version.")
                .arg(place, revisions.join(QStringLiteral(", "))),
            QStringLiteral("several rows in alembic_version")};
}

base::Error readOnly(const QString &place)
{
    return {Kind::ReadOnly,
            MigratorText::tr(
                "%1 cannot be written, so its schema stays as it is. Check the permissions of the file and "
                "of its folder.")
                .arg(place),
            QStringLiteral("opened read-only")};
}

base::Error unstamped(const QString &place)
{
    return {Kind::Unsupported,
            MigratorText::tr(
                "%1 has Tronbyt's tables but does not say which revision they are. It has not been changed; "
                "record the revision with “schema stamp” first.")
                .arg(place),
            QStringLiteral("no revision")};
}

base::Error elsewhere(const QString &place, const QString &current, const QString &from)
{
    return {Kind::Conflict,
            MigratorText::tr(
                "%1 is at revision %2 and not at %3, where these steps begin. It has not been changed; look "
                "at it again.")
                .arg(place, shownRevision(current), shownRevision(from)),
            QStringLiteral("the steps begin elsewhere")};
}

qsizetype operationsOf(const QList<Step> &steps)
{
    return std::accumulate(steps.begin(), steps.end(), qsizetype(0),
                           [](qsizetype sum, const Step &step) { return sum + step.operations().size(); });
}

base::Result<storage::Connected> connect(const storage::DatabaseUrl &url, const Migrator::Options &options)
{
    const storage::OpenOptions opening{options.access, options.create};
    return url.engine() == Engine::Sqlite ? storage::connectSqlite(url, opening)
                                          : storage::connectPostgres(url, opening);
}

} // namespace

base::Result<Migrator> Migrator::open(const storage::DatabaseUrl &url, const Options &options)
{
    auto connected = connect(url, options);
    if (!connected)
        return connected.error();
    Migrator migrator(url, std::move(connected->connection));
    const QString place = migrator.m_connection.place();
    const auto catalog = storage::readCatalog(migrator.m_connection);
    if (!catalog)
        return catalog.error();
    if (const auto fits = refuseForeign(*catalog, place); !fits)
        return fits.error();
    if (catalog->revisions.size() > 1)
        return severalRevisions(place, catalog->revisions);
    if (options.access == storage::Access::ReadWrite && connected->access == storage::Access::ReadOnly)
        return readOnly(place);
    migrator.m_current = catalog->revisions.value(0);
    migrator.m_hasVersionTable = catalog->has(versionTable);
    migrator.m_stamped = !migrator.m_current.isEmpty() || !catalog->has(QStringLiteral("users"));
    migrator.m_copies = options.backup && url.engine() == Engine::Sqlite && !catalog->columns.isEmpty();
    return migrator;
}

base::Result<Outcome> Migrator::run(const QList<Step> &steps, const base::Clock &clock, const Watch &watch)
{
    Outcome outcome{m_current, 0, {}};
    if (steps.isEmpty())
        return outcome;
    if (!m_stamped)
        return unstamped(m_connection.place());
    if (steps.first().from() != m_current)
        return elsewhere(m_connection.place(), m_current, steps.first().from());
    const qsizetype total = operationsOf(steps);
    qsizetype before = 0; // operations of the steps before
    const auto tell = [&](qsizetype done, const QString &text) {
        if (watch.progress)
            watch.progress(static_cast<int>(done), static_cast<int>(total), text);
    };
    StepRun run(m_connection, watch.stop);
    for (const Step &step : steps) {
        tell(before, step.shownTitle());
        StepRun::Before copy;
        if (m_copies && outcome.backup.isEmpty())
            copy = [&] { return copyBefore(clock, watch, outcome.backup); };
        const auto done = run.run(step, !m_hasVersionTable, copy, [&](qsizetype operations) {
            tell(before + operations, step.shownTitle());
        });
        if (!done) {
            if (outcome.steps == 0 && !outcome.backup.isEmpty())
                QFile::remove(outcome.backup); // of a file that is as it was
            return done.error();
        }
        m_hasVersionTable = true;
        m_current = outcome.revision = step.to();
        ++outcome.steps;
        before += step.operations().size();
    }
    if (!outcome.backup.isEmpty())
        pruneBackups(m_url.path(), outcome.backup);
    tell(total, {});
    return outcome;
}

base::Result<void> Migrator::copyBefore(const base::Clock &clock, const Watch &watch, QString &name) const
{
    if (!name.isEmpty())
        QFile::remove(name); // of an attempt before, since which others may have written
    const auto now = QDateTime::fromMSecsSinceEpoch(clock.now().time_since_epoch().count(), Qt::UTC);
    const auto made = makeBackup(m_url.path(), m_current, now, [&watch](int done, int pages) {
        if (watch.progress)
            watch.progress(done, pages, MigratorText::tr("Copying the database"));
        return !watch.stop || !*watch.stop;
    });
    if (!made)
        return made.error();
    name = made->file;
    return {};
}

base::Result<void> Migrator::stamp(const QString &revision)
{
    auto transaction = storage::Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    Executor executor(m_connection);
    if (!m_hasVersionTable) {
        if (const auto made = executor.execute(ddl::createVersionTable()); !made)
            return made;
    }
    if (revision != m_current) {
        if (const auto moved = moveVersion(executor, m_current, revision); !moved)
            return moved;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_current = revision;
    m_hasVersionTable = m_stamped = true;
    return {};
}

base::Result<QList<QStringList>> Migrator::statements(const QList<Step> &steps) const
{
    if (!m_stamped)
        return unstamped(m_connection.place());
    if (!steps.isEmpty() && steps.first().from() != m_current)
        return elsewhere(m_connection.place(), m_current, steps.first().from());
    return recordSteps(&m_connection, m_connection.engine(), steps, !m_hasVersionTable);
}

base::Result<QList<QStringList>> statementsFromBase(Engine engine, const QList<Step> &steps)
{
    return recordSteps(nullptr, engine, steps, true);
}

} // namespace migration
