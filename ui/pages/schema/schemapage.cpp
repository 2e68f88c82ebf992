// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schema/schemapage.h"

#include "ui/models/schemahistorymodel.h"
#include "ui/pages/schema/backupsview.h"
#include "ui/pages/schema/comparisonview.h"
#include "ui/pages/schema/historydelegate.h"
#include "ui/pages/schema/revisionpane.h"
#include "ui/session.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/loadingrows.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

SchemaPage::SchemaPage(const PageParts &parts, QWidget *parent)
    : Page(parent), m_session(parts.session), m_change(parts.schemaChange),
      m_history(new SchemaHistoryModel(this)), m_headline(new HeadingLabel(HeadingLabel::ofPage)),
      m_details(new QuietLabel), m_problem(new NoteLabel(Severity::Warning)), m_list(new QListView),
      m_comparison(new ComparisonView), m_failure(new EmptyState), m_content(new QStackedLayout)
{
    makeActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_problem);
    column->addLayout(m_content, 1);
    m_content->addWidget(new LoadingRows);
    m_content->addWidget(makeContent());
    m_content->addWidget(m_failure);
    m_problem->hide();
    connect(m_failure, &EmptyState::buttonClicked, this, &SchemaPage::look);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SchemaPage::showSelection);
    connect(m_list, &QListView::activated, m_move, &QAction::trigger);
    connect(m_backups, &BackupsView::selectionChanged, this, &SchemaPage::allow);
    connect(&m_session, &Session::readOnlyChanged, this, &SchemaPage::allow);
    look();
}

QLayout *SchemaPage::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_details->setWordWrap(true);
    m_headline->setAccessibleDescription(tr("Revision of the open database"));
    words->addWidget(m_headline);
    words->addWidget(m_details);
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_upgrade);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    connect(m_upgrade, &QAction::changed, button,
            [this, button] { button->setVisible(m_upgrade->isVisible()); });
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return row;
}

QWidget *SchemaPage::makeContent()
{
    m_revision = new RevisionPane(m_move, m_copy);
    m_backups = new BackupsView(m_restore, m_showFolder);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(makeHistory());
    left->addWidget(m_backups);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(m_revision);
    right->addWidget(m_comparison);
    auto *both = new QSplitter(Qt::Horizontal);
    both->addWidget(left);
    both->addWidget(right);
    both->setStretchFactor(1, 1);
    both->setSizes({380, 620});
    for (QSplitter *splitter : {left, right, both}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(24);
    }
    for (QSplitter *splitter : {left, right}) {
        splitter->setStretchFactor(0, 3);
        splitter->setStretchFactor(1, 2);
    }
    return both;
}

QWidget *SchemaPage::makeHistory()
{
    m_list->setModel(m_history);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setAccessibleName(tr("History of revisions"));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_move, m_copy});
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPart, tr("History")));
    column->addWidget(m_list, 1);
    return part;
}

void SchemaPage::show(const base::Result<migration::SchemaView> &view)
{
    if (!view) {
        m_view.reset();
        m_headline->setText(tr("The schema could not be read"));
        m_details->clear();
        m_upgrade->setVisible(false);
        m_failure->setContent(view.error().what, tr("Look again"));
        m_content->setCurrentWidget(m_failure);
        return;
    }
    const QString before = selected() ? selected()->revision.id : QString();
    m_view = *view;
    m_history->setRevisions(view->revisions);
    showHeadline();
    m_comparison->setView(*view);
    m_backups->setBackups(view->backups, m_session.store().opened().url.engine());
    m_content->setCurrentIndex(1);
    if (window()->focusWidget() == this) // given while there was nothing yet to give it to
        m_list->setFocus();
    const int kept = m_history->rowOf(before);
    const int here = m_history->rowOf(view->current);
    m_list->setCurrentIndex(m_history->index(kept >= 0                           ? kept
                                             : view->ahead.isEmpty() && here > 0 ? here
                                                                                 : 0));
    showSelection();
}

void SchemaPage::showHeadline()
{
    const QString name = m_session.databaseName();
    const bool isKnown = m_history->rowOf(m_view->current) >= 0;
    m_headline->setText(m_view->current.isEmpty() ? tr("No revision recorded")
                                                  : tr("Revision %1", "002").arg(m_view->current));
    const int steps = static_cast<int>(m_view->ahead.size());
    if (steps > 0)
        m_details->setText(
            tr("%1 is %n step(s) behind the newest revision this program knows.", "tronbyt.sqlite", steps)
                .arg(name));
    else if (m_view->problem.isEmpty())
        m_details->setText(tr("%1 has the newest revision this program knows.", "tronbyt.sqlite").arg(name));
    else
        m_details->setText(isKnown ? tr("%1 can go more than one way.", "tronbyt.sqlite").arg(name)
                                   : tr("%1 comes from elsewhere.", "tronbyt.sqlite").arg(name));
    const QString problem =
        m_view->isStamped
            ? m_view->problem
            : tr("Its tables are there, but nothing says which revision they are. Record it with "
                 "“tronbyt-desk schema stamp”; nothing can be changed before.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_upgrade->setVisible(steps > 0 && m_view->isStamped);
    if (steps > 0)
        m_upgrade->setText(tr("&Upgrade to %1…", "002").arg(m_view->ahead.last().to()));
}

void SchemaPage::showSelection()
{
    const migration::RevisionView *view = selected();
    m_copy->setEnabled(view);
    if (!view) {
        m_revision->clear();
        m_move->setEnabled(false);
        return;
    }
    const bool leadsThere = stepsTo(*view).has_value();
    const bool isAllowed = mayChange(!view->isApplied);
    // The button at the top of the page leads to the newest already.
    const bool isOffered = m_upgrade->isVisible() && m_view->ahead.last().to() == view->revision.id;
    m_revision->setRevision(*view, leadsThere && !isOffered);
    m_move->setEnabled(leadsThere && isAllowed);
    m_move->setToolTip(isAllowed ? QString() : lockedText());
    m_move->setText(view->isCurrent   ? tr("The database is here")
                    : !leadsThere     ? tr("No way leads here")
                    : view->isApplied ? tr("&Downgrade to %1…", "001").arg(view->revision.id)
                                      : tr("Up&grade to %1…", "002").arg(view->revision.id));
}

const migration::RevisionView *SchemaPage::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_history->revision(index.row()) : nullptr;
}
