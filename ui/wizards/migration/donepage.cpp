// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/donepage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/messagestrip.h"
#include "ui/wizards/migration/resultpanel.h"

#include <QVBoxLayout>

DonePage::DonePage(LegacyMigration &migration)
    : m_migration(migration), m_panel(new ResultPanel(migration)), m_strip(new MessageStrip)
{
    setFinalPage(true);
    setFocusProxy(m_panel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_panel);
    connect(m_panel, &ResultPanel::restoringChanged, this, &QWizardPage::completeChanged);
}

void DonePage::initializePage()
{
    m_strip->clear();
    m_panel->showReport();
}

/// A file is not to be left half put back.
bool DonePage::isComplete() const
{
    return !m_migration.isRestoring();
}

bool DonePage::isRestored() const
{
    return m_panel->isRestored();
}

bool DonePage::wantsOpening() const
{
    return m_panel->wantsOpening();
}

bool DonePage::wantsServing() const
{
    return m_panel->wantsServing();
}

void DonePage::tell(const Message &message)
{
    m_strip->post(message);
}
