// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/migrator.h"
#include "core/migration/revisionwriter.h"

namespace migration {

/// An empty revision behind the head, with an id that no other release or person will choose.
base::Result<Revision> newRevision(const History &history, const QString &message, QDate date);

/// What of a database at the head is not as declared.
base::Result<QList<Difference>> differencesAtHead(const Migrator &migrator, const History &history);

} // namespace migration
