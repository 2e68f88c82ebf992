// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/runpage.h"

#include "ui/models/legacymigration.h"

#include <QWizard>

RunPage::RunPage(LegacyMigration &migration)
    : PacePage(migration, tr("Migrating"),
               tr("All of it happens in one transaction: the database is wholly as before until "
                  "the end. You can cancel at any moment."))
{
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Next"));
}

void RunPage::begin()
{
    migration().run();
}

bool RunPage::isComplete() const
{
    const legacy::Report *report = migration().report();
    return report && report->isComplete && !report->dryRun;
}
