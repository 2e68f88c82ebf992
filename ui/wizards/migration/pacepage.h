// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class LegacyMigration;
class PacePanel;

/// A page on which the work is done. It begins when the page comes, and goes on by itself once it is
/// complete.
class PacePage : public QWizardPage
{
    Q_OBJECT

public:
    void start();
    void initializePage() final { start(); }

protected:
    PacePage(LegacyMigration &migration, const QString &title, const QString &words);

    LegacyMigration &migration() const { return m_migration; }

Q_SIGNALS:
    /// It failed in a way that other options may mend.
    void optionsWanted();

private:
    virtual void begin() = 0;
    void goOn();

    LegacyMigration &m_migration;
    PacePanel *m_pace;
};
