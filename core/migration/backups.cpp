// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/backups.h"

#include "core/migration/revision.h"
#include "core/storage/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace migration {

namespace {

const QString timeForm = QStringLiteral("yyyyMMdd-HHmmss");

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

QString freeName(const QString &stem, const QString &revision, QDateTime now)
{
    QString name;
    do {
        name = QStringLiteral("%1.%2.%3.backup").arg(stem, now.toUTC().toString(timeForm), revision);
        now = now.addSecs(1); // two within a second still have their order
    } while (QFile::exists(name));
    return name;
}

base::Error uncopied(const QString &database, const QString &name, const base::Error &error)
{
    if (error.kind == base::Error::Kind::Cancelled)
        return {error.kind,
                BackupText::tr("The copy of %1 was stopped. Nothing has been changed.").arg(database),
                error.detail};
    return {error.kind,
            BackupText::tr("The copy %1 could not be made, so %2 was left as it is. %3")
                .arg(name, database, error.what),
            error.detail};
}

/// What copies left that were killed an hour ago or earlier; a younger one may be under way in another
/// process.
void removeAbandoned(const QString &stem, const QDateTime &now)
{
    const QFileInfo file(stem);
    const QRegularExpression form(
        QStringLiteral("^%1\\.[0-9-]{15}\\..*\\.backup\\.part(-journal|-wal|-shm)?$")
            .arg(QRegularExpression::escape(file.fileName())));
    for (const QFileInfo &entry : file.absoluteDir().entryInfoList(QDir::Files)) {
        if (form.match(entry.fileName()).hasMatch() && entry.lastModified().addSecs(3600) < now)
            QFile::remove(entry.absoluteFilePath());
    }
}

} // namespace

QList<Backup> backupsOf(const QString &database)
{
    const QFileInfo file(database);
    const QRegularExpression form(QStringLiteral("^%1\\.(\\d{8}-\\d{6})\\.([A-Za-z0-9_.-]{1,32})\\.backup$")
                                      .arg(QRegularExpression::escape(file.fileName())));
    QList<Backup> backups;
    for (const QFileInfo &entry : file.absoluteDir().entryInfoList(QDir::Files)) {
        const auto match = form.match(entry.fileName());
        if (!match.hasMatch())
            continue;
        QDateTime made = QDateTime::fromString(match.captured(1), timeForm);
        made.setTimeSpec(Qt::UTC);
        backups.append({entry.absoluteFilePath(), made, match.captured(2), entry.size()});
    }
    std::ranges::sort(backups, std::greater(), &Backup::made);
    return backups;
}

base::Result<Backup> beginBackup(const QString &database, const QString &folder, const QString &revision,
                                 const QDateTime &now, const CopyProgress &progress)
{
    const QString named = shownRevision(revision);
    const QString stem = QDir(folder).filePath(QFileInfo(database).fileName());
    const QString name = freeName(stem, named, now);
    removeAbandoned(stem, now);
    storage::removePart(name);
    const QString part = storage::partOf(name);
    if (const auto made = storage::createFile(part, database); !made)
        return uncopied(database, name, made.error());
    if (const auto copied = copyDatabase(database, part, progress, Durable::Later); !copied) {
        storage::removePart(name);
        return uncopied(database, name, copied.error());
    }
    return Backup{name, now.toUTC(), named, QFileInfo(part).size()};
}

base::Result<Backup> keepBackup(const QString &database, const Backup &begun)
{
    const auto kept = storage::keepPart(begun.file);
    return kept ? base::Result<Backup>(begun) : uncopied(database, begun.file, kept.error());
}

base::Result<Backup> makeBackup(const QString &database, const QString &revision, const QDateTime &now,
                                const CopyProgress &progress)
{
    const auto begun = beginBackup(database, QFileInfo(database).absolutePath(), revision, now, progress);
    return begun ? keepBackup(database, *begun) : begun;
}

void pruneBackups(const QString &database, const QString &spared)
{
    const QList<Backup> backups = backupsOf(database);
    for (qsizetype i = keptBackups; i < backups.size(); ++i) {
        if (backups[i].file != spared)
            QFile::remove(backups[i].file);
    }
}

base::Result<Backup> restoreBackup(const QString &database, const Backup &backup, const QString &revisionNow,
                                   const QDateTime &now, const CopyProgress &progress)
{
    if (!QFile::exists(backup.file))
        return base::Error{
            base::Error::Kind::NotFound,
            BackupText::tr("The backup %1 is no longer there. Nothing has been changed; choose "
                           "another one.")
                .arg(backup.file),
            QStringLiteral("no such file")};
    auto standing = makeBackup(database, revisionNow, now, progress);
    if (!standing)
        return standing.error();
    const auto restored = copyDatabase(backup.file, database, progress);
    if (!restored) {
        QFile::remove(standing->file);
        return base::Error{
            restored.error().kind,
            BackupText::tr("%1 could not be put back. %2").arg(backup.file, restored.error().what),
            restored.error().detail};
    }
    pruneBackups(database, backup.file);
    return standing;
}

} // namespace migration
