// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class EmptyState;
class FleetTree;
class FleetTreeModel;
class QLabel;
class QStackedLayout;
class SearchField;

/// The filter and the tree below it, or what to do where there is nothing to show.
class FleetSidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit FleetSidebar(FleetTreeModel &model, QWidget *parent = nullptr);

    FleetTree &tree() const { return *m_tree; }
    void focusFilter();
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void addUserAsked();

private:
    void filterBy(const QString &text);
    void showContent(int matches, bool more);
    void offerWayOn();

    FleetTreeModel &m_model;
    SearchField *m_filter;
    FleetTree *m_tree;
    QLabel *m_found;
    EmptyState *m_empty;
    QStackedLayout *m_content;
    bool m_readOnly = false;
};
