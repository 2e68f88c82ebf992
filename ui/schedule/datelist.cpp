// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/datelist.h"

#include <QLocale>

namespace {

constexpr int columns = 2;

} // namespace

DateList::DateList(QWidget *parent) : QListWidget(parent)
{
    setFlow(TopToBottom);
    setWrapping(true);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Next dates"));
    connect(this, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT dateChosen(item->data(Qt::UserRole).toDate()); });
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT dateChosen(item->data(Qt::UserRole).toDate()); });
}

void DateList::setDates(const QList<QDate> &dates, QDate today)
{
    if (dates == m_dates && today == m_today)
        return;
    m_dates = dates;
    m_today = today;
    const int before = currentRow();
    clear();
    for (const QDate date : dates) {
        auto *item = new QListWidgetItem(title(date, today), this);
        item->setData(Qt::UserRole, date);
        item->setToolTip(tr("%1: show its week").arg(QLocale().toString(date, QLocale::LongFormat)));
    }
    setCurrentRow(std::min(before, count() - 1));
    fit();
    updateGeometry();
}

QSize DateList::sizeHint() const
{
    const int rows = std::max((count() + columns - 1) / columns, 1);
    return {fontMetrics().averageCharWidth() * 40, rows * rowHeight() + 2};
}

QSize DateList::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void DateList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

int DateList::rowHeight() const
{
    return fontMetrics().height() + 6;
}

void DateList::fit()
{
    setGridSize({std::max(viewport()->width() / columns, 1), rowHeight()});
}

QString DateList::title(QDate date, QDate today)
{
    if (date == today)
        return tr("Today");
    const QString format = date.year() == today.year()
                               ? tr("ddd d MMM", "a date of this year: Tue 24 Nov")
                               : tr("ddd d MMM yyyy", "a date of another year: Fri 1 Jan 2027");
    return QLocale().toString(date, format);
}
