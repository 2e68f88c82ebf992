// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reviewpage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/messagestrip.h"
#include "ui/wizards/migration/reviewpanel.h"

#include <QVBoxLayout>
#include <QWizard>

ReviewPage::ReviewPage(LegacyMigration &migration)
    : m_migration(migration), m_panel(new ReviewPanel(migration)), m_strip(new MessageStrip)
{
    setCommitPage(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_panel);
    connect(m_panel, &ReviewPanel::leaveOutChosen, this, &ReviewPage::leaveOutChosen);
}

void ReviewPage::initializePage()
{
    m_strip->clear();
    m_panel->showReport();
    const legacy::Report *report = m_migration.report();
    const auto users = static_cast<int>(report ? report->migrated.users : 0);
    setButtonText(QWizard::CommitButton,
                  isComplete() ? tr("&Migrate %Ln user(s)", nullptr, users) : tr("&Migrate"));
    Q_EMIT completeChanged();
}

bool ReviewPage::isComplete() const
{
    return m_migration.report() && m_migration.report()->isComplete;
}

void ReviewPage::tell(const Message &message)
{
    m_strip->post(message);
}
