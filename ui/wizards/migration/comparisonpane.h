// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/legacymigration.h"
#include "ui/models/problemtreemodel.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class DocumentComparisonModel;
class EmptyState;
class QLabel;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

/// A part of a document beside the row that it becomes, and what a problem of it is. Reads one document at a
/// time: of those asked for meanwhile, only the latest.
class ComparisonPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPane(LegacyMigration &migration, QWidget *parent = nullptr);

    void setPart(const ProblemTreeModel::Part &part, const QString &note);
    /// Shows none, and forgets what was read.
    void clear();

private:
    struct Documents
    {
        QString user;
        QJsonObject before;
        QJsonObject after;
    };

    static Documents parsed(const legacy::Comparison &comparison);
    void setUpTable();
    QString titleOfPart() const;
    void read();
    void parse(const LegacyMigration::Comparison &comparison);
    bool endReading();
    void say(const QString &sentence);
    void showPart();

    LegacyMigration &m_migration;
    std::optional<ProblemTreeModel::Part> m_part;
    std::optional<Documents> m_read;
    bool m_isReading = false;
    std::optional<QString> m_asked; ///< the user whose document is being read; none when that is for nothing
    DocumentComparisonModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_title;
    QLabel *m_note;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_content;
};
