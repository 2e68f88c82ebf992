// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QString plain(QString text)
{
    return text.remove(QLatin1Char('&'));
}

void addMenuActions(QTreeWidgetItem *group, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenuActions(group, *action->menu());
        else if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(
                group, {plain(action->text()), action->shortcut().toString(QKeySequence::NativeText)});
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(440, 560);
    auto *sheet = new QTreeWidget(this);
    sheet->setAccessibleName(windowTitle());
    sheet->setHeaderLabels({tr("Action"), tr("Keys")});
    sheet->setRootIsDecorated(false);
    sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    sheet->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    sheet->header()->setStretchLastSection(false);
    for (const QAction *entry : menus.actions()) {
        auto *group = new QTreeWidgetItem(sheet, {plain(entry->text())});
        QFont font = sheet->font();
        font.setBold(true);
        group->setFont(0, font);
        addMenuActions(group, *entry->menu());
        group->setHidden(group->childCount() == 0);
    }
    sheet->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sheet);
    column->addWidget(buttons);
}
