// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/backups.h"
#include "core/storage/url.h"

#include <QWidget>

#include <optional>

class EmptyState;
class QAction;
class QStackedLayout;
class QTreeWidget;

/// The copies that were made before the schema was changed, the newest first.
class BackupsView final : public QWidget
{
    Q_OBJECT

public:
    /// `restore` puts the selected one back; `showFolder` shows where they lie.
    BackupsView(QAction *restore, QAction *showFolder, QWidget *parent = nullptr);

    void setBackups(const QList<migration::Backup> &backups, storage::Engine engine);
    std::optional<migration::Backup> selected() const;

Q_SIGNALS:
    void selectionChanged();

private:
    QList<migration::Backup> m_backups;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_content;
};
