// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QWidget>

class CountTiles;
class LegacyMigration;
class NoteLabel;
class QComboBox;
class QLabel;
class QPushButton;
struct MigrationPace;

/// Which legacy file: typed, found, dropped or used before; and what it turns out to be.
class SourceChooser final : public QWidget
{
    Q_OBJECT

public:
    SourceChooser(LegacyMigration &migration, base::Settings &settings, QWidget *parent = nullptr);

    /// Looks at it, also once more: what stood in the way may be gone.
    void choose(const QString &file);

private:
    QLayout *makeLine();
    void browse();
    void followText();
    void showReading(const MigrationPace &pace);
    void showSurvey();
    void remember(const QString &file);

    LegacyMigration &m_migration;
    base::Settings &m_settings;
    QComboBox *m_file;
    QLabel *m_kind;
    CountTiles *m_counts;
    NoteLabel *m_warning;
    NoteLabel *m_problem;
    QPushButton *m_again;
    QString m_chosen; ///< empty while the text names no file
};
