// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/switcheditor.h"

#include "ui/delegates/display.h"

#include <QCheckBox>
#include <QHBoxLayout>

SwitchEditor::SwitchEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_box(new QCheckBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    adopt(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_box->setTristate(false);
        m_box->setText({});
        editAndFinish(on);
    });
}

void SwitchEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

void SwitchEditor::showValue(const QVariant &value)
{
    const bool known = value.typeId() == QMetaType::Bool;
    m_box->setTristate(!known);
    m_box->setCheckState(!known ? Qt::PartiallyChecked : value.toBool() ? Qt::Checked : Qt::Unchecked);
    m_box->setText(known ? QString() : displayText(entity(), field(), value));
}
