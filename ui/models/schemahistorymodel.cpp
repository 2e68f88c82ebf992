// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schemahistorymodel.h"

#include <QLocale>

#include <algorithm>

void SchemaHistoryModel::setRevisions(const QList<migration::RevisionView> &revisions)
{
    beginResetModel();
    m_revisions = revisions;
    std::reverse(m_revisions.begin(), m_revisions.end());
    m_graph = graphOf(m_revisions);
    m_heads = static_cast<int>(std::ranges::count(m_revisions, true, &migration::RevisionView::isHead));
    endResetModel();
}

int SchemaHistoryModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_revisions, [&id](const migration::RevisionView &view) { return view.revision.id == id; });
    return found == m_revisions.end() ? -1 : static_cast<int>(found - m_revisions.begin());
}

int SchemaHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

QVariant SchemaHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const migration::RevisionView &view = m_revisions[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return migration::shownMessage(view.revision);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(view);
    case GraphRole:
        return QVariant::fromValue(m_graph[index.row()]);
    case DetailsRole:
        return QStringLiteral("%1 · %2").arg(view.revision.id,
                                             QLocale().toString(view.revision.date, QLocale::ShortFormat));
    case CurrentRole:
        return view.isCurrent;
    case AppliedRole:
        return view.isApplied;
    case HeadRole:
        return view.isHead ? m_heads : 0;
    default:
        return {};
    }
}

QString SchemaHistoryModel::spoken(const migration::RevisionView &view) const
{
    QStringList words{tr("Revision %1", "002").arg(view.revision.id), migration::shownMessage(view.revision),
                      QLocale().toString(view.revision.date, QLocale::LongFormat)};
    if (view.isCurrent)
        words.append(tr("the database is here"));
    else
        words.append(view.isApplied ? tr("the database has it") : tr("the database does not have it yet"));
    if (view.isHead)
        words.append(tr("nothing follows it"));
    return words.join(QLatin1String(", "));
}
