// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

/// A spin box that holds any text, so that values which are no numbers can be shown and kept. Who owns it
/// says what a text means.
class NumberBox final : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setCharacters(int count);

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person, as one types.
    void textEdited(const QString &text);
    /// By arrows, arrow keys or the wheel.
    void stepped(int steps);
    void returnPressed();

protected:
    StepEnabled stepEnabled() const override;

private:
    int m_characters = 6;
};
