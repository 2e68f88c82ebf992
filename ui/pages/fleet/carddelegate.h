// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dotscreen.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class PictureShelf;
struct AppCard;

/// Paints an app of the rotation as a card: its picture as a small LED panel, its name, its state, and the
/// hours of the day in which it is active.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int gap = 6; ///< half the room between two cards

    explicit CardDelegate(PictureShelf &shelf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Room for one card, with the gap around it.
    static QSize cellSize(const QFontMetrics &metrics);
    /// The ⋮ of a card that fills this cell.
    static QRect menuButton(const QRect &cell, const QFontMetrics &metrics);

    /// This card shows the given frame instead of its first.
    void setPlaying(const QModelIndex &index, const QImage &frame);

private:
    struct Layout;

    void paintPanel(QPainter &painter, const QRect &box, const AppCard &card, const QModelIndex &index) const;
    static void paintWords(QPainter &painter, const Layout &layout, const AppCard &card,
                           const QStyleOptionViewItem &option);
    static void paintDay(QPainter &painter, const QRect &box, const AppCard &card, const QPalette &palette);
    QPixmap panelPixmap(const QImage &frame, const AppCard &card, double ratio) const;

    PictureShelf &m_shelf;
    mutable DotScreen m_screen;
    QPersistentModelIndex m_playing;
    QImage m_frame;
};
