// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/adddialogs.h"

#include "core/domain/choices.h"
#include "core/domain/field.h"
#include "ui/pages/fleet/fieldinput.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace {

using domain::Entity;

QDialogButtonBox *addButtons(QDialog &dialog, QFormLayout &form, const QString &yes)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(yes);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form.addRow(buttons);
    return buttons;
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

AddUserDialog::AddUserDialog(QWidget *parent)
    : QDialog(parent), m_name(new FieldInput(Entity::User, "username"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add user"));
    setMinimumWidth(380);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&User name"), m_name);
    form->addRow(
        note(tr("The new user has no password and cannot sign in to a server until one is set there.")));
    m_buttons = addButtons(*this, *form, tr("Add user"));
    connect(m_name, &FieldInput::edited, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_name->isAcceptable()); });
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_name->text()); });
}

AddDeviceDialog::AddDeviceDialog(const QString &owner, QWidget *parent)
    : QDialog(parent), m_name(new FieldInput(Entity::Device, "name")), m_type(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add device"));
    setMinimumWidth(380);
    const auto place = static_cast<size_t>(domain::fieldIndex(Entity::Device, "type"));
    const domain::Field &type = domain::fieldsOf(Entity::Device)[place];
    const auto choices = domain::choicesOf(Entity::Device, type);
    for (const domain::Choice &choice : choices) {
        const QString value = QString::fromLatin1(choice.value);
        m_type->addItem(domain::choiceTitle(choices, value), value);
    }
    m_type->setCurrentIndex(m_type->findData(type.initial));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Type"), m_type);
    form->addRow(
        note(tr("It belongs to %1 and gets an ID of its own, which is part of the URL that the device asks.")
                 .arg(owner)));
    m_buttons = addButtons(*this, *form, tr("Add device"));
    connect(m_name, &FieldInput::edited, this,
            [this] { m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_name->isAcceptable()); });
    connect(this, &QDialog::accepted, this,
            [this] { Q_EMIT chosen(m_name->text(), m_type->currentData().toString()); });
}
