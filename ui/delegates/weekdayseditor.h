// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

#include <chrono>

class QToolButton;
class QuietLabel;

/// Seven buttons in the locale's order of the week; stored by name. Names found in the file keep their
/// spelling. What is no weekday is shown and kept until days are chosen. No day at all means every day.
class WeekdaysEditor final : public FieldEditor
{
    Q_OBJECT

public:
    WeekdaysEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    void toggle();
    bool isChecked(std::chrono::weekday day) const;
    void showRemark(const QString &json);

    QList<QToolButton *> m_buttons; ///< in the order of localeWeek()
    QuietLabel *m_remark;
};
