// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"
#include "core/storage/profile.h"

#include <atomic>
#include <memory>

namespace storage {

enum class Access { ReadWrite, ReadOnly };

struct OpenOptions
{
    Access access = Access::ReadWrite;
    bool create = false;    ///< make an empty database of the newest revision where there is none
    bool writeOlder = true; ///< false: one of an older revision opens for reading only
};

/// An open, recognised database on the thread that opened it. Closes on destruction. Every other room and
/// thread opens its own from the same URL.
class Database final
{
public:
    /// Fails with a sentence of its own for each thing a file can be instead: missing, a directory, no
    /// database, encrypted, corrupt, locked, no permission, legacy (json_data), half-migrated, v2.
    /// What cannot or should not be written (a read-only medium, a newer revision, no revision at all) opens
    /// with Access::ReadOnly; `access()` and `notice()` tell.
    static base::Result<Database> open(const DatabaseUrl &url, const OpenOptions &options = {});

    const DatabaseUrl &url() const { return m_url; }
    Access access() const { return m_access; }
    Engine engine() const { return m_url.engine(); }
    /// Revision that the file holds, such as "001".
    const QString &revision() const { return m_revision; }
    /// Whether this program knows a newer revision. What that adds reads as NULL here and cannot be written.
    bool isOlder() const;

    /// What a person should know of how it was opened, such as why it is read-only; usually empty.
    const QString &notice() const { return m_notice; }
    const Profile &profile() const { return *m_profile; }

    /// The connection, for this room and the rooms built on it.
    const Connection &connection() const { return m_connection; }

    /// A long read ends with Cancelled once this is true; shared with whoever may cancel it.
    void setStopFlag(std::shared_ptr<const std::atomic_bool> stop) { m_stop = std::move(stop); }
    bool isStopped() const { return m_stop && *m_stop; }

private:
    Database(DatabaseUrl url, Connection connection);

    DatabaseUrl m_url;
    Connection m_connection;
    Access m_access = Access::ReadWrite;
    QString m_revision;
    QString m_notice;
    const Profile *m_profile = nullptr;
    std::shared_ptr<const std::atomic_bool> m_stop;
};

} // namespace storage
