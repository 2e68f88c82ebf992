// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/appchoicedialog.h"

#include "ui/widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

AppChoiceDialog::AppChoiceDialog(const QString &title, const QString &buttonText,
                                 const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_accept(new QPushButton(buttonText))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *search = new SearchField(tr("Filter apps"));
    m_list->setAccessibleName(tr("Apps"));
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(360, 420);
    connect(search, &SearchField::searched, this, &AppChoiceDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_accept->setEnabled(!checked().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(checked());
        accept();
    });
    search->setFocus();
}

QSet<qint64> AppChoiceDialog::checked() const
{
    QSet<qint64> apps;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            apps.insert(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return apps;
}

void AppChoiceDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}
