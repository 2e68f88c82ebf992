// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QComboBox;

/// One out of a list: the choices of an enumeration, or the apps of the device. A stored value that is not in
/// the list is shown beside it and kept.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setContext(const EditorContext &context) override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    void fill();
    int indexOf(const QVariant &value) const;

    QComboBox *m_box;
    EditorContext m_context;
};
