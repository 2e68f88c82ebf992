// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class CountTiles;
class LegacyMigration;
class NoteLabel;
class QCheckBox;
class QLabel;
class QPushButton;

/// How a migration went, where the copy lies and how to get it back, and what comes next.
class ResultPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(LegacyMigration &migration, QWidget *parent = nullptr);

    void showReport();
    bool wantsOpening() const;
    bool wantsServing() const;
    /// Whether the file is as it was before again.
    bool isRestored() const { return m_isRestored; }

Q_SIGNALS:
    /// It begins or has ended to be put back.
    void restoringChanged();

private:
    QWidget *makeBackup();
    void askToRestore();
    void restore();
    void showRestored(const base::Result<void> &restored);
    void letGoOn(bool may);

    LegacyMigration &m_migration;
    QLabel *m_title;
    QLabel *m_subtitle;
    CountTiles *m_tiles;
    NoteLabel *m_validated;
    QWidget *m_backup = nullptr;
    QLabel *m_backupName;
    QPushButton *m_restore;
    QCheckBox *m_open;
    QCheckBox *m_serve;
    bool m_isRestored = false;
};
