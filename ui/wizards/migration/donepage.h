// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class LegacyMigration;
class ResultPanel;

/// How it went, and what comes next.
class DonePage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit DonePage(LegacyMigration &migration);

    void initializePage() override;
    bool wantsOpening() const;
    bool wantsServing() const;

private:
    ResultPanel *m_panel;
};
