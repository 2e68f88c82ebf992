// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/problem.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace legacy {

/// What a migration did, or in a dry run would do.
struct Report
{
    QString source; ///< as told to a person, without a password
    QString target;
    bool dryRun = false;
    QDateTime started; ///< UTC
    double seconds = 0;
    Counts found;
    Counts migrated;
    QList<Problem> errors;
    QList<Problem> warnings;
    bool validated = false;
    QString backup;          ///< path; null in a dry run and for another target
    bool isComplete = false; ///< the work went through; false where it stopped at an error
    QString stoppedBecause;  ///< a sentence, empty when complete
};

/// The report of `migrate --report`.
QJsonObject toJson(const Report &report);
/// A page of its own for a browser.
QString toHtml(const Report &report);
/// For a terminal or a mail.
QString toText(const Report &report);

} // namespace legacy
