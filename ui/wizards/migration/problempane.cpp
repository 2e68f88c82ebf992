// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/problempane.h"

#include "core/legacy/reportlines.h"
#include "ui/models/problemfilter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/wizards/migration/problemdelegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

constexpr int rowsUnfoldedAtMost = 200; ///< more would bury the users

QToolButton *makeSwitch(const QString &text, QButtonGroup *group)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    group->addButton(button);
    return button;
}

QString lineOf(const legacy::Problem &problem)
{
    return QStringList{legacy::placeOf(problem), problem.path, problem.reason, legacy::changeOf(problem)}
        .join(u'\t');
}

/// Rows that unfolding would show, counted no further than one more than `most`.
int rowsBelow(const QAbstractItemModel &model, const QModelIndex &parent, int most)
{
    int rows = parent.isValid() ? model.rowCount(parent) : 0;
    for (int row = 0; row < model.rowCount(parent) && rows <= most; ++row)
        rows += rowsBelow(model, model.index(row, 0, parent), most - rows);
    return rows;
}

QString unlistedOf(const legacy::Report &report)
{
    QStringList sentences;
    if (report.errors.size() > ProblemTreeModel::mostErrors)
        sentences.append(
            ProblemPane::tr("The first %1 of %2 errors are listed; the saved report has all of them.")
                .arg(QLocale().toString(ProblemTreeModel::mostErrors),
                     QLocale().toString(report.errors.size())));
    if (const QString warnings = legacy::unlistedWarningsOf(report); !warnings.isEmpty())
        sentences.append(warnings);
    return sentences.join(u' ');
}

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QWidget(parent), m_model(new ProblemTreeModel(this)), m_shown(new ProblemFilter(this)),
      m_filter(new SearchField(tr("Filter the problems"))), m_tree(new QTreeView), m_none(new EmptyState),
      m_content(new QStackedLayout), m_unlisted(new QuietLabel)
{
    setFocusProxy(m_tree);
    m_shown->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addLayout(m_content, 1);
    column->addWidget(m_unlisted);
    m_content->addWidget(m_tree);
    m_content->addWidget(m_none);
    m_unlisted->setWordWrap(true);
    setUpTree();
    connect(m_filter, &SearchField::searched, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        followFilter();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter,
            qOverload<>(&QWidget::setFocus));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemPane::currentChanged);
}

void ProblemPane::setReport(const legacy::Report &report, const QStringList &users)
{
    m_model->setReport(report, users);
    const auto errors = static_cast<qint64>(report.errors.size());
    m_problems->setText(
        tr("Problems %1", "a number").arg(QLocale().toString(errors + report.warningCount())));
    const QString unlisted = unlistedOf(report);
    m_unlisted->setText(unlisted);
    m_unlisted->setVisible(!unlisted.isEmpty());
    const bool hasProblems = m_model->hasProblems();
    (hasProblems ? m_problems : m_everything)->setChecked(true);
    showEverything(!hasProblems);
    QModelIndex first = m_shown->index(0, 0);
    while (m_tree->isExpanded(first) && m_shown->hasChildren(first))
        first = m_shown->index(0, 0, first);
    m_tree->setCurrentIndex(first);
}

const legacy::Problem *ProblemPane::currentProblem() const
{
    return m_model->problem(m_shown->mapToSource(m_tree->currentIndex()));
}

std::optional<ProblemTreeModel::Part> ProblemPane::currentPart() const
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->part(m_shown->mapToSource(current));
}

QLayout *ProblemPane::makeHead()
{
    auto *group = new QButtonGroup(this);
    m_problems = makeSwitch(tr("Problems"), group);
    m_everything = makeSwitch(tr("All users"), group);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_problems);
    row->addWidget(m_everything);
    row->addWidget(m_filter, 1);
    connect(m_everything, &QToolButton::toggled, this, &ProblemPane::showEverything);
    return row;
}

void ProblemPane::setUpTree()
{
    m_tree->setModel(m_shown);
    m_tree->setItemDelegate(new ProblemDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Problems by user, device and app"));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(QIcon::fromTheme(QStringLiteral("edit-copy")), tr("&Copy"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    connect(copy, &QAction::triggered, this, &ProblemPane::copySelected);
}

void ProblemPane::showEverything(bool everything)
{
    m_shown->setEverything(everything);
    followFilter();
}

void ProblemPane::followFilter()
{
    if (rowsBelow(*m_shown, {}, rowsUnfoldedAtMost) <= rowsUnfoldedAtMost)
        m_tree->expandAll();
    else
        m_tree->collapseAll();
    m_none->setContent(!m_filter->text().isEmpty() ? tr("Nothing here holds these words.")
                       : m_everything->isChecked() ? tr("There are no users.")
                                                   : tr("There are no problems."));
    m_content->setCurrentWidget(m_shown->rowCount() > 0 ? static_cast<QWidget *>(m_tree) : m_none);
}

/// The selected problems and those in what is selected, a line each.
void ProblemPane::copySelected()
{
    QStringList lines;
    QModelIndexList waiting = m_tree->selectionModel()->selectedIndexes();
    while (!waiting.isEmpty()) {
        const QModelIndex index = waiting.takeFirst();
        if (const legacy::Problem *problem = m_model->problem(m_shown->mapToSource(index)))
            lines.append(lineOf(*problem));
        for (int row = m_shown->rowCount(index) - 1; row >= 0; --row)
            waiting.prepend(m_shown->index(row, 0, index));
    }
    lines.removeDuplicates();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}
