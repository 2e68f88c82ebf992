// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headinglabel.h"

HeadingLabel::HeadingLabel(double scale, const QString &text, QWidget *parent) : QLabel(text, parent)
{
    QFont bold = font();
    bold.setPointSizeF(bold.pointSizeF() * scale);
    bold.setBold(true);
    setFont(bold);
    setTextFormat(Qt::PlainText);
}
