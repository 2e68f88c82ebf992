// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

void initRevisionResources()
{
    Q_INIT_RESOURCE(revisions);
}

namespace migration {

namespace {

using Kind = base::Error::Kind;

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

base::Error wrong(const QString &sentence, const char *detail)
{
    return {Kind::InvalidInput, sentence, QString::fromLatin1(detail)};
}

base::Result<void> readFolder(const QString &path, QList<Revision> &revisions)
{
    const QDir folder(path);
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return base::Error{
                Kind::NoAccess,
                HistoryText::tr("The revision %1 cannot be read (%2). Nothing has been changed; check "
                                "its permissions.")
                    .arg(file.fileName(), file.errorString()),
                file.errorString()};
        }
        auto revision = readRevision(file.readAll(), file.fileName());
        if (!revision)
            return revision.error();
        revisions.append(std::move(*revision));
    }
    return {};
}

QString titleOf(const Step &step, const QString &message)
{
    return QStringLiteral("%1 -> %2, %3").arg(shownRevision(step.from()), shownRevision(step.to()), message);
}

/// The number of a `+2` or `-1`; 0 for anything else.
int countIn(const QString &target, QChar sign)
{
    return target.startsWith(sign) ? target.mid(1).toInt() : 0;
}

} // namespace

QString Step::title() const
{
    return titleOf(*this, revision.message);
}

QString Step::shownTitle() const
{
    return titleOf(*this, shownMessage(revision));
}

QString History::ownRevisionsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1String("/tronbyt-desk/revisions");
}

base::Result<History> History::load(const QString &ownFolder)
{
    initRevisionResources();
    QList<Revision> revisions;
    for (const QString &folder : {QStringLiteral(":/revisions"), ownFolder}) {
        if (const auto read = readFolder(folder, revisions); !read)
            return read.error();
    }
    return from(std::move(revisions));
}

base::Result<History> History::from(QList<Revision> revisions)
{
    QHash<QString, QString> files;
    for (const Revision &revision : revisions) {
        if (files.contains(revision.id))
            return wrong(
                HistoryText::tr("%1 and %2 have the same id, %3. Nothing has been changed; give one of them "
                                "another.")
                    .arg(files.value(revision.id), revision.file, revision.id),
                "duplicate revision id");
        files.insert(revision.id, revision.file);
    }
    History history;
    QSet<QString> placed{QString()};
    while (!revisions.isEmpty()) {
        const auto next = std::ranges::find_if(
            revisions, [&placed](const Revision &revision) { return placed.contains(revision.parent); });
        if (next == revisions.end())
            break;
        placed.insert(next->id);
        history.m_revisions.append(*next);
        revisions.erase(next);
    }
    if (revisions.isEmpty())
        return history;
    for (const Revision &left : revisions) {
        if (!files.contains(left.parent))
            return wrong(
                HistoryText::tr("%1 names the parent %2, which no revision has for its id. Nothing has been "
                                "changed; correct the parent, or bring its file back.")
                    .arg(left.file, left.parent),
                "unknown parent");
    }
    QStringList circle;
    for (const Revision &left : revisions)
        circle.append(left.id);
    return wrong(
        HistoryText::tr("The revisions %1 follow each other in a circle. Nothing has been changed; correct "
                        "the parent of one of them.")
            .arg(circle.join(QStringLiteral(", "))),
        "cycle");
}

const Revision *History::find(const QString &id) const
{
    const auto found = std::ranges::find(m_revisions, id, &Revision::id);
    return found == m_revisions.end() ? nullptr : &*found;
}

QList<const Revision *> History::childrenOf(const QString &id) const
{
    QList<const Revision *> children;
    for (const Revision &revision : m_revisions) {
        if (revision.parent == id)
            children.append(&revision);
    }
    return children;
}

QStringList History::heads() const
{
    QStringList heads;
    for (const Revision &revision : m_revisions) {
        if (childrenOf(revision.id).isEmpty())
            heads.append(revision.id);
    }
    return heads;
}

base::Result<QString> History::head() const
{
    const QStringList all = heads();
    if (all.size() == 1)
        return all.first();
    if (all.isEmpty())
        return wrong(HistoryText::tr("There are no revisions. Nothing has been changed."), "no revisions");
    QStringList named;
    for (const QString &id : all)
        named.append(QStringLiteral("%1 (%2)").arg(id, find(id)->file));
    return wrong(
        HistoryText::tr("The history has more than one end: %1. Nothing has been changed; name the revision "
                        "that is meant, or make one follow the other.")
            .arg(named.join(QStringLiteral(", "))),
        "multiple heads");
}

base::Result<QString> History::known(const QString &id) const
{
    if (id.isEmpty() || find(id))
        return id;
    return base::Error{
        Kind::NotFound,
        HistoryText::tr("There is no revision %1 among those this program knows (%2). Nothing has been "
                        "changed; use a newer version of this program, or bring the file of the "
                        "revision to %3.")
            .arg(id, heads().join(QStringLiteral(", ")), ownRevisionsFolder()),
        QStringLiteral("unknown revision")};
}

base::Result<QString> History::ahead(const QString &current, int count) const
{
    QString at = current;
    for (int i = 0; i < count; ++i) {
        const QList<const Revision *> next = childrenOf(at);
        if (next.isEmpty())
            return wrong(
                HistoryText::tr("There are only %n revision(s) ahead. Nothing has been changed.", nullptr, i),
                "not that many ahead");
        if (next.size() > 1)
            return wrong(HistoryText::tr(
                             "The history branches after %1: %2 and %3 follow it. Nothing has been changed; "
                             "name the revision that is meant.")
                             .arg(shownRevision(at), next[0]->id, next[1]->id),
                         "branch");
        at = next.first()->id;
    }
    return at;
}

base::Result<QString> History::behind(const QString &current, int count) const
{
    QString at = current;
    for (int i = 0; i < count; ++i) {
        const Revision *revision = find(at);
        if (!revision)
            return wrong(HistoryText::tr("There are only %n revision(s) behind. Nothing has been changed.",
                                         nullptr, i),
                         "not that many behind");
        at = revision->parent;
    }
    return at;
}

base::Result<QList<Revision>> History::between(const QString &older, const QString &newer) const
{
    QList<Revision> way;
    QString at = newer;
    while (at != older) {
        const Revision *revision = find(at);
        if (!revision) {
            return wrong(
                HistoryText::tr("No way leads from revision %1 up to %2. Nothing has been changed; “schema "
                                "history” shows how they follow each other.")
                    .arg(shownRevision(older), shownRevision(newer)),
                "not an ancestor");
        }
        way.prepend(*revision);
        at = revision->parent;
    }
    return way;
}

base::Result<QList<Step>> History::upgrade(const QString &current, const QString &target) const
{
    const auto from = known(current);
    if (!from)
        return from.error();
    const int count = countIn(target, u'+');
    const auto to = count > 0                         ? ahead(current, count)
                    : target == QLatin1String("head") ? head()
                                                      : known(target);
    if (!to)
        return to.error();
    const auto way = between(current, *to);
    if (!way)
        return way.error();
    QList<Step> steps;
    for (const Revision &revision : *way)
        steps.append({revision, true});
    return steps;
}

base::Result<QList<Step>> History::downgrade(const QString &current, const QString &target) const
{
    const auto from = known(current);
    if (!from)
        return from.error();
    const int count = countIn(target, u'-');
    const auto to = count > 0                         ? behind(current, count)
                    : target == QLatin1String("base") ? base::Result<QString>(QString())
                                                      : known(target);
    if (!to)
        return to.error();
    const auto way = between(*to, current);
    if (!way)
        return way.error();
    QList<Step> steps;
    for (const Revision &revision : *way)
        steps.prepend({revision, false});
    return steps;
}

} // namespace migration
