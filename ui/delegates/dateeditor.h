// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/lineeditor.h"

class QCalendarWidget;
class QToolButton;

/// A date, read in the locale's way or as `YYYY-MM-DD`, with a calendar to pick from. The arrow keys go by
/// days.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    QString textOf(const QVariant &value) const override;
    QVariant valueOf(const QString &text) const override;
    void step(int steps) override;

private:
    void prepareCalendar();
    void pick(QDate date);

    QToolButton *m_open;
    QCalendarWidget *m_calendar;
};
