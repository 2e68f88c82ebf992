// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/legacy/legacyworker.h"

#include <QWidget>

class NoteLabel;
class QCheckBox;
class QLineEdit;
class QRadioButton;

/// How documents are to become tables: where, what happens to bad parts, and where the copy lies.
class MigrationOptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationOptionsForm(QWidget *parent = nullptr);

    void setSource(const storage::DatabaseUrl &source);
    void leaveBadPartsOut();
    /// Whether what was entered can be used.
    bool isUsable() const;
    void applyTo(legacy::MigrationOptions &options) const;

Q_SIGNALS:
    void changed();

private:
    QWidget *makePlaces();
    QWidget *makeBadParts();
    QLayout *makePathLine(QLineEdit *edit, const QString &buttonName, void (MigrationOptionsForm::*browse)());
    void browseTarget();
    void browseBackups();
    void check();

    storage::DatabaseUrl m_source;
    QRadioButton *m_inPlace;
    QRadioButton *m_elsewhere;
    QLineEdit *m_target;
    QLineEdit *m_backups;
    NoteLabel *m_problem;
    QRadioButton *m_stop;
    QRadioButton *m_leaveOut;
};
