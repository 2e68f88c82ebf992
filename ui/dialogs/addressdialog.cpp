// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addressdialog.h"

#include "core/storage/url.h"
#include "ui/widgets/contrast.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

AddressDialog::AddressDialog(const QString &address, QWidget *parent)
    : QDialog(parent), m_address(new QLineEdit(address, this)), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Open an address"));
    auto *title = new QLabel(tr("&Address of the database"), this);
    title->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address of the database"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://tronbyt@192.168.1.20:5432/tronbyt"));
    m_address->setMinimumWidth(420);
    auto *hint = new QLabel(AddressDialog::hint(), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, severityText(Severity::Error, warning.color(QPalette::Window)));
    m_problem->setPalette(warning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    auto *column = new QVBoxLayout(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, m_address, m_problem, hint, buttons})
        column->addWidget(widget);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString AddressDialog::hint()
{
    return tr("A PostgreSQL URL or the path of a SQLite file. Leave the password out to have it taken from "
              "PGPASSWORD or ~/.pgpass; it is never kept here.");
}

QString AddressDialog::address() const
{
    return m_address->text().trimmed();
}

void AddressDialog::check()
{
    const auto url = storage::DatabaseUrl::parse(address());
    m_open->setEnabled(!address().isEmpty() && url);
    m_problem->setText(url || address().isEmpty() ? QString() : url.error().what);
    m_problem->setVisible(!m_problem->text().isEmpty());
}
