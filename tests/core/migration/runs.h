// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/migrator.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/engines.h"

/// Databases moved by the program's own revisions.
namespace runs {

inline const QString head = QStringLiteral("head");
inline const QString first = QStringLiteral("001");

class FixedClock final : public base::Clock
{
public:
    Instant now() const override { return m_now; }
    void advance() { m_now += std::chrono::hours(1); }

private:
    Instant m_now{std::chrono::milliseconds(1'790'000'000'000)};
};

inline migration::History ours()
{
    return *migration::History::load(QStringLiteral("/nowhere"));
}

inline base::Result<migration::Outcome> upgradeTo(const base::Clock &clock, const storage::DatabaseUrl &url,
                                                  const QString &target)
{
    auto migrator = migration::Migrator::open(url, {storage::Access::ReadWrite, true, true});
    if (!migrator)
        return migrator.error();
    const auto steps = ours().upgrade(migrator->current(), target);
    if (!steps)
        return steps.error();
    return migrator->run(*steps, clock, {});
}

/// A database of the newest revision with rows in each table but one.
inline storage::DatabaseUrl filledAt(Engines &engines, storage::Engine engine)
{
    const storage::DatabaseUrl url = engines.freshUrl(engine);
    createFilled(url, {2, 2, 5, 3});
    return url;
}

} // namespace runs
