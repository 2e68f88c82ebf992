// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ComparisonPane;
class CountTiles;
class LegacyMigration;
class ProblemPane;
class QLabel;

/// What a dry run found: how much will be written, what was repaired or is left out, and each document beside
/// its rows.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(LegacyMigration &migration, QWidget *parent = nullptr);

    void showReport();

Q_SIGNALS:
    /// The dry run is to be done again without the bad parts.
    void leaveOutChosen();
    /// It is to be done again as it was.
    void lookAgainChosen();

private:
    QWidget *makeStopped();
    QWidget *makeSplit();
    void showPart();

    LegacyMigration &m_migration;
    QLabel *m_title;
    QLabel *m_subtitle;
    CountTiles *m_tiles;
    QWidget *m_stopped = nullptr;
    ProblemPane *m_problems;
    ComparisonPane *m_comparison;
};
