// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/clocktime.h"
#include "core/domain/zone.h"
#include "core/storage/url.h"
#include "tests/fuzz/targets.h"

namespace fuzz {

namespace {

QString clocks(const QString &text)
{
    const auto time = domain::clockTimeFrom(text);
    if (!time)
        return domain::isCanonicalClockTime(text) ? QStringLiteral("a stored clock text that is no time")
                                                  : QString();
    if (*time < std::chrono::minutes(0) || *time >= std::chrono::hours(24))
        return QStringLiteral("a time outside of the day");
    const QString stored = domain::clockText(*time);
    if (!domain::isCanonicalClockTime(stored) || domain::clockTimeFrom(stored) != time)
        return QStringLiteral("a time that is not read as it is written");
    return domain::isCanonicalClockTime(text) && stored != text
               ? QStringLiteral("a stored clock text with two spellings")
               : QString();
}

QString urls(const QString &text)
{
    const auto url = storage::DatabaseUrl::parse(text);
    if (!url)
        return url.error().what.isEmpty() ? QStringLiteral("refused without a word") : QString();
    if (url->engine() == storage::Engine::Sqlite)
        return storage::DatabaseUrl::sqlite(url->path()) == *url
                   ? QString()
                   : QStringLiteral("a path that is not read as it is written");
    constexpr qsizetype tellingLength = 12; // a shorter one may well stand in the host's name
    const bool told = url->password().size() >= tellingLength && !url->host().contains(url->password()) &&
                      !url->user().contains(url->password()) && !url->name().contains(url->password()) &&
                      !url->options().contains(url->password()) &&
                      url->displayText().contains(url->password());
    return told ? QStringLiteral("a password among what people see") : QString();
}

QString zones(const QString &text)
{
    return domain::isIanaZone(text) && !QTimeZone(text.toLatin1()).isValid()
               ? QStringLiteral("a zone that does not exist")
               : QString();
}

} // namespace

QString readTexts(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    for (const auto &check : {clocks, urls, zones})
        if (const QString problem = check(text); !problem.isEmpty())
            return problem;
    return {};
}

QList<QByteArray> textSeeds()
{
    return {"07:30",
            "7:30:15",
            "24:00",
            "Europe/Lisbon",
            "sqlite:////var/lib/tronbyt.sqlite",
            "sqlite:///tronbyt.sqlite",
            "/var/lib/tronbyt ü.sqlite",
            "postgresql://anna:correct-horse-battery@[::1]:5433/tronbyt?sslmode=require",
            "host=desk port=5432 user=anna password='it''s a long secret' dbname=tronbyt",
            "mysql://desk/tronbyt"};
}

} // namespace fuzz
