// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QCheckBox;

/// On or off. A stored value that is neither is shown in words beside a half-checked box.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SwitchEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    QCheckBox *m_box;
};
