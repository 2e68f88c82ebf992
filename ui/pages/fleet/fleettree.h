// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/navigation/place.h"

#include <QTimer>
#include <QTreeView>

class FleetTreeModel;

/// The tree of users, devices and apps. Reads on when a waiting row comes into sight, and keeps the presence
/// of devices fresh.
class FleetTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit FleetTree(FleetTreeModel &model, QWidget *parent = nullptr);

    /// Makes this row the current one, opening what it stands in; reads it first where needed.
    void show(const Selection &selection);
    /// All that is selected, of one kind: apps when there are any, else devices, else users.
    QList<Selection> selections() const;

Q_SIGNALS:
    /// The person went to another row. It is always one of `selections()`.
    void chosen(const Selection &selection);
    void selectionEdited();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void verticalScrollbarValueChanged(int value) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void followSelection();
    void readWhatIsSeen();
    void openFound(int matches);

    FleetTreeModel &m_model;
    Selection m_shown; ///< wanted by others, perhaps not read yet
    QTimer m_look;
    QTimer m_presence;
    bool m_following = false; ///< the change comes from show()
};
