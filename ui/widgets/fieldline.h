// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/delegates/editorcontext.h"

#include <QWidget>

class FieldEditor;
class QLabel;
class QuietLabel;

/// The editor of one field with its unit beside and its problem below it. A value is given out when the
/// person is done with it; one with a problem stays in the editor.
class FieldLine final : public QWidget
{
    Q_OBJECT

public:
    FieldLine(domain::Entity entity, const char *field, QWidget *parent = nullptr);

    domain::Entity entity() const { return m_entity; }
    int field() const { return m_field; }
    FieldEditor &editor() const { return *m_editor; }
    /// A field that is being edited keeps what the person typed, unless it is now another row's.
    void setRow(const domain::Row &row, const EditorContext &context);
    void setReadOnly(bool readOnly);
    /// What follows the value: "weeks".
    void setRemark(const QString &remark);

Q_SIGNALS:
    void edited(const QVariant &before, const QVariant &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void commit();
    void showProblem(const QString &problem);
    void colour();

    domain::Entity m_entity;
    int m_field;
    FieldEditor *m_editor;
    QuietLabel *m_remark;
    QLabel *m_problem;
    QVariantList m_key;
};
