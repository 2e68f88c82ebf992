// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QComboBox;

/// The first to fourth or last weekday of a month. What is neither is shown and kept.
class MonthlyDayEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MonthlyDayEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    void choose();

    QComboBox *m_ordinal; ///< data: the ordinal's stored name, or the whole value where it is an odd one
    QComboBox *m_day;     ///< data: the weekday's stored name
};
