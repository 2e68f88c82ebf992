// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QListWidget>

/// Dates in two columns to choose from, with nothing around them.
class DateList final : public QListWidget
{
    Q_OBJECT

public:
    explicit DateList(QWidget *parent = nullptr);

    /// Dates of other years say their year.
    void setDates(const QList<QDate> &dates, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateChosen(QDate date);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int rowHeight() const;
    void fit();
    static QString title(QDate date, QDate today);

    QList<QDate> m_dates;
    QDate m_today;
};
