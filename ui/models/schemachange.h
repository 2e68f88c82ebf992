// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/schemaworker.h"
#include "core/storage/database.h"

#include <QObject>

#include <functional>

class DatabaseOpener;
class Session;

/// Changes the schema of the open database. The server stops and the window lets go of the database, the work
/// runs on a thread of its own, then the database is opened again and served again. One change at a time.
class SchemaChange final : public QObject
{
    Q_OBJECT

public:
    SchemaChange(Session &session, DatabaseOpener &opener, QObject *parent = nullptr);

    /// Reads the schema of the open database.
    QFuture<base::Result<migration::SchemaView>> look();
    /// Where a person's own revisions lie.
    QString revisionsFolder() const;
    void setRevisionsFolder(const QString &folder);

    bool isRunning() const { return m_isRunning; }
    void move(const QList<migration::Step> &steps);
    void restore(const migration::Backup &backup);
    /// What runs ends soon; a step that is not whole by then leaves nothing.
    void stop();

Q_SIGNALS:
    /// `text` may be empty; it stays as it was.
    void progressed(int done, int total, const QString &text);
    /// The database is open again. What was done, as a sentence, or why not.
    void finished(const base::Result<QString> &outcome);

private:
    void begin(std::function<void()> work);
    void stopServingThen(std::function<void()> next);
    void end(const base::Result<QString> &outcome, const storage::OpenOptions &options);
    template <typename T, typename Then>
    void follow(const QFuture<T> &future, Then then);

    Session &m_session;
    DatabaseOpener &m_opener;
    migration::SchemaWorker m_worker;
    bool m_isRunning = false;
    bool m_isStopped = false; ///< asked to stop
    bool m_wasServing = false;
    storage::OpenOptions m_before; ///< how it was open
    storage::OpenOptions m_after;  ///< once its schema is another
};
