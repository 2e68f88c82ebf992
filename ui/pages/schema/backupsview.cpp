// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schema/backupsview.h"

#include "ui/delegates/roomydelegate.h"
#include "ui/models/schemawords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headinglabel.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeWidget>

BackupsView::BackupsView(QAction *restore, QAction *showFolder, QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget), m_empty(new EmptyState), m_content(new QStackedLayout)
{
    m_list->setHeaderLabels({tr("Made"), tr("Revision"), tr("Size")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Copies"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({restore, showFolder});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_content->addWidget(m_list);
    m_content->addWidget(m_empty);
    auto *button = new QToolButton(this);
    button->setDefaultAction(restore);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *head = new QHBoxLayout;
    head->addWidget(new HeadingLabel(HeadingLabel::ofPart, tr("Copies")), 1);
    head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(m_content, 1);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsView::selectionChanged);
}

void BackupsView::setBackups(const QList<migration::Backup> &backups, storage::Engine engine)
{
    m_backups = backups;
    m_list->clear();
    for (const migration::Backup &backup : backups) {
        auto *item = new QTreeWidgetItem(
            m_list, {timeText(backup.made), backup.revision, QLocale().formattedDataSize(backup.bytes)});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, QDir::toNativeSeparators(backup.file));
    }
    m_empty->setContent(engine == storage::Engine::Postgresql
                            ? tr("A PostgreSQL database has no file to copy. Use pg_dump before a change.")
                            : tr("None yet. A copy is made before the schema is changed."));
    m_content->setCurrentWidget(backups.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    Q_EMIT selectionChanged();
}

std::optional<migration::Backup> BackupsView::selected() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    if (items.isEmpty())
        return std::nullopt;
    return m_backups[m_list->indexOfTopLevelItem(items.first())];
}
