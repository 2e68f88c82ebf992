// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/delegates/editorcontext.h"

#include <QWidget>

/// Edits one value of one field. What is stored is shown as it is and stays the value until the person
/// changes it; domain::problemWith judges every change as one types, and what it refuses has a red frame.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);
    ~FieldEditor() override;

    const domain::Field &field() const { return m_field; }
    /// What the editor was given last.
    const QVariant &stored() const { return m_stored; }
    /// What it would store now: stored() as long as nothing was changed.
    const QVariant &value() const { return m_value; }
    bool isEdited() const { return m_value != m_stored; }
    /// Why value() may not be stored, '' when it may.
    const QString &problem() const { return m_problem; }

    void setValue(const QVariant &stored);
    virtual void setContext(const EditorContext &context);
    virtual void setReadOnly(bool readOnly) = 0;

public Q_SLOTS:
    /// Back to what is stored (Escape).
    void revert();

Q_SIGNALS:
    /// With every change the person makes.
    void valueEdited(const QVariant &value);
    void problemChanged(const QString &problem);
    /// Enter, a choice made, or the focus gone elsewhere.
    void finished();

protected:
    virtual void showValue(const QVariant &value) = 0;
    /// Why a value may not be stored, in the words of who types it; '' when it may.
    virtual QString problemOf(const QVariant &value) const;

    /// Takes what the person entered.
    void edit(const QVariant &value);
    void editAndFinish(const QVariant &value);
    /// Names a control that can take the focus; the first one takes the editor's. `part` tells several apart.
    void adopt(QWidget *control, const QString &part = {});
    domain::Entity entity() const { return m_entity; }
    bool isNullable() const { return m_field.is(domain::FieldFlag::Nullable); }
    /// What an emptied control stands for: NULL where the field may be NULL, else ''.
    QVariant absent() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followFocus(const QWidget *before, const QWidget *now);
    void paintRefused(QWidget *control, QEvent *event);
    void setProblem(const QString &problem);

    domain::Entity m_entity;
    const domain::Field &m_field;
    QVariant m_stored;
    QVariant m_value;
    QString m_problem;
};
