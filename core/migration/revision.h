// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/migration/operation.h"

#include <QDate>

namespace migration {

/// One step of the schema's history.
struct Revision
{
    QString id;
    QString parent; ///< empty for the first
    QString message;
    QDate date;
    QList<Operation> upgrade;
    QList<Operation> downgrade;
    QString file; ///< where it was read from

    bool isPartOfProgram() const { return file.startsWith(u':'); }
};

/// An id as people read it: `base` for none.
QString shownRevision(const QString &id);

/// The message as people read it: that of a revision that is part of the program in their language.
QString shownMessage(const Revision &revision);

/// Reads a revision from the text of its file; the format is docs/revisions.md. An error names file and line
/// and what was expected there.
base::Result<Revision> readRevision(const QByteArray &text, const QString &file);

/// What takes these operations back, in the order to do it; nothing when one of them has no reverse.
std::optional<QList<Operation>> reversed(const QList<Operation> &operations);

} // namespace migration
