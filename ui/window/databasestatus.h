// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class Session;

namespace storage {
class Database;
}

/// The left part of the status bar: database, revision, how much it holds, when an edit was saved.
class DatabaseStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseStatus(Session &session, QWidget *parent = nullptr);

private:
    struct Counts
    {
        qint64 users = 0;
        qint64 devices = 0;
        qint64 apps = 0;
    };

    static base::Result<Counts> countAll(storage::Database &database);
    QLabel *addLabel(const QString &accessibleName);
    void showDatabase();
    void count();
    void showCounts(const base::Result<Counts> &counts);
    void showSaved();

    Session &m_session;
    QLabel *m_database;
    QLabel *m_revision;
    QLabel *m_counts;
    QLabel *m_saved;
    QTimer m_recount;
};
