// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/schemachangedialog.h"

#include "ui/delegates/roomydelegate.h"
#include "ui/models/schemachange.h"
#include "ui/session.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int dialogWidth = 560;
constexpr int shownSteps = 9; ///< rows; more scroll

bool isServed(const Session &session)
{
    return session.service().state() == server::Service::State::Running;
}

} // namespace

SchemaChangeDialog::SchemaChangeDialog(const ChangeWords &words, SchemaChange &change,
                                       std::function<void()> start, QWidget *parent)
    : QDialog(parent), m_change(change), m_start(std::move(start)),
      m_failure(new NoteLabel(Severity::Error, this)), m_doing(new QuietLabel({}, this)),
      m_bar(new QProgressBar(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Schema"));
    setMinimumWidth(dialogWidth);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new QuietLabel(words.explanation, this);
    explanation->setWordWrap(true);
    auto *loss = new NoteLabel(Severity::Warning, this);
    loss->setText(words.loss);
    m_bar->setAccessibleName(tr("Progress"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    auto *title = new HeadingLabel(HeadingLabel::ofDialog, words.title, this);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!words.steps.isEmpty())
        column->addWidget(makeSteps(words));
    for (QWidget *part : std::initializer_list<QWidget *>{loss, explanation, m_failure, m_doing, m_bar})
        column->addWidget(part);
    column->addSpacing(4);
    column->addWidget(makeButtons(words));
    loss->setVisible(!words.loss.isEmpty());
    for (QWidget *later : std::initializer_list<QWidget *>{m_failure, m_doing, m_bar})
        later->hide();
    connect(&change, &SchemaChange::progressed, this, &SchemaChangeDialog::showProgress);
}

void SchemaChangeDialog::reject()
{
    if (!m_change.isRunning())
        return QDialog::reject();
    m_doing->setText(tr("Stopping…"));
    m_buttons->setEnabled(false);
    m_change.stop();
}

QTreeWidget *SchemaChangeDialog::makeSteps(const ChangeWords &words)
{
    auto *steps = new QTreeWidget(this);
    steps->setAccessibleName(tr("What each step does"));
    steps->setHeaderHidden(true);
    steps->setItemDelegate(new RoomyDelegate(steps));
    steps->setSelectionMode(QAbstractItemView::NoSelection);
    for (const ChangeWords::Step &step : words.steps) {
        auto *item = new QTreeWidgetItem(steps, {step.title});
        for (const QString &operation : step.operations)
            new QTreeWidgetItem(item, {operation});
    }
    steps->expandAll();
    int rows = steps->topLevelItemCount();
    for (const ChangeWords::Step &step : words.steps)
        rows += static_cast<int>(step.operations.size());
    steps->setFixedHeight(std::min(rows, shownSteps) * steps->sizeHintForRow(0) + 2 * steps->frameWidth());
    return steps;
}

QWidget *SchemaChangeDialog::makeButtons(const ChangeWords &words)
{
    // What throws something away is never what Enter does.
    const bool isHarmless = words.loss.isEmpty();
    m_go = m_buttons->addButton(words.button, isHarmless ? QDialogButtonBox::AcceptRole
                                                         : QDialogButtonBox::DestructiveRole);
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    m_go->setAutoDefault(isHarmless);
    (isHarmless ? m_go : cancel)->setDefault(true);
    (isHarmless ? m_go : cancel)->setFocus();
    connect(m_go, &QPushButton::clicked, this, &SchemaChangeDialog::begin);
    connect(cancel, &QPushButton::clicked, this, &SchemaChangeDialog::reject);
    return m_buttons;
}

void SchemaChangeDialog::begin()
{
    m_go->setEnabled(false);
    m_doing->setText(tr("Waiting for what is being saved…"));
    m_doing->show();
    m_bar->setRange(0, 0);
    m_bar->show();
    connect(&m_change, &SchemaChange::finished, this, &SchemaChangeDialog::finish);
    m_start();
}

void SchemaChangeDialog::showProgress(int done, int total, const QString &text)
{
    const QLocale locale;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    const QString numbers =
        tr("%1 of %2", "1,200 of 4,000").arg(locale.toString(done), locale.toString(total));
    m_doing->setText(text.isEmpty() ? numbers : QStringLiteral("%1 · %2").arg(text, numbers));
}

void SchemaChangeDialog::finish(const base::Result<QString> &outcome)
{
    if (outcome)
        return accept();
    m_doing->hide();
    m_bar->hide();
    m_go->hide();
    m_failure->setText(outcome.error().what);
    m_failure->show();
    m_buttons->setEnabled(true);
    QPushButton *close = m_buttons->button(QDialogButtonBox::Cancel);
    close->setText(tr("Close"));
    close->setFocus();
}

void openMoveDialog(Session &session, SchemaChange &change, const QList<migration::Step> &steps,
                    QWidget *window)
{
    const SchemaMove move{session.databaseName(), session.store().opened().url.engine(), steps,
                          steps.last().to(), isServed(session)};
    auto *dialog = new SchemaChangeDialog(
        wordsOf(move), change, [&change, steps] { change.move(steps); }, window);
    dialog->open();
}

void openRestoreDialog(Session &session, SchemaChange &change, const migration::Backup &backup,
                       QWidget *window)
{
    auto *dialog = new SchemaChangeDialog(
        wordsOf(backup, session.databaseName(), isServed(session)), change,
        [&change, backup] { change.restore(backup); }, window);
    dialog->open();
}
