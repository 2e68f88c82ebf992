// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/migrating.h"

#include "core/legacy/diskspace.h"
#include "core/legacy/importing.h"
#include "core/legacy/refusals.h"
#include "core/legacy/source.h"
#include "core/legacy/userwork.h"
#include "core/migration/backups.h"
#include "core/storage/partfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace legacy {

namespace {

using Kind = base::Error::Kind;

struct MigratingText
{
    Q_DECLARE_TR_FUNCTIONS(MigratingText)
};

bool isSame(const storage::DatabaseUrl &one, const storage::DatabaseUrl &other)
{
    const QString file = QFileInfo(one.path()).canonicalFilePath();
    return one == other || (other.engine() == storage::Engine::Sqlite && !file.isEmpty() &&
                            file == QFileInfo(other.path()).canonicalFilePath());
}

/// One migration, from the opening of the file to the commit.
class Run final
{
public:
    Run(const MigrationOptions &options, Progress &progress, const std::atomic_bool &stop)
        : m_options(options), m_progress(progress), m_stop(stop)
    {}

    base::Result<Report> run();

private:
    bool isInPlace() const { return !m_options.target && !m_options.dryRun; }
    void enter(Stage stage) { m_progress.stage = static_cast<int>(stage); }
    base::Result<void> prepare();
    base::Result<void> open();
    base::Result<void> refuseUnfit();
    base::Result<std::unique_ptr<Destination>> openDestination() const;
    base::Result<void> backUp();
    base::Result<void> keepBackup();
    void removeBackup();
    const storage::Connection &documents() const;
    base::Result<bool> importAll();
    base::Result<void> complete();

    const MigrationOptions &m_options;
    Progress &m_progress;
    const std::atomic_bool &m_stop;
    Report m_report;
    std::unique_ptr<Source> m_source;
    std::optional<migration::Backup> m_backup; ///< once it is whole
    QFuture<base::Result<migration::Backup>> m_kept;
    std::optional<UntouchedFile> m_copy; ///< of the backup
    std::unique_ptr<Destination> m_destination;
};

base::Result<void> Run::open()
{
    if (m_options.target && isSame(m_options.source, *m_options.target))
        return refusal::sameFile(m_options.source.displayText());
    auto source =
        isInPlace() ? Source::openToChange(m_options.source) : Source::openToRead(m_options.source, m_stop);
    if (!source)
        return source.error();
    m_source = *std::move(source);
    if (const auto fits = refuseUnfit(); !fits)
        return fits;
    auto destination = openDestination();
    if (!destination)
        return destination.error();
    m_destination = *std::move(destination);
    return {};
}

base::Result<void> Run::refuseUnfit()
{
    const Findings &findings = m_source->findings();
    if (findings.wasMigrated && !m_options.target)
        return refusal::migratedBefore(m_report.source);
    if (findings.isInterrupted && !m_options.restart && !m_options.target)
        return refusal::interrupted(m_report.source);
    m_progress.usersInAll = findings.users;
    return {};
}

/// A dry run fills a server's database and takes it back, and leaves files alone.
base::Result<std::unique_ptr<Destination>> Run::openDestination() const
{
    if (isInPlace())
        return Destination::inPlace(m_source->connection());
    const auto &target = m_options.target;
    if (!m_options.dryRun || (target && target->engine() != storage::Engine::Sqlite))
        return Destination::open(*target, m_options.source.path());
    if (target && QFileInfo::exists(target->path())) {
        if (const auto fits = Destination::open(*target, m_options.source.path()); !fits)
            return fits.error();
    }
    return Destination::forTrial();
}

/// The copy is made under the write lock: it is exactly what is migrated.
base::Result<void> Run::backUp()
{
    enter(Stage::BackingUp);
    const QString path = m_options.source.path();
    const QString folder = m_options.folderOfBackup();
    const qint64 size = QFileInfo(path).size();
    if (const auto enough = requireSpace(folder, size); !enough)
        return enough;
    if (const auto enough = requireSpace(QFileInfo(path).absolutePath(), size / 4); !enough)
        return enough;
    const auto begun = migration::beginBackup(path, folder, QStringLiteral("legacy"), m_report.started,
                                              [this](int, int) { return !m_stop; });
    if (!begun)
        return begun.error();
    m_backup = *begun;
    auto copy = UntouchedFile::open(storage::partOf(begun->file), m_stop);
    if (!copy)
        return copy.error();
    m_copy.emplace(*std::move(copy));
    m_kept = QtConcurrent::run([path, backup = *begun] { return migration::keepBackup(path, backup); });
    return {};
}

/// Nothing is committed before the backup would outlive a power failure.
base::Result<void> Run::keepBackup()
{
    if (!m_backup)
        return {};
    const auto kept = m_kept.result();
    if (!kept)
        return kept.error();
    m_report.backup = kept->file;
    return {};
}

void Run::removeBackup()
{
    if (!m_backup)
        return;
    if (m_kept.isValid() && m_kept.result())
        QFile::remove(m_backup->file);
    else
        storage::removePart(m_backup->file);
    m_report.backup.clear();
}

/// Where the file itself is written, the documents are read from its backup: by a connection of their own,
/// and the backup is seen to hold every one of them.
const storage::Connection &Run::documents() const
{
    return m_copy ? m_copy->connection() : m_source->connection();
}

base::Result<void> Run::prepare()
{
    if (const auto opened = open(); !opened)
        return opened;
    if (const auto begun = m_destination->begin(m_stop); !begun)
        return begun;
    if (isInPlace()) {
        if (const auto looked = m_source->look(); !looked) // a server may have written until the lock
            return looked;
        if (const auto fits = refuseUnfit(); !fits)
            return fits;
        if (const auto saved = backUp(); !saved)
            return saved;
        if (m_source->findings().isInterrupted) {
            if (const auto dropped = m_destination->dropTables(); !dropped)
                return dropped;
        }
    }
    return m_destination->createTables();
}

/// False where the work stops at an error in the documents.
base::Result<bool> Run::importAll()
{
    enter(Stage::Writing);
    auto reader = DocumentReader::open(documents());
    if (!reader)
        return reader.error();
    const UserWork work(m_options.source, m_source->findings().schemaVersion);
    Importing importing(*m_destination, m_options.keepGoing, m_progress, m_report);
    {
        ConversionLine line(*std::move(reader),
                            [&work](const Document &document) { return work.convert(document); });
        while (true) {
            if (m_stop)
                return refusal::stopped(m_report.source);
            auto user = line.next();
            if (!user)
                return user.error();
            if (!*user)
                break;
            const auto goesOn = importing.take(**std::move(user));
            if (!goesOn || !*goesOn)
                return goesOn;
        }
    }
    if (const auto finished = importing.finish(); !finished)
        return finished.error();
    return true;
}

base::Result<void> Run::complete()
{
    enter(Stage::Finishing);
    if (const auto same = m_source->isUnchanged(); !same)
        return same;
    if (isInPlace()) {
        if (const auto renamed = m_destination->renameDocuments(); !renamed)
            return renamed;
    }
    if (const auto kept = keepBackup(); !kept)
        return kept;
    if (m_stop)
        return refusal::stopped(m_report.source);
    return m_options.dryRun ? base::Result<void>() : m_destination->commit();
}

base::Result<Report> Run::run()
{
    QElapsedTimer timer;
    timer.start();
    m_report.source = m_options.source.displayText();
    m_report.target = m_options.target ? m_options.target->displayText() : m_report.source;
    m_report.dryRun = m_options.dryRun;
    m_report.started = QDateTime::currentDateTimeUtc();
    base::Result<void> done = prepare();
    if (done) {
        const auto imported = importAll();
        if (imported && *imported) {
            done = complete();
            m_report.isComplete = bool(done);
        } else if (!imported) {
            done = imported.error();
        } else {
            m_report.stoppedBecause = MigratingText::tr("The migration stopped at an error in the documents. "
                                                        "Nothing has been changed; mend the document, or "
                                                        "leave the bad parts out.");
        }
    }
    m_destination.reset(); // what was not committed is taken back here
    m_copy.reset();
    m_source.reset();
    if (!m_report.isComplete) {
        m_report.migrated = {};
        m_report.validated = false;
        removeBackup();
    }
    m_report.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!done)
        return done.error().kind == Kind::Cancelled ? refusal::stopped(m_report.source) : done.error();
    return m_report;
}

} // namespace

base::Result<Report> migrateNow(const MigrationOptions &options, Progress &progress,
                                const std::atomic_bool &stop)
{
    return Run(options, progress, stop).run();
}

} // namespace legacy
