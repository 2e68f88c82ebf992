// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/report.h"
#include "ui/models/problemtreemodel.h"

#include <QWidget>

#include <optional>

class EmptyState;
class ProblemFilter;
class QLabel;
class QStackedLayout;
class QToolButton;
class QTreeView;
class SearchField;

/// The problems of a migration: as a tree that can be filtered and copied, the users without any on demand.
class ProblemPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPane(QWidget *parent = nullptr);

    void setReport(const legacy::Report &report, const QStringList &users);
    const legacy::Problem *currentProblem() const;
    std::optional<ProblemTreeModel::Part> currentPart() const;

Q_SIGNALS:
    void currentChanged();

private:
    QLayout *makeHead();
    void setUpTree();
    void showEverything(bool everything);
    /// After every change of what is shown.
    void followFilter();
    void copySelected();

    ProblemTreeModel *m_model;
    ProblemFilter *m_shown;
    QToolButton *m_problems = nullptr;
    QToolButton *m_everything = nullptr;
    SearchField *m_filter;
    QTreeView *m_tree;
    EmptyState *m_none;
    QStackedLayout *m_content;
    QLabel *m_unlisted;
};
