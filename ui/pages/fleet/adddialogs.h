// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class FieldInput;
class QComboBox;
class QDialogButtonBox;

/// Asks for the name of a new user.
class AddUserDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddUserDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &username);

private:
    FieldInput *m_name;
    QDialogButtonBox *m_buttons;
};

/// Asks for the name and the type of a new device.
class AddDeviceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `owner` is the name of the user who gets it.
    explicit AddDeviceDialog(const QString &owner, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name, const QString &type);

private:
    FieldInput *m_name;
    QComboBox *m_type;
    QDialogButtonBox *m_buttons;
};
