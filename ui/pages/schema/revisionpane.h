// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

/// One revision: what it is for, what it does, and the SQL of its way up and back.
class RevisionPane final : public QWidget
{
    Q_OBJECT

public:
    /// `move` takes the database to the revision that is shown, `copy` takes the SQL along.
    RevisionPane(QAction *move, QAction *copy, QWidget *parent = nullptr);

    /// `offersMove` shows the button that takes the database there.
    void setRevision(const migration::RevisionView &view, bool offersMove);
    void clear();
    /// The SQL that is looked at: of the way back on that tab, else of the way up.
    QString sql() const;

private:
    QLayout *makeHead(QAction *move);
    QToolButton *makeButton(QAction *action);
    QPlainTextEdit *addSqlTab(const QString &title, const QString &name);

    QLabel *m_title;
    QLabel *m_details;
    QToolButton *m_move = nullptr;
    QTabWidget *m_tabs;
    QListWidget *m_operations;
    QPlainTextEdit *m_up;
    QPlainTextEdit *m_back;
};
