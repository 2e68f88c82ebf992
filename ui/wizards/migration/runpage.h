// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class LegacyMigration;
class PacePanel;

/// Migrates. Goes on by itself; after a failure back to the review.
class RunPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit RunPage(LegacyMigration &migration);

    void initializePage() override;
    bool isComplete() const override;

private:
    void goOn();

    LegacyMigration &m_migration;
    PacePanel *m_pace;
};
