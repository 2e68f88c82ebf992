// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/migrationwizard.h"

#include "ui/models/databaseopener.h"
#include "ui/serving.h"
#include "ui/session.h"
#include "ui/widgets/steplist.h"
#include "ui/wizards/migration/choosepage.h"
#include "ui/wizards/migration/donepage.h"
#include "ui/wizards/migration/dryrunpage.h"
#include "ui/wizards/migration/optionspage.h"
#include "ui/wizards/migration/reportmenu.h"
#include "ui/wizards/migration/reviewpage.h"
#include "ui/wizards/migration/runpage.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr QSize firstSize{1100, 720};

enum Step { Choose, Options, DryRun, Review, Run, Done };

} // namespace

MigrationWizard::MigrationWizard(Session &session, DatabaseOpener &opener, QWidget *parent)
    : QWizard(parent), m_session(session), m_opener(opener),
      m_steps(new StepList({tr("Choose"), tr("Options"), tr("Dry run"), tr("Review"), tr("Run"), tr("Done")}))
{
    setWindowTitle(tr("Migrate a legacy database"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWizardStyle(ClassicStyle);
    setOptions(NoBackButtonOnStartPage | NoBackButtonOnLastPage | NoCancelButtonOnLastPage |
               HaveCustomButton1);
    setSideWidget(m_steps);
    makePages();
    setUpButtons();
    resize(parent ? firstSize.boundedTo(parent->size()) : firstSize);
    connect(this, &QWizard::currentIdChanged, this, &MigrationWizard::showStep);
}

void MigrationWizard::choose(const QString &file)
{
    m_choose->choose(file);
}

void MigrationWizard::accept()
{
    const bool opens = m_done->wantsOpening();
    if (opens && m_done->wantsServing())
        startServingWhenOpen();
    if (opens)
        m_opener.open(m_migration.target());
    QWizard::accept();
}

/// Never waits in the window's thread: a document or a copy of the file may take its time.
void MigrationWizard::reject()
{
    if (m_isLeaving)
        return;
    if (!m_migration.isBusy())
        return QWizard::reject();
    m_isLeaving = true;
    button(CancelButton)->setEnabled(false);
    connect(
        &m_migration, &LegacyMigration::idle, this, [this, step = currentId()] { leaveFrom(step); },
        Qt::SingleShotConnection);
    if (!m_migration.isRestoring())
        m_migration.stop();
}

void MigrationWizard::leaveFrom(int step)
{
    m_isLeaving = false;
    button(CancelButton)->setEnabled(true);
    const bool isNews = currentId() == Done && (step != Done || !m_done->isRestored());
    if (!isNews)
        QWizard::reject();
}

/// Alt and a letter mean a button, also while that is disabled: a line would take the letter for text.
bool MigrationWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && !key->text().isEmpty())
            return true;
    }
    return QWizard::eventFilter(watched, event);
}

void MigrationWizard::makePages()
{
    m_choose = new ChoosePage(m_migration, m_session.settings());
    m_options = new OptionsPage(m_migration);
    m_dryRun = new DryRunPage(m_migration);
    m_done = new DonePage(m_migration);
    m_review = new ReviewPage(m_migration);
    setPage(Choose, m_choose);
    setPage(Options, m_options);
    setPage(DryRun, m_dryRun);
    setPage(Review, m_review);
    auto *run = new RunPage(m_migration);
    setPage(Run, run);
    setPage(Done, m_done);
    connect(m_review, &ReviewPage::leaveOutChosen, this, &MigrationWizard::leaveBadPartsOut);
    connect(m_review, &ReviewPage::lookAgainChosen, this, &MigrationWizard::lookAgain);
    connect(run, &PacePage::optionsWanted, this, [this] { goBackTo(Options); });
    for (QLineEdit *line : findChildren<QLineEdit *>()) // that of a box gets its keys through the box
        (line->focusProxy() ? line->focusProxy() : line)->installEventFilter(this);
}

void MigrationWizard::setUpButtons()
{
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CustomButton1, tr("Save &report"));
    setButtonLayout(
        {CustomButton1, Stretch, BackButton, CancelButton, NextButton, CommitButton, FinishButton});
    auto *menu = new ReportMenu(m_migration, this);
    qobject_cast<QPushButton *>(button(CustomButton1))->setMenu(menu);
    connect(menu, &ReportMenu::saved, m_review, &ReviewPage::tell);
    connect(menu, &ReportMenu::saved, m_done, &DonePage::tell);
    showStep();
}

void MigrationWizard::showStep()
{
    m_steps->setCurrent(std::max(currentId(), 0));
    button(CustomButton1)->setVisible(currentId() == Review || currentId() == Done);
    // Left to QWizard, the keyboard went to the first part of the page, shown or not.
    if (currentPage() && currentPage()->focusProxy())
        currentPage()->setFocus();
}

/// Also from behind a commit page, where the button is disabled.
void MigrationWizard::goBackTo(int step)
{
    while (currentId() > step)
        back();
}

void MigrationWizard::lookAgain()
{
    goBackTo(DryRun);
    m_dryRun->start();
}

void MigrationWizard::leaveBadPartsOut()
{
    m_options->leaveBadPartsOut();
    lookAgain();
}

/// The wizard is gone by then.
void MigrationWizard::startServingWhenOpen()
{
    const auto once = std::make_shared<QMetaObject::Connection>();
    const auto serve = [once, &session = m_session, &opener = m_opener, target = m_migration.target()] {
        if (opener.isBusy())
            return;
        QObject::disconnect(*once);
        if (session.store().isOpen() && session.store().opened().url == target)
            startServing(session);
    };
    *once = connect(&m_opener, &DatabaseOpener::busyChanged, &m_session, serve, Qt::QueuedConnection);
}

void openMigrationWizard(Session &session, DatabaseOpener &opener, const QString &file, QWidget &window)
{
    auto *wizard = new MigrationWizard(session, opener, &window);
    wizard->choose(file);
    wizard->open();
}
