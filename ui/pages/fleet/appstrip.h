// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QListView>
#include <QSet>
#include <QTimer>

class AppStripModel;
class CardDelegate;
class PictureShelf;

/// The apps of a device as a grid of cards, in rotation order. The card under the pointer plays; cards are
/// dragged to another place.
class AppStrip final : public QListView
{
    Q_OBJECT

public:
    AppStrip(AppStripModel &model, PictureShelf &shelf, QWidget *parent = nullptr);

    /// Makes this card the current one, without telling.
    void show(qlonglong appId);
    QSet<qlonglong> selectedApps() const;

Q_SIGNALS:
    /// The person went to another card. It is always among the selected ones.
    void chosen(qlonglong appId);
    void selectionEdited();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followSelection();
    void hover(const QModelIndex &index);
    void playOn();
    void fitCells();

    AppStripModel &m_model;
    PictureShelf &m_shelf;
    CardDelegate *m_cards;
    QPersistentModelIndex m_hovered;
    QTimer m_frameTimer;
    qlonglong m_shown = 0;
    int m_frame = 0;
    bool m_following = false; ///< the change comes from show()
};
