// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace legacy {

/// A SQLite file that is read while no byte of it, of its log, its index or its journal changes. What a log
/// or a journal beside it would have SQLite write is written to a private copy.
class UntouchedFile final
{
public:
    /// A copy ends once `stop` is true.
    static base::Result<UntouchedFile> open(const QString &path, const std::atomic_bool &stop);

    const storage::Connection &connection() const { return m_connection; }
    /// Fails where another program wrote to the file since it was opened and no lock kept it from doing so.
    base::Result<void> isUnchanged() const;

private:
    UntouchedFile(QString path, storage::Connection connection)
        : m_path(std::move(path)), m_connection(std::move(connection))
    {}

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_copy; // outlives its connection
    storage::Connection m_connection;
    QString m_state; ///< of the files when they were opened; empty where a lock holds them
};

} // namespace legacy
