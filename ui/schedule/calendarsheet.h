// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <vector>

/// Small months side by side, with some of their days marked. One date has the keyboard: arrows go by days
/// and weeks, Page keys by months, Home and End to the ends of the week, Enter or a click chooses it.
class CalendarSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarSheet(QWidget *parent = nullptr);

    /// The first month that is shown, and how many.
    void setMonths(QDate first, int count);
    QDate firstDate() const { return m_first; }
    QDate lastDate() const;
    /// Asked once for every date that is shown.
    void setMarks(const std::function<bool(QDate)> &isMarked);
    bool isMarked(QDate date) const;
    int markedDays() const;
    void setToday(QDate date);
    void setCurrent(QDate date);
    QDate current() const { return m_current; }
    /// Where a date stands; empty for one that is not shown.
    QRect rectOf(QDate date) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void dateChosen(QDate date);
    /// The keyboard went to a date that is not shown.
    void leftTo(QDate date);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int columns(int width) const;
    QSize cellSize(int width) const;
    int monthHeight() const;
    QRect monthRect(int month) const;
    QDate dateAt(QPoint place) const;
    void goTo(QDate date);
    void describe();
    QString sentence(QDate date) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate date) const;

    QDate m_first;
    int m_count = 1;
    QDate m_today;
    QDate m_current;
    std::function<bool(QDate)> m_isMarked;
    std::vector<bool> m_marks; ///< by days after m_first
};
