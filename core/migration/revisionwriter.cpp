// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/revisionwriter.h"

#include "core/migration/operationtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace migration {

namespace {

struct RevisionWriter
{
    Q_DECLARE_TR_FUNCTIONS(RevisionWriter)
};

QStringList commentLines(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines.append(QStringLiteral("  # ") + line);
    return lines;
}

QStringList operationLines(const QList<Operation> &operations)
{
    QStringList lines;
    for (const Operation &operation : operations)
        lines.append(QStringLiteral("  - ") + operationText(operation));
    return lines;
}

QStringList upgradeLines(const Revision &revision, const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &difference : differences)
        lines += commentLines(difference.text) + commentLines(difference.note) +
                 operationLines(difference.upgrade);
    return lines + operationLines(revision.upgrade);
}

QStringList downgradeLines(const Revision &revision, const QList<Difference> &differences)
{
    QStringList lines = operationLines(revision.downgrade);
    for (auto difference = differences.rbegin(); difference != differences.rend(); ++difference)
        lines += operationLines(difference->downgrade);
    return lines;
}

void appendList(QStringList &lines, const char *key, const QStringList &items)
{
    const bool empty = items.filter(QRegularExpression(QStringLiteral("^  - "))).isEmpty();
    lines.append(QLatin1String(key) + QLatin1String(empty ? ": []" : ":"));
    lines += items;
}

QString fileName(const Revision &revision)
{
    QString words = revision.message.toLower();
    words.replace(QRegularExpression(QStringLiteral("[^a-z0-9]+")), QStringLiteral("_"));
    words = words.left(40);
    while (words.endsWith(u'_'))
        words.chop(1);
    return words.isEmpty() ? revision.id + QLatin1String(".yaml")
                           : QStringLiteral("%1_%2.yaml").arg(revision.id, words);
}

} // namespace

QString revisionText(const Revision &revision, const QList<Difference> &differences)
{
    QStringList lines{QStringLiteral("revision: \"%1\"").arg(revision.id),
                      QStringLiteral("parent: ") + (revision.parent.isEmpty()
                                                        ? QStringLiteral("null")
                                                        : u'"' + revision.parent + u'"'),
                      QStringLiteral("message: ") + yamlText(revision.message),
                      QStringLiteral("date: ") + revision.date.toString(Qt::ISODate)};
    appendList(lines, "upgrade", upgradeLines(revision, differences));
    appendList(lines, "downgrade", downgradeLines(revision, differences));
    return lines.join(u'\n') + u'\n';
}

base::Result<QString> writeRevision(const Revision &revision, const QList<Difference> &differences,
                                    const QString &folder)
{
    const QString name = QDir(folder).absoluteFilePath(fileName(revision));
    if (QFile::exists(name))
        return base::Error{
            base::Error::Kind::AlreadyExists,
            RevisionWriter::tr("There is already a file %1. Nothing has been changed; choose another "
                               "text or folder.")
                .arg(name),
            QStringLiteral("file exists")};
    const QByteArray text = revisionText(revision, differences).toUtf8();
    QSaveFile file(name);
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
                         file.write(text) == text.size() && file.commit();
    if (!written)
        return base::Error{
            base::Error::Kind::NoAccess,
            RevisionWriter::tr("The revision could not be written to %1 (%2). Nothing has been changed; "
                               "choose another folder.")
                .arg(name, file.errorString()),
            file.errorString()};
    return name;
}

} // namespace migration
