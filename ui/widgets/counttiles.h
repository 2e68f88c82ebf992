// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;

/// One number that matters.
struct CountTile
{
    QString title;
    QString number;
    QString note; ///< a few quiet words below it; may be empty
    bool isBad = false;
};

/// A row of large numbers with their names.
class CountTiles final : public QWidget
{
    Q_OBJECT

public:
    explicit CountTiles(QWidget *parent = nullptr);

    void setTiles(const QList<CountTile> &tiles);

private:
    struct Place
    {
        QFrame *frame;
        QLabel *title;
        QLabel *number;
        QLabel *note;
    };

    Place makePlace();
    void fill(const Place &place, const CountTile &tile) const;

    QHBoxLayout *m_row;
    QList<Place> m_places;
};
