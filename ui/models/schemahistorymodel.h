// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historygraph.h"

#include <QAbstractListModel>

/// The history of a schema, the newest revision first.
class SchemaHistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GraphRole = Qt::UserRole, ///< GraphRow
        DetailsRole,              ///< id and date
        CurrentRole,              ///< the database is here
        AppliedRole,              ///< the database has it
        HeadRole                  ///< 1 where nothing follows it, more where that holds for others too
    };

    using QAbstractListModel::QAbstractListModel;

    /// As a SchemaView has them: parents before their children.
    void setRevisions(const QList<migration::RevisionView> &revisions);
    const migration::RevisionView &revision(int row) const { return m_revisions[row]; }
    /// -1 where there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const migration::RevisionView &view) const;

    QList<migration::RevisionView> m_revisions;
    QList<GraphRow> m_graph;
    int m_heads = 0;
};

Q_DECLARE_METATYPE(GraphRow)
