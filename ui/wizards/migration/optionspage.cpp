// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/optionspage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/headinglabel.h"
#include "ui/wizards/migration/migrationoptionsform.h"

#include <QVBoxLayout>

OptionsPage::OptionsPage(LegacyMigration &migration)
    : m_migration(migration), m_form(new MigrationOptionsForm)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPage, tr("How?")));
    column->addWidget(m_form, 1);
    connect(m_form, &MigrationOptionsForm::changed, this, &QWizardPage::completeChanged);
}

void OptionsPage::initializePage()
{
    m_form->setSource(m_migration.options().source);
}

bool OptionsPage::isComplete() const
{
    return m_form->isUsable();
}

bool OptionsPage::validatePage()
{
    m_form->applyTo(m_migration.options());
    return true;
}

void OptionsPage::leaveBadPartsOut()
{
    m_form->leaveBadPartsOut();
    validatePage();
}
