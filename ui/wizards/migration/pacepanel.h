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
    /// After a failure: once more as it was.
    void wayOnChosen();
    /// After a failed run, which a wizard has no Back from: otherwise.
    void optionsWanted();

private:
    QLayout *makeWaysOn();
    void showPace(const MigrationPace &pace);
    void showOutcome();

    LegacyMigration &m_migration;
    QLabel *m_stage;
    QProgressBar *m_bar;
    CountTiles *m_numbers;
    NoteLabel *m_failure;
    QPushButton *m_wayOn;
    QPushButton *m_options;
};
