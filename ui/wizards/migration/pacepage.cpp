// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/pacepage.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/wizards/migration/pacepanel.h"

#include <QVBoxLayout>
#include <QWizard>

PacePage::PacePage(LegacyMigration &migration, const QString &title, const QString &words)
    : m_migration(migration), m_pace(new PacePanel(migration))
{
    auto *told = new QuietLabel(words);
    told->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPage, title));
    column->addWidget(told);
    column->addWidget(m_pace, 1);
    connect(&migration, &LegacyMigration::finished, this, &PacePage::goOn);
    connect(m_pace, &PacePanel::wayOnChosen, this, &PacePage::start);
    connect(m_pace, &PacePanel::optionsWanted, this, &PacePage::optionsWanted);
}

void PacePage::start()
{
    m_pace->reset();
    begin();
    Q_EMIT completeChanged();
}

void PacePage::goOn()
{
    Q_EMIT completeChanged();
    if (wizard()->currentPage() == this && isComplete())
        wizard()->next();
}
