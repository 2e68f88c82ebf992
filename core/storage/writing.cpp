// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writing.h"

#include "core/storage/dialect.h"
#include "core/storage/rowwriter.h"

namespace storage {

namespace {

base::Result<Applied> applyOnce(const Database &database, const Edit &edit)
{
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return transaction.error();
    RowWriter writer(database);
    for (const Change &change : edit.changes) {
        if (const auto written = writer.write(change); !written)
            return written.error();
    }
    Applied applied = writer.takeApplied(edit.title);
    if (const auto committed = transaction->commit(&applied.notice); !committed)
        return committed.error();
    return applied;
}

/// Only what a state tells, and a pin only while it still points nowhere.
base::Result<void> saveState(const Connection &connection, const ServingState &state)
{
    QStringList assignments;
    QVariantList values;
    if (state.lastAppIndex) {
        assignments.append(QStringLiteral("last_app_index = ?"));
        values.append(*state.lastAppIndex);
    }
    if (state.lastSeen) {
        assignments.append(QStringLiteral("last_seen = ?"));
        values.append(encoded(connection.engine(), *state.lastSeen));
    }
    if (!assignments.isEmpty()) {
        const auto saved = connection.execute(
            QStringLiteral("UPDATE devices SET %1 WHERE id = ?").arg(assignments.join(QStringLiteral(", "))),
            values + QVariantList{state.deviceId});
        if (!saved)
            return saved.error();
    }
    if (!state.clearPin)
        return {};
    return connection.execute(
        QStringLiteral(
            "UPDATE devices SET pinned_app = NULL WHERE id = ? AND NOT EXISTS "
            "(SELECT 1 FROM apps WHERE apps.device_id = devices.id AND apps.iname = devices.pinned_app)"),
        {state.deviceId});
}

base::Result<void> saveStates(const Connection &connection, const QList<ServingState> &states)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    ChangeNotice notice;
    notice.onlyServingState = true;
    notice.entities = {domain::Entity::Device};
    for (const ServingState &state : states) {
        notice.deviceIds.insert(state.deviceId);
        if (const auto saved = saveState(connection, state); !saved)
            return saved.error();
    }
    return transaction->commit(&notice);
}

} // namespace

base::Result<Applied> apply(Database &database, const Edit &edit)
{
    // SQLite waits for its lock by the busy timeout; PostgreSQL may end one of two crossing transactions,
    // which then may simply be done again.
    constexpr int attempts = 3;
    auto applied = applyOnce(database, edit);
    const bool again = database.engine() == Engine::Postgresql;
    for (int i = 1; again && i < attempts && !applied && applied.error().kind == base::Error::Kind::Busy; ++i)
        applied = applyOnce(database, edit);
    return applied;
}

base::Result<void> saveServingState(Database &database, const QList<ServingState> &states)
{
    if (states.isEmpty())
        return {};
    const Connection &connection = database.connection();
    if (connection.engine() == Engine::Postgresql)
        return saveStates(connection, states);
    // A second of rotation lost with the power harms nobody, so this commit waits for no disk.
    if (const auto relaxed = connection.execute(QStringLiteral("PRAGMA synchronous = NORMAL")); !relaxed)
        return relaxed;
    const auto saved = saveStates(connection, states);
    if (const auto strict = connection.execute(QStringLiteral("PRAGMA synchronous = FULL")); !strict)
        return strict;
    return saved;
}

} // namespace storage
