// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schema/comparisonview.h"

#include "ui/delegates/roomydelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"

#include <QLocale>
#include <QStackedLayout>
#include <QTreeWidget>

namespace {

/// A difference begins with what it is about: `table: …` or `table.column: …`.
QString tableOf(const migration::Difference &difference)
{
    return difference.text.section(QLatin1String(": "), 0, 0).section(u'.', 0, 0);
}

QString withoutTable(const migration::Difference &difference)
{
    return difference.text.mid(tableOf(difference).size() + 1).trimmed();
}

QTreeWidgetItem *groupOf(QTreeWidget *tree, const QString &table)
{
    const QList<QTreeWidgetItem *> found =
        tree->findItems(table, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    return found.isEmpty() ? new QTreeWidgetItem(tree, {table}) : found.first();
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_summary(new QuietLabel), m_tree(new QTreeWidget), m_empty(new EmptyState),
      m_content(new QStackedLayout)
{
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setAccessibleName(tr("Differences from the declared schema"));
    m_tree->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_content->addWidget(m_tree);
    m_content->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPart, tr("Compared with what this program declares")));
    column->addWidget(m_summary);
    column->addLayout(m_content, 1);
}

void ComparisonView::setView(const migration::SchemaView &view)
{
    const QList<migration::Difference> &differences = view.comparison.differences;
    fill(differences);
    QStringList sentences;
    if (!differences.isEmpty())
        sentences.append(tr("%Ln difference(s).", nullptr, static_cast<int>(differences.size())));
    if (!differences.isEmpty() && !view.ahead.isEmpty())
        sentences.append(tr("What the upgrade adds is among them."));
    if (!view.comparison.leftovers.isEmpty())
        sentences.append(tr("A migration of documents left %1, which does no harm.", "json_data_backup")
                             .arg(QLocale().createSeparatedList(view.comparison.leftovers)));
    m_summary->setText(sentences.join(u' '));
    m_summary->setVisible(!sentences.isEmpty());
    m_empty->setContent(tr("Tables, columns, keys and indexes are as declared."));
    m_content->setCurrentWidget(differences.isEmpty() ? static_cast<QWidget *>(m_empty) : m_tree);
}

void ComparisonView::fill(const QList<migration::Difference> &differences)
{
    m_tree->clear();
    for (const migration::Difference &difference : differences) {
        auto *item = new QTreeWidgetItem(groupOf(m_tree, tableOf(difference)), {withoutTable(difference)});
        item->setToolTip(0, difference.note.isEmpty() ? difference.text : difference.note);
    }
    m_tree->expandAll();
}
