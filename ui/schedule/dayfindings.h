// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/daycontent.h"

#include <QWidget>

namespace base {
class Settings;
}
class QListWidget;
class QSpinBox;
class QuietLabel;

/// The gaps of a date and its crowds, to go to; and from what length on a round is a crowd.
class DayFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit DayFindings(base::Settings &settings, QWidget *parent = nullptr);

    void setDay(const SharedDay &day);
    std::chrono::minutes limit() const;

Q_SIGNALS:
    void chosen(const domain::Span &span);
    void limitChanged(std::chrono::minutes limit);

private:
    void layOut();
    void list();
    void add(const domain::Span &span, const QString &text, const char *icon);
    void fit();

    base::Settings &m_settings;
    SharedDay m_day;
    QSpinBox *m_limit;
    QuietLabel *m_nothing;
    QListWidget *m_list;
};
