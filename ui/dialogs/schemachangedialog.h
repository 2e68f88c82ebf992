// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/schemawords.h"

#include <QDialog>

#include <functional>

class NoteLabel;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class SchemaChange;
class Session;

/// Says what is about to happen to a schema, starts it when the person agrees, shows how far it is, and goes
/// when it is done. What failed stays to be read.
class SchemaChangeDialog final : public QDialog
{
    Q_OBJECT

public:
    SchemaChangeDialog(const ChangeWords &words, SchemaChange &change, std::function<void()> start,
                       QWidget *parent = nullptr);

    /// While it runs: asks it to stop, and stays until it has.
    void reject() override;

private:
    QTreeWidget *makeSteps(const ChangeWords &words);
    QWidget *makeButtons(const ChangeWords &words);
    void begin();
    void showProgress(int done, int total, const QString &text);
    void finish(const base::Result<QString> &outcome);

    SchemaChange &m_change;
    std::function<void()> m_start;
    NoteLabel *m_failure;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go = nullptr;
};

/// Opens it over the window for a way to another revision, or for a copy that is put back.
void openMoveDialog(Session &session, SchemaChange &change, const QList<migration::Step> &steps,
                    QWidget *window);
void openRestoreDialog(Session &session, SchemaChange &change, const migration::Backup &backup,
                       QWidget *window);
