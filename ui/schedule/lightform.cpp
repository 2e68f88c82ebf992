// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/lightform.h"

#include "ui/delegates/display.h"
#include "ui/models/fieldedit.h"
#include "ui/widgets/propertyform.h"

#include <QVBoxLayout>

using domain::Entity;

LightForm::LightForm(QWidget *parent)
    : QWidget(parent), m_form(new PropertyForm(Entity::Device, {domain::Group::NightAndDim}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    connect(m_form, &PropertyForm::edited, this, &LightForm::save);
}

void LightForm::setRow(const domain::Row &device, const EditorContext &context)
{
    m_device = device;
    m_context = context;
    m_form->setRow(device, context);
}

void LightForm::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
}

void LightForm::save(int field, const QVariant &before, const QVariant &after)
{
    const domain::Field &declared = domain::fieldsOf(Entity::Device)[static_cast<size_t>(field)];
    domain::Row row = m_device;
    row[field] = before; // what the person saw is what must still stand there
    Q_EMIT editAsked(FieldEdit::set({Entity::Device, row, {}}, field, after,
                                    displayText(Entity::Device, declared, after, m_context)));
}
