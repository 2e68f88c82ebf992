// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/edit.h"
#include "ui/delegates/editorcontext.h"

#include <QWidget>

class PropertyForm;

/// When a device's night and dim begin and end, as editors: the bands of the week by the keyboard. Asks for
/// edits.
class LightForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LightForm(QWidget *parent = nullptr);

    void setRow(const domain::Row &device, const EditorContext &context);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void editAsked(const storage::Edit &edit);

private:
    void save(int field, const QVariant &before, const QVariant &after);

    domain::Row m_device;
    EditorContext m_context;
    PropertyForm *m_form;
};
