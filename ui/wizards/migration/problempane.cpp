// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/problempane.h"

#include "core/legacy/reportlines.h"
#include "ui/models/problemfilter.h"
#include "ui/wizards/migration/problemdelegate.h"

#include <QAction>
#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>

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

} // namespace

ProblemPane::ProblemPane(QWidget *parent)
    : QWidget(parent), m_model(new ProblemTreeModel(this)), m_shown(new ProblemFilter(this)),
      m_filter(new QLineEdit), m_tree(new QTreeView)
{
    m_shown->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeHead());
    column->addWidget(m_tree, 1);
    setUpTree();
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemPane::expandAFew);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemPane::currentChanged);
}

void ProblemPane::setReport(const legacy::Report &report, const QStringList &users)
{
    m_model->setReport(report, users);
    m_problems->setText(tr("Problems %1", "a number").arg(QLocale().toString(m_model->problemCount())));
    const bool hasProblems = m_model->problemCount() > 0;
    (hasProblems ? m_problems : m_everything)->setChecked(true);
    showEverything(!hasProblems);
    const QModelIndex first = m_shown->index(0, 0);
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
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the problems"));
    m_filter->setClearButtonEnabled(true);
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
    expandAFew();
}

void ProblemPane::expandAFew()
{
    if (m_model->problemCount() <= rowsUnfoldedAtMost || !m_filter->text().isEmpty())
        m_tree->expandAll();
    else
        m_tree->collapseAll();
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
