// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/legacymigration.h"

#include <QWizard>

class ChoosePage;
class DatabaseOpener;
class DonePage;
class DryRunPage;
class OptionsPage;
class ReviewPage;
class Session;
class StepList;

/// Makes tables of a legacy database, page by page. Nothing is written before the person has seen what.
class MigrationWizard final : public QWizard
{
    Q_OBJECT

public:
    MigrationWizard(Session &session, DatabaseOpener &opener, QWidget *parent = nullptr);

    /// Looks at this file first.
    void choose(const QString &file);

    void accept() override;
    /// Stops what runs, and goes when it has stopped; a run that was done before that is shown. A file that
    /// is being put back is waited for.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePages();
    void setUpButtons();
    void showStep();
    void leaveFrom(int step);
    void goBackTo(int step);
    void lookAgain();
    void leaveBadPartsOut();
    void startServingWhenOpen();

    Session &m_session;
    DatabaseOpener &m_opener;
    LegacyMigration m_migration{this};
    StepList *m_steps;
    ChoosePage *m_choose = nullptr;
    OptionsPage *m_options = nullptr;
    DryRunPage *m_dryRun = nullptr;
    ReviewPage *m_review = nullptr;
    DonePage *m_done = nullptr;
    bool m_isLeaving = false;
};

/// Opens it over the window, with this file or none.
void openMigrationWizard(Session &session, DatabaseOpener &opener, const QString &file, QWidget &window);
