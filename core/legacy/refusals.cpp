// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/refusals.h"

#include <QCoreApplication>

namespace legacy::refusal {

namespace {

using Kind = base::Error::Kind;

struct RefusalText
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

} // namespace

base::Error stopped(const QString &place)
{
    return {Kind::Cancelled,
            RefusalText::tr("The migration of %1 was stopped. Nothing has been changed.").arg(place),
            QStringLiteral("stop flag set")};
}

base::Error readingStopped(const QString &place)
{
    return {Kind::Cancelled, RefusalText::tr("Reading %1 was stopped. Nothing has been changed.").arg(place),
            QStringLiteral("stop flag set")};
}

base::Error interrupted(const QString &place)
{
    return {Kind::Conflict,
            RefusalText::tr(
                "An earlier migration of %1 never finished: new tables stand beside the documents, which "
                "are whole. Nothing has been changed; look at the file again and start anew, which drops "
                "those tables first.")
                .arg(place),
            QStringLiteral("json_data beside relational tables")};
}

base::Error migratedBefore(const QString &place)
{
    return {Kind::AlreadyExists,
            RefusalText::tr(
                "%1 was migrated before (it holds json_data_backup), and documents were written to it "
                "since. Nothing has been changed; migrate a copy without the table json_data_backup, or "
                "into another database.")
                .arg(place),
            QStringLiteral("json_data beside json_data_backup")};
}

base::Error sameFile(const QString &place)
{
    return {Kind::InvalidInput,
            RefusalText::tr(
                "%1 is the source and the target. Leave the target out to migrate it in place, or choose "
                "another one.")
                .arg(place),
            QStringLiteral("target is the source")};
}

base::Error filled(const QString &place)
{
    return {Kind::AlreadyExists,
            RefusalText::tr(
                "%1 already holds users or devices, and a migration adds to nobody's data. Nothing has "
                "been changed; choose an empty or a new database.")
                .arg(place),
            QStringLiteral("target is not empty")};
}

base::Error older(const QString &place, const QString &revision)
{
    return {Kind::Unsupported,
            RefusalText::tr(
                "%1 is at revision %2 and cannot be filled as it is. Nothing has been changed; upgrade "
                "its schema first, or choose a new database.")
                .arg(place, revision.isEmpty() ? QStringLiteral("–") : revision),
            QStringLiteral("target at another revision")};
}

base::Error unwritable(const QString &place)
{
    return {Kind::ReadOnly,
            RefusalText::tr(
                "%1 may not be written by this user. Nothing has been changed; check the permissions of "
                "the file and of its folder, or choose another target.")
                .arg(place),
            QStringLiteral("opened read-only")};
}

base::Error brokenReference(const QString &place, const QString &table)
{
    return {Kind::Corrupt,
            RefusalText::tr(
                "A row of the table %2 in %1 belongs to a row that is not there. All of it was taken "
                "back, so nothing has been changed; this is a fault of the program, please report it.")
                .arg(place, table),
            QStringLiteral("foreign_key_check found a row")};
}

base::Error otherCount(const QString &place, const QString &table, qint64 expected, qint64 found)
{
    return {Kind::Corrupt,
            RefusalText::tr(
                "The table %2 in %1 holds %3 rows and not the %4 that were written. All of it was taken "
                "back, so nothing has been changed; a trigger may be the cause.")
                .arg(place, table)
                .arg(found)
                .arg(expected),
            QStringLiteral("row count differs")};
}

} // namespace legacy::refusal
