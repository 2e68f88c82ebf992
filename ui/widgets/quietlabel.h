// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Secondary text: quieter than its surroundings, and still easy to read in light and dark. One line that has
/// no room ends in an ellipsis.
class QuietLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void soften();
};
