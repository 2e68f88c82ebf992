// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/dryrunpage.h"

#include "ui/models/legacymigration.h"

DryRunPage::DryRunPage(LegacyMigration &migration)
    : PacePage(migration, tr("Dry run"),
               tr("Everything is done once for trial: converted, written, read back and compared. "
                  "Then it is taken back. No byte of the file changes."))
{}

void DryRunPage::begin()
{
    migration().dryRun();
}

void DryRunPage::cleanupPage()
{
    migration().stop();
}

bool DryRunPage::isComplete() const
{
    return migration().report() && !migration().isRunning();
}
