// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class CountTiles;
class LegacyMigration;
class NoteLabel;
class QLabel;
class QProgressBar;
class QPushButton;
struct MigrationPace;

/// A dry run or a run while it lasts: how far, how fast, how long still; and why it did not end well.
class PacePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PacePanel(LegacyMigration &migration, QWidget *parent = nullptr);

    /// Begins from nothing.
    void reset();

Q_SIGNALS:
    /// The way on after a failure was chosen.
    void wayOnChosen();

private:
    void showPace(const MigrationPace &pace);
    void showOutcome();

    LegacyMigration &m_migration;
    QLabel *m_stage;
    QProgressBar *m_bar;
    CountTiles *m_numbers;
    NoteLabel *m_failure;
    QPushButton *m_wayOn;
};
