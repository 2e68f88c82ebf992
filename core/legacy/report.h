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
    QList<Problem> warnings;     ///< no more than mostWarnings
    qint64 unlistedWarnings = 0; ///< those behind them: repaired as well
    bool validated = false;
    QString backup;          ///< path; null in a dry run and for another target
    bool isComplete = false; ///< the work went through; false where it stopped at an error
    QString stoppedBecause;  ///< a sentence, empty when complete

    /// Nobody reads more of them one by one, and memory follows the largest document, not the file.
    static constexpr qsizetype mostWarnings = 50'000;

    qint64 warningCount() const { return warnings.size() + unlistedWarnings; }
    void add(Problem &&problem);
};

/// The report of `migrate --report`.
QJsonObject toJson(const Report &report);
/// A page of its own for a browser.
QString toHtml(const Report &report);
/// For a terminal or a mail.
QString toText(const Report &report);

} // namespace legacy
