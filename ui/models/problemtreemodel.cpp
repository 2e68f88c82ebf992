// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtreemodel.h"

#include "core/legacy/reportlines.h"

#include <QHash>

#include <algorithm>

struct ProblemTreeModel::Node
{
    Part part;
    QString text;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    QHash<QString, Node *> byKey;
    int problem = -1; ///< its place in m_problems
    int count = 0;
    bool hasError = false;
};

ProblemTreeModel::ProblemTreeModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{}

ProblemTreeModel::~ProblemTreeModel() = default;

void ProblemTreeModel::setReport(const legacy::Report &report, const QStringList &users)
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_problems = report.errors.mid(0, mostErrors) + report.warnings;
    for (const legacy::Problem &problem : std::as_const(m_problems))
        add(problem);
    for (const QString &user : users)
        childOf(m_root.get(), user, {user, {}, {}, {}});
    endResetModel();
}

const legacy::Problem *ProblemTreeModel::problem(const QModelIndex &index) const
{
    const int place = index.isValid() ? nodeOf(index)->problem : -1;
    return place < 0 ? nullptr : &m_problems[place];
}

ProblemTreeModel::Part ProblemTreeModel::part(const QModelIndex &index) const
{
    return nodeOf(index)->part;
}

ProblemTreeModel::Node *ProblemTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

ProblemTreeModel::Node *ProblemTreeModel::childOf(Node *parent, const QString &key, const Part &part)
{
    Node *&child = parent->byKey[key];
    if (child)
        return child;
    auto made = std::make_unique<Node>();
    made->part = part;
    made->parent = parent;
    made->row = static_cast<int>(parent->children.size());
    made->text = !part.app.isNull()      ? tr("App %1", "100").arg(legacy::nameOfApp(part.app))
                 : !part.device.isNull() ? tr("Device %1", "4f2a91c0").arg(part.device)
                                         : part.user;
    child = made.get();
    parent->children.push_back(std::move(made));
    return child;
}

/// Errors are added before warnings, so that what has some comes first everywhere.
void ProblemTreeModel::add(const legacy::Problem &problem)
{
    Node *node = childOf(m_root.get(), problem.user, {problem.user, {}, {}, {}});
    if (!problem.device.isNull())
        node = childOf(node, u'd' + problem.device, {problem.user, problem.device, {}, {}});
    if (!problem.app.isNull())
        node = childOf(node, u'a' + problem.app, {problem.user, problem.device, problem.app, {}});
    auto leaf = std::make_unique<Node>();
    leaf->part = {problem.user, problem.device, problem.app, problem.path};
    leaf->parent = node;
    leaf->row = static_cast<int>(node->children.size());
    leaf->problem = static_cast<int>(&problem - m_problems.constData());
    node->children.push_back(std::move(leaf));
    for (Node *holder = node; holder; holder = holder->parent) {
        ++holder->count;
        holder->hasError = holder->hasError || problem.severity == legacy::Severity::Error;
    }
}

QModelIndex ProblemTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex ProblemTreeModel::parent(const QModelIndex &index) const
{
    Node *parent = index.isValid() ? nodeOf(index)->parent : nullptr;
    return !parent || parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int ProblemTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int ProblemTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ProblemTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const legacy::Problem *found = problem(index))
        return problemData(*found, role);
    const Node *node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case FilterRole:
        return node->text;
    case Qt::AccessibleTextRole:
        return node->count > 0 ? tr("%1, %n problem(s)", "Device 4f2a91c0", node->count).arg(node->text)
                               : tr("%1, no problems", "Device 4f2a91c0").arg(node->text);
    case CountRole:
        return node->count;
    case ErrorRole:
        return node->hasError;
    default:
        return {};
    }
}

QVariant ProblemTreeModel::problemData(const legacy::Problem &problem, int role) const
{
    const bool isError = problem.severity == legacy::Severity::Error;
    const QString field = problem.path.section(u'/', -1);
    const QString change = legacy::changeOf(problem);
    const QString what = change.isEmpty() ? problem.reason : change;
    const QString text = field.isEmpty() ? what : QStringLiteral("%1: %2").arg(field, what);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(problem.reason, change).trimmed();
    case Qt::AccessibleTextRole:
        return (isError ? tr("Error: %1, %2") : tr("Warning: %1, %2")).arg(text, problem.reason);
    case CountRole:
        return 1;
    case ErrorRole:
        return isError;
    case FilterRole:
        return QStringList{problem.path, problem.reason, problem.before, problem.after}.join(u' ');
    default:
        return {};
    }
}
