// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A share of something as a thin bar.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);

    /// 0–1.
    void setShare(double share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

/// The same bar, in a cell.
void paintShareBar(QPainter &painter, const QPalette &palette, const QRect &place, double share,
                   const QColor &colour);
