// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision.h"

#include <QMessageBox>
#include <QPushButton>

void decide(QWidget *window, const Decision &decision, const std::function<void()> &agreed)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, QString(), decision.question, QMessageBox::Cancel, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(window->window()->windowTitle());
    box->setInformativeText(decision.consequence);
    const QPushButton *yes = box->addButton(decision.yes, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [yes, agreed](const QAbstractButton *clicked) {
        if (clicked == yes)
            agreed();
    });
    box->open();
}
