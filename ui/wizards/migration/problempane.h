// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/report.h"
#include "ui/models/problemtreemodel.h"

#include <QWidget>

#include <optional>

class ProblemFilter;
class QLineEdit;
class QToolButton;
class QTreeView;

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
    void expandAFew();
    void copySelected();

    ProblemTreeModel *m_model;
    ProblemFilter *m_shown;
    QToolButton *m_problems = nullptr;
    QToolButton *m_everything = nullptr;
    QLineEdit *m_filter;
    QTreeView *m_tree;
};
