// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/dryrunpage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/wizards/migration/pacepanel.h"

#include <QVBoxLayout>
#include <QWizard>

DryRunPage::DryRunPage(LegacyMigration &migration)
    : m_migration(migration), m_pace(new PacePanel(migration, tr("Try &again")))
{
    auto *words =
        new QuietLabel(tr("Everything is done once for trial: converted, written, read back and compared. "
                          "Then it is taken back. No byte of the file changes."));
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPage, tr("Dry run")));
    column->addWidget(words);
    column->addWidget(m_pace, 1);
    connect(&migration, &LegacyMigration::finished, this, &DryRunPage::goOn);
    connect(m_pace, &PacePanel::wayOnChosen, this, &DryRunPage::start);
}

void DryRunPage::start()
{
    m_pace->reset();
    m_migration.dryRun();
    Q_EMIT completeChanged();
}

void DryRunPage::cleanupPage()
{
    m_migration.stop();
}

bool DryRunPage::isComplete() const
{
    return m_migration.report() && !m_migration.isRunning();
}

void DryRunPage::goOn()
{
    Q_EMIT completeChanged();
    if (wizard()->currentPage() == this && isComplete())
        wizard()->next();
}
