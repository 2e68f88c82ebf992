// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QLineEdit;

/// Shows a value that nobody edits: selectable, elided while it is not, whole in its tooltip.
class ReadingEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReadingEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setContext(const EditorContext &context) override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void elide();

    QLineEdit *m_line;
    QString m_text;
    EditorContext m_context;
};
