// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/numberbox.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>

NumberBox::NumberBox(QWidget *parent) : QAbstractSpinBox(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::textEdited);
    connect(lineEdit(), &QLineEdit::returnPressed, this, &NumberBox::returnPressed);
}

void NumberBox::setText(const QString &text)
{
    if (text != lineEdit()->text())
        lineEdit()->setText(text);
}

void NumberBox::setPlaceholder(const QString &text)
{
    lineEdit()->setPlaceholderText(text);
}

void NumberBox::setCharacters(int count)
{
    m_characters = count;
    updateGeometry();
}

void NumberBox::stepBy(int steps)
{
    Q_EMIT stepped(steps);
}

QSize NumberBox::sizeHint() const
{
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const QSize text(fontMetrics().horizontalAdvance(QString(m_characters, u'0')) + 10,
                     lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, text, this);
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    return isReadOnly() ? StepEnabled(StepNone) : StepUpEnabled | StepDownEnabled;
}
