// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// A list with nothing in it: one sentence, and one button where there is a way on.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// '' as the button's text shows no button.
    void setContent(const QString &sentence, const QString &buttonText = {});

Q_SIGNALS:
    void buttonClicked();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};
