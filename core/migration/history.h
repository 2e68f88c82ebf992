// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/migration/revision.h"

namespace migration {

/// One revision's way, up or down.
struct Step
{
    Revision revision;
    bool up = true;

    QString from() const { return up ? revision.parent : revision.id; }
    QString to() const { return up ? revision.id : revision.parent; }
    const QList<Operation> &operations() const { return up ? revision.upgrade : revision.downgrade; }
    /// `001 -> 002, message`, the same in every language
    QString title() const;
    /// The same in the person's language.
    QString shownTitle() const;
};

/// All revisions that are known, checked: each id once, each parent there, no circle. Branches are allowed,
/// but nobody guesses between them.
class History final
{
public:
    /// Ours and those of a person's own folder, which may be missing.
    static base::Result<History> load(const QString &ownFolder = ownRevisionsFolder());
    static base::Result<History> from(QList<Revision> revisions);
    /// $XDG_DATA_HOME/tronbyt-desk/revisions
    static QString ownRevisionsFolder();

    /// Parents before their children.
    const QList<Revision> &revisions() const { return m_revisions; }
    /// Null for one that is not known.
    const Revision *find(const QString &id) const;
    QList<const Revision *> childrenOf(const QString &id) const;
    /// Those that nothing follows; more than one where the history branches.
    QStringList heads() const;
    /// The newest, or an error that names both where there are two.
    base::Result<QString> head() const;

    /// The way from a revision (empty for an empty database) to `head`, an id or `+N`; no steps when it is
    /// there.
    base::Result<QList<Step>> upgrade(const QString &current, const QString &target) const;
    /// Back to `base`, an id or `-N`.
    base::Result<QList<Step>> downgrade(const QString &current, const QString &target) const;

private:
    base::Result<QString> known(const QString &id) const;
    base::Result<QString> ahead(const QString &current, int count) const;
    base::Result<QString> behind(const QString &current, int count) const;
    /// Revisions after `older` up to `newer`, oldest first.
    base::Result<QList<Revision>> between(const QString &older, const QString &newer) const;

    QList<Revision> m_revisions;
};

} // namespace migration
