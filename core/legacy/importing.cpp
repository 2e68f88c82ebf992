// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/importing.h"

#include "core/legacy/findings.h"

#include <QCoreApplication>

namespace legacy {

namespace {

constexpr size_t rowsAtOnce = 2000;

struct ImportingText
{
    Q_DECLARE_TR_FUNCTIONS(ImportingText)
};

/// A table that was made without UNIQUE, or holds a name as text and as bytes, gives a user twice.
void leaveOutTwin(const QString &user, Conversion &conversion)
{
    conversion.rows.reset();
    conversion.problems.clear();
    ProblemLog(user, conversion.problems).add({}, Oddity::TakenUser);
}

base::Error different(const QString &user, const QString &difference)
{
    return {base::Error::Kind::Internal,
            ImportingText::tr(
                "The document of the user %1 cannot be made again from its rows: %2. All of it was taken "
                "back, so nothing has been changed; this is a fault of the program, please report it.")
                .arg(user, difference),
            QStringLiteral("the rebuilt document differs")};
}

} // namespace

Importing::Importing(Destination &destination, bool keepGoing, Progress &progress, Report &report)
    : m_destination(destination), m_keepGoing(keepGoing), m_progress(progress), m_report(report),
      m_store(rowStoreOf(destination.connection(), storage::relationalProfile())),
      m_batch(storage::relationalProfile())
{}

void Importing::report(std::vector<Problem> &&problems)
{
    for (Problem &problem : problems)
        m_report.add(std::move(problem));
}

base::Result<bool> Importing::take(ConvertedUser &&user)
{
    Conversion &conversion = user.conversion;
    m_report.found += conversion.found;
    if (conversion.rows && !m_users.insert(user.user.toStdString()).second)
        leaveOutTwin(user.user, conversion);
    // Users come in the order of their rows, so the first one keeps an id whatever the threads did.
    leaveOutTaken(user.user, conversion, m_devices);
    report(std::move(conversion.problems));
    ++m_progress.usersDone;
    m_progress.appsDone += conversion.found.apps;
    if (!m_report.errors.isEmpty() && !m_keepGoing)
        return false;
    if (!user.difference.isEmpty())
        return different(user.user, user.difference);
    if (conversion.systemRepoUrl)
        m_systemRepoUrl = *conversion.systemRepoUrl;
    if (!conversion.rows)
        return true;
    m_report.migrated += countsOf(*conversion.rows);
    m_batch.append(std::move(*conversion.rows), m_keys);
    if (m_batch.size() >= rowsAtOnce) {
        if (const auto written = flush(); !written)
            return written.error();
    }
    return true;
}

base::Result<void> Importing::flush()
{
    const storage::Profile &profile = storage::relationalProfile();
    if (const auto written = write(*m_store, profile, m_batch); !written)
        return written;
    const auto same = readBack(*m_store, profile, m_batch, m_destination.place());
    m_batch.clear();
    return same;
}

base::Result<void> Importing::finish()
{
    if (const auto written = flush(); !written)
        return written;
    m_store.reset(); // its statements would keep the tables from being renamed
    m_progress.stage = static_cast<int>(Stage::Validating);
    if (const auto settings = m_destination.writeSettings(m_systemRepoUrl); !settings)
        return settings;
    if (const auto made = m_destination.finishTables(); !made)
        return made;
    if (const auto whole = m_destination.check(m_report.migrated); !whole)
        return whole;
    m_report.validated = true;
    return {};
}

} // namespace legacy
