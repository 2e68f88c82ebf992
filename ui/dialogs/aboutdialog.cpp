// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Tronbyt Desk"));
    auto *title = new QLabel(tr("Tronbyt Desk %1", "0.1.0").arg(QLatin1String(TRONBYT_VERSION)), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setBold(true);
    title->setFont(font);
    auto *text = new QLabel(tr("Sees, edits and serves what your LED panels show.\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "It comes without any warranty. Built with Qt %1.",
                               "6.4.2")
                                .arg(QLatin1String(qVersion())),
                            this);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(title->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, buttons})
        column->addWidget(widget);
}
