// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reviewpage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/messagestrip.h"
#include "ui/wizards/migration/reviewpanel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QWizard>

ReviewPage::ReviewPage(LegacyMigration &migration)
    : m_migration(migration), m_panel(new ReviewPanel(migration)), m_strip(new MessageStrip)
{
    setCommitPage(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_strip);
    column->addWidget(m_panel);
    setFocusProxy(m_panel);
    m_arrival.setSingleShot(true);
    connect(&m_arrival, &QTimer::timeout, this, &QWizardPage::completeChanged);
    connect(m_panel, &ReviewPanel::leaveOutChosen, this, &ReviewPage::leaveOutChosen);
    connect(m_panel, &ReviewPanel::lookAgainChosen, this, &ReviewPage::lookAgainChosen);
}

void ReviewPage::initializePage()
{
    m_strip->clear();
    m_panel->showReport();
    const legacy::Report *report = m_migration.report();
    const auto users = static_cast<int>(report ? report->migrated.users : 0);
    setButtonText(QWizard::CommitButton,
                  canMigrate() ? tr("&Migrate %Ln user(s)", nullptr, users) : tr("&Migrate"));
    m_arrival.start(QApplication::doubleClickInterval());
    Q_EMIT completeChanged();
}

bool ReviewPage::isComplete() const
{
    return canMigrate() && !m_arrival.isActive();
}

bool ReviewPage::canMigrate() const
{
    return m_migration.report() && m_migration.report()->isComplete;
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWizardPage::keyPressEvent(event);
}

void ReviewPage::tell(const Message &message)
{
    m_strip->post(message);
}
