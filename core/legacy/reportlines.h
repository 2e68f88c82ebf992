// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/report.h"

/// What every form of a report says, in the person's language.
namespace legacy {

/// One kind of part, as the summary counts it.
struct CountedKind
{
    QString title;
    qint64 found;
    qint64 migrated;

    qint64 leftOut() const { return found - migrated; }
};

QList<CountedKind> countedKinds(const Report &report);
/// Of the columns of that summary behind the kinds: found, migrated, left out.
QStringList countTitles();
/// "Errors" or "Warnings".
QString titleOf(Severity severity);
/// What happened, a sentence each.
QStringList sentencesOf(const Report &report);
/// That a report does not list every warning; null where it does.
QString unlistedWarningsOf(const Report &report);
/// A key of an app as a person sees it; some have none.
QString nameOfApp(const QString &key);
/// Where a problem is: `user admin, device 1a2b3c4d, app 123`.
QString placeOf(const Problem &problem);
/// `1 → 3`; empty where there is nothing to show.
QString changeOf(const Problem &problem);

} // namespace legacy
