// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/revision.h"

#include "core/migration/revisionfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace migration {

namespace {

using revisionfile::Fault;
using revisionfile::Fields;

struct RevisionText
{
    Q_DECLARE_TR_FUNCTIONS(RevisionText)
};

/// The messages of resources/revisions, for those who translate them.
[[maybe_unused]] constexpr const char *ourMessages[] = {
    QT_TRANSLATE_NOOP("RevisionMessage", "Initial relational schema"),
    QT_TRANSLATE_NOOP("RevisionMessage", "Room for what 001 has no column for"),
};

base::Error faultError(const QString &file, const Fault &fault)
{
    return {base::Error::Kind::InvalidInput,
            RevisionText::tr("%1, line %2: %3. Nothing has been changed; correct the file.")
                .arg(file)
                .arg(fault.line)
                .arg(fault.sentence),
            QStringLiteral("%1:%2").arg(file).arg(fault.line)};
}

QList<Operation> operationsFrom(const YAML::Node &node)
{
    if (node.IsNull())
        return {};
    if (!node.IsSequence())
        revisionfile::fail(node, RevisionText::tr("a list of operations is expected"));
    QList<Operation> operations;
    for (const YAML::Node &item : node)
        operations.append(revisionfile::operationFrom(item));
    return operations;
}

/// The line of the first operation that has no reverse.
int lineWithoutReverse(const YAML::Node &list, const QList<Operation> &operations)
{
    for (qsizetype i = 0; i < operations.size(); ++i) {
        if (!reverseOf(operations[i]))
            return revisionfile::lineOf(list[static_cast<size_t>(i)]);
    }
    return revisionfile::lineOf(list);
}

QString idFrom(Fields &fields, const char *key)
{
    // The column that holds it takes 32 letters.
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_.-]{1,32}$"));
    const QString id = fields.text(key);
    if (!form.match(id).hasMatch() || id == QLatin1String("head") || id == QLatin1String("base"))
        revisionfile::fail(
            fields.node(key),
            RevisionText::tr("%1: at most 32 letters, digits, “_”, “.” or “-” are expected, and neither head "
                             "nor base")
                .arg(QString::fromLatin1(key)));
    return id;
}

Revision revisionFrom(const YAML::Node &root)
{
    Fields fields(root, RevisionText::tr("a revision"));
    Revision revision;
    revision.id = idFrom(fields, "revision");
    if (!fields.node("parent").IsNull())
        revision.parent = idFrom(fields, "parent");
    revision.message = fields.text("message");
    revision.date = QDate::fromString(fields.text("date"), Qt::ISODate);
    if (!revision.date.isValid())
        revisionfile::fail(fields.node("date"),
                           RevisionText::tr("date: a day such as 2026-03-29 is expected"));
    const YAML::Node upgrade = fields.node("upgrade");
    revision.upgrade = operationsFrom(upgrade);
    if (fields.has("downgrade")) {
        revision.downgrade = operationsFrom(fields.node("downgrade"));
    } else {
        const auto back = reversed(revision.upgrade);
        if (!back)
            throw Fault{lineWithoutReverse(upgrade, revision.upgrade),
                        RevisionText::tr("this does not say enough to be taken back; a list “downgrade” is "
                                         "expected")};
        revision.downgrade = *back;
    }
    fields.end();
    return revision;
}

} // namespace

QString shownRevision(const QString &id)
{
    return id.isEmpty() ? QStringLiteral("base") : id;
}

QString shownMessage(const Revision &revision)
{
    return revision.isPartOfProgram()
               ? QCoreApplication::translate("RevisionMessage", revision.message.toUtf8().constData())
               : revision.message;
}

std::optional<QList<Operation>> reversed(const QList<Operation> &operations)
{
    QList<Operation> back;
    for (const Operation &operation : operations) {
        auto reverse = reverseOf(operation);
        if (!reverse)
            return {};
        back.prepend(std::move(*reverse));
    }
    return back;
}

base::Result<Revision> readRevision(const QByteArray &text, const QString &file)
{
    try {
        Revision revision = revisionFrom(YAML::Load(text.toStdString()));
        revision.file = file;
        return revision;
    } catch (const Fault &fault) {
        return faultError(file, fault);
    } catch (const YAML::Exception &exception) {
        const QString said = QString::fromStdString(exception.msg);
        return faultError(file,
                          {exception.mark.line + 1, RevisionText::tr("this is no YAML (%1)").arg(said)});
    }
}

} // namespace migration
