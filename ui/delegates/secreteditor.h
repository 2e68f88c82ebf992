// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/lineeditor.h"

class QToolButton;

/// A secret as dots with its last four characters; shown and edited on request, copied without being shown.
/// Typing or pasting over the dots replaces it; where none is stored, one types at once.
class SecretEditor final : public LineEditor
{
    Q_OBJECT

public:
    SecretEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    QString textOf(const QVariant &value) const override;
    void showValue(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isHiding() const;
    void showLine();
    void reveal(bool on);
    void copy() const;

    QToolButton *m_reveal;
    QToolButton *m_copy;
    bool m_readOnly = false;
};
