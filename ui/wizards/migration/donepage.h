// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/message.h"

#include <QWizardPage>

class LegacyMigration;
class MessageStrip;
class ResultPanel;

/// How it went, and what comes next.
class DonePage final : public QWizardPage
{
    Q_OBJECT

public:
    explicit DonePage(LegacyMigration &migration);

    void initializePage() override;
    bool isComplete() const override;
    bool isRestored() const;
    bool wantsOpening() const;
    bool wantsServing() const;

    /// Shows it on the page.
    void tell(const Message &message);

private:
    LegacyMigration &m_migration;
    ResultPanel *m_panel;
    MessageStrip *m_strip;
};
