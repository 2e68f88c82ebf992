// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QAction;
class QHBoxLayout;
class QLineEdit;

/// One line of text. Emptied, it is NULL where the field may be NULL; a '' found there is shown as such, and
/// its clear button makes it NULL.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// How a stored value reads, and what a text that was typed means.
    virtual QString textOf(const QVariant &value) const;
    virtual QVariant valueOf(const QString &text) const;
    /// Moves the value by this many steps of the arrow keys; nothing for texts.
    virtual void step(int steps);

    QLineEdit *line() const { return m_line; }
    QHBoxLayout *row() const { return m_row; }
    void take(const QString &text);

private:
    void clear();
    void showAbsence();

    QHBoxLayout *m_row;
    QLineEdit *m_line;
    QAction *m_clear;
};
