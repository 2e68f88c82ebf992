// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Paints one grey bar where the text of a row or cell will be. `place` varies the bar's length.
void paintLoadingBar(QPainter &painter, const QPalette &palette, const QRect &cell, int place);

/// Stands in for a list whose rows are being read: grey bars where the rows will be.
class LoadingRows final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingRows(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
