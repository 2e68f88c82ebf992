// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the address of a database: a path or a URL. Says at once what is wrong with it.
class AddressDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AddressDialog(const QString &address, QWidget *parent = nullptr);

    QString address() const;
    /// What an address of a database may be, for any field that takes one.
    static QString hint();

private:
    void check();

    QLineEdit *m_address;
    QLabel *m_problem;
    QPushButton *m_open;
};
