// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/runpage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/wizards/migration/pacepanel.h"

#include <QVBoxLayout>
#include <QWizard>

RunPage::RunPage(LegacyMigration &migration)
    : m_migration(migration), m_pace(new PacePanel(migration, tr("&Try again")))
{
    setCommitPage(true);
    setButtonText(QWizard::CommitButton, tr("&Next"));
    auto *words =
        new QuietLabel(tr("All of it happens in one transaction: the database is wholly as before until "
                          "the end. You can cancel at any moment."));
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPage, tr("Migrating")));
    column->addWidget(words);
    column->addWidget(m_pace, 1);
    connect(&migration, &LegacyMigration::finished, this, &RunPage::goOn);
    connect(m_pace, &PacePanel::wayOnChosen, this, &RunPage::initializePage);
}

void RunPage::initializePage()
{
    m_pace->reset();
    m_migration.run();
    Q_EMIT completeChanged();
}

bool RunPage::isComplete() const
{
    const legacy::Report *report = m_migration.report();
    return report && report->isComplete && !report->dryRun;
}

void RunPage::goOn()
{
    Q_EMIT completeChanged();
    if (wizard()->currentPage() == this && isComplete())
        wizard()->next();
}
