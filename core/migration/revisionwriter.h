// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/comparison.h"
#include "core/migration/revision.h"

namespace migration {

/// The text of a revision's file; its notes stand above the operations as comments. readRevision reads it
/// back.
QString revisionText(const Revision &revision, const QList<Difference> &differences);

/// Writes a new file for it into the folder, which is made where it is missing; gives its name.
base::Result<QString> writeRevision(const Revision &revision, const QList<Difference> &differences,
                                    const QString &folder);

} // namespace migration
