// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacyworker.h"
#include "ui/models/problemtreemodel.h"

#include <QJsonObject>
#include <QWidget>

class DocumentComparisonModel;
class EmptyState;
class LegacyMigration;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

/// A part of a document beside the row that it becomes, and what a problem of it is.
class ComparisonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPane(LegacyMigration &migration, QWidget *parent = nullptr);

    void setPart(const ProblemTreeModel::Part &part, const QString &note);
    /// Forgets what was read.
    void clear();

private:
    struct Documents
    {
        QString user; ///< null for none
        QJsonObject before;
        QJsonObject after;
    };

    static Documents parsed(const legacy::Comparison &comparison);
    void setUpTable();
    void read(const QString &user);
    void show();

    LegacyMigration &m_migration;
    Documents m_read;
    QString m_asked; ///< the user whose document is being read
    ProblemTreeModel::Part m_part;
    DocumentComparisonModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_title;
    QLabel *m_note;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_content;
};
