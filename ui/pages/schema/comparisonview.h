// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"

#include <QWidget>

class EmptyState;
class QLabel;
class QStackedLayout;
class QTreeWidget;

/// What of a database's schema is not as this program declares it, by table; or that all of it is.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void setView(const migration::SchemaView &view);

private:
    void fill(const QList<migration::Difference> &differences);

    QLabel *m_summary;
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    QStackedLayout *m_content;
};
