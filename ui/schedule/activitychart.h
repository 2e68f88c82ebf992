// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/daycontent.h"

#include <QWidget>

/// How many apps are active in each hour of a date, as bars; hours with nothing to show stand out. The arrow
/// keys go from hour to hour.
class ActivityChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityChart(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setDay(const SharedDay &day);
    /// The hour that the keyboard is at, by its place in the day; -1 for none.
    int currentHour() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click or Enter.
    void hourChosen(int hour);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF barOf(int hour) const;
    int hourAt(double x) const;
    int hours() const;
    QString sentence(int hour) const;
    void goTo(int hour);

    SharedDay m_day;
    int m_most = 0; ///< apps in the fullest hour
    int m_current = -1;
};
