// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/report.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

/// What a migration repaired or left out, as a tree: user, device, app, problem. What has errors comes first.
class ProblemTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< problems in it
        ErrorRole,                ///< whether one of them is an error
        FilterRole                ///< everything that can be searched for
    };

    /// A part of a user's document; the inner keys are null where the whole is meant.
    struct Part
    {
        QString user;
        QString device;
        QString app;
        QString path; ///< JSON Pointer of a problem; empty for the part as a whole

        bool operator==(const Part &) const = default;
    };

    /// A tree of more is no help to anybody; the saved report has all of them.
    static constexpr qsizetype mostErrors = legacy::Report::mostWarnings;

    explicit ProblemTreeModel(QObject *parent = nullptr);
    ~ProblemTreeModel() override;

    /// Also shows the users that have no problem. Of the errors no more than mostErrors.
    void setReport(const legacy::Report &report, const QStringList &users);
    bool hasProblems() const { return !m_problems.isEmpty(); }
    /// Null for what is no problem but holds some.
    const legacy::Problem *problem(const QModelIndex &index) const;
    Part part(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    Node *childOf(Node *parent, const QString &key, const Part &part);
    void add(const legacy::Problem &problem);
    QVariant problemData(const legacy::Problem &problem, int role) const;

    std::unique_ptr<Node> m_root;
    QList<legacy::Problem> m_problems;
};
