// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/autogenerate.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace migration {

namespace {

struct Autogenerate
{
    Q_DECLARE_TR_FUNCTIONS(Autogenerate)
};

QString newId()
{
    constexpr quint64 twelveDigits = (quint64(1) << 48) - 1;
    return QStringLiteral("%1").arg(QRandomGenerator::global()->generate64() & twelveDigits, 12, 16,
                                    QLatin1Char('0'));
}

} // namespace

base::Result<Revision> newRevision(const History &history, const QString &message, QDate date)
{
    const auto head = history.head();
    if (!head)
        return head.error();
    return Revision{newId(), *head, message, date, {}, {}, {}};
}

base::Result<QList<Difference>> differencesAtHead(const Migrator &migrator, const History &history)
{
    const auto head = history.head();
    if (!head)
        return head.error();
    if (migrator.current() != *head)
        return base::Error{
            base::Error::Kind::InvalidInput,
            Autogenerate::tr(
                "%1 is not at the newest revision, %2, behind which the new one would stand. Nothing has "
                "been changed; upgrade it first.")
                .arg(migrator.connection().place(), *head),
            QStringLiteral("not at head")};
    const auto live = readSchema(migrator.connection());
    if (!live)
        return live.error();
    return compare(migrator.connection().engine(), *live, storage::relationalProfile()).differences;
}

} // namespace migration
