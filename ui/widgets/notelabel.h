// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/contrast.h"

#include <QLabel>

/// A sentence on a quiet coloured ground. A warning or an error also carries its sign.
class NoteLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLabel(Severity severity, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    Severity m_severity;
    QLabel *m_sign;
    QLabel *m_text;
};
