// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/schedule/scheduleview.h"

#include <QCoreApplication>

#include <memory>

class QPagedPaintDevice;
class QPainter;

/// The week of a device on paper: the grid on one page, then every app with its schedule in words.
class WeekPrint final
{
    Q_DECLARE_TR_FUNCTIONS(WeekPrint)

public:
    /// The scope must have a device.
    explicit WeekPrint(const ScheduleScope &scope);

    /// On a page that lies across, whatever its size.
    base::Result<void> print(QPagedPaintDevice &paper) const;
    /// As a PDF, whole or not at all.
    base::Result<void> save(const QString &path) const;

    /// "Kitchen, 23 – 29 November 2026"
    QString title() const;

private:
    void paintGrid(QPainter &painter, QSize page) const;
    void paintApps(QPainter &painter, QSize page, QPagedPaintDevice &paper) const;
    int paintHead(QPainter &painter, QSize page) const;

    ScheduleScope m_scope;
    std::unique_ptr<QWidget> m_look; ///< black on white, whatever the window looks like
};
