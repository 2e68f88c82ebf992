// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class LegacyMigration;
class PacePanel;

/// Does all of the work and takes it back. Goes on by itself.
class DryRunPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit DryRunPage(LegacyMigration &migration);

    void start();
    void initializePage() override { start(); }
    void cleanupPage() override;
    bool isComplete() const override;

private:
    void goOn();

    LegacyMigration &m_migration;
    PacePanel *m_pace;
};
