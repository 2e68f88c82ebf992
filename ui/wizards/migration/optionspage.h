// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class LegacyMigration;
class MigrationOptionsForm;

/// Where the tables go, and what happens to bad parts.
class OptionsPage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit OptionsPage(LegacyMigration &migration);

    void initializePage() override;
    bool isComplete() const override;
    bool validatePage() override;
    /// As if it had been chosen here.
    void leaveBadPartsOut();

private:
    LegacyMigration &m_migration;
    MigrationOptionsForm *m_form;
};
