// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"
#include "ui/pages/page.h"

#include <optional>

class BackupsView;
class ComparisonView;
class EmptyState;
class NoteLabel;
class QLabel;
class QListView;
class QStackedLayout;
class RevisionPane;
class SchemaHistoryModel;

/// The schema of the open database: the history of revisions and where in it the database is, what each does,
/// whether all is as declared, and the copies that can be put back.
class SchemaPage final : public Page
{
    Q_OBJECT

public:
    explicit SchemaPage(const PageParts &parts, QWidget *parent = nullptr);

private:
    void makeActions();
    QAction *makeAction(const char *icon, const QString &text, void (SchemaPage::*job)());
    QLayout *makeHead();
    QWidget *makeContent();
    QWidget *makeHistory();
    void look();
    void show(const base::Result<migration::SchemaView> &view);
    void showHeadline();
    void showSelection();
    bool mayChange(bool upgrades) const;
    static QString lockedText();
    void allow();
    const migration::RevisionView *selected() const;
    std::optional<QList<migration::Step>> stepsTo(const migration::RevisionView &target) const;

    void upgrade();
    void moveToSelected();
    void move(const QList<migration::Step> &steps);
    void restoreSelected();
    void copySql();
    void showFolder();
    void chooseOwnFolder();

    Session &m_session;
    SchemaChange &m_change;
    std::optional<migration::SchemaView> m_view;
    SchemaHistoryModel *m_history;
    QAction *m_upgrade = nullptr;
    QAction *m_move = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_showFolder = nullptr;
    QLabel *m_headline;
    QLabel *m_details;
    NoteLabel *m_problem;
    QListView *m_list;
    RevisionPane *m_revision = nullptr;
    ComparisonView *m_comparison;
    BackupsView *m_backups = nullptr;
    EmptyState *m_failure;
    QStackedLayout *m_content;
};
