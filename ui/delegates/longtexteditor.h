// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QPlainTextEdit;
class QToolButton;

/// Several lines of text, or JSON: pretty to read, stored without spaces where it was changed, secrets in it
/// hidden until asked for. Ctrl+Enter finishes.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isJson() const;
    bool isHiding() const;
    void fitHeight();
    void take();
    void showText();

    QPlainTextEdit *m_text;
    QToolButton *m_reveal;
    QString m_shown; ///< the stored value as it reads unmasked
    bool m_readOnly = false;
};
