// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/choosepage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/headinglabel.h"
#include "ui/wizards/migration/sourcechooser.h"

#include <QVBoxLayout>

ChoosePage::ChoosePage(LegacyMigration &migration, base::Settings &settings)
    : m_migration(migration), m_chooser(new SourceChooser(migration, settings))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPage, tr("Which database?")));
    column->addWidget(m_chooser, 1);
    connect(&migration, &LegacyMigration::chosen, this, &QWizardPage::completeChanged);
    connect(&migration, &LegacyMigration::surveyed, this, &QWizardPage::completeChanged);
}

void ChoosePage::choose(const QString &file)
{
    m_chooser->choose(file);
}

bool ChoosePage::isComplete() const
{
    return m_migration.isReady();
}
