// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/dayscene.h"

#include <QStyledItemDelegate>
#include <QWidget>

/// The hours above the rows of a date.
class DayRuler final : public QWidget
{
    Q_OBJECT

public:
    explicit DayRuler(const DayScene &scene, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const DayScene &m_scene;
};

/// How many apps are active over a date, below its rows.
class DayActivity final : public QWidget
{
    Q_OBJECT

public:
    explicit DayActivity(const DayScene &scene, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click.
    void instantChosen(domain::Instant instant);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const DayScene &m_scene;
};

/// One app's hours, in the second column of the day's rows.
class DayRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DayRowDelegate(const DayScene &scene, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const DayScene &m_scene;
};
