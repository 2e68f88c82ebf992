// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include "core/storage/lockholders.h"

#include <QCoreApplication>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct SqlErrorText
{
    Q_DECLARE_TR_FUNCTIONS(SqlErrorText)
};

/// Primary and extended result codes of SQLite (sqlite.org/rescode.html).
Kind sqliteKind(int code)
{
    switch (code) {
    case 787: // a foreign key
        return Kind::Conflict;
    case 1555: // a primary key
    case 2067: // a unique index
        return Kind::AlreadyExists;
    }
    switch (code & 0xff) {
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return Kind::NoAccess;
    case 5: // BUSY
    case 6: // LOCKED
        return Kind::Busy;
    case 8: // READONLY
        return Kind::ReadOnly;
    case 9: // INTERRUPT
        return Kind::Cancelled;
    case 11: // CORRUPT
    case 26: // NOTADB
        return Kind::Corrupt;
    case 13: // FULL
        return Kind::NoSpace;
    case 18: // TOOBIG
        return Kind::TooLarge;
    case 19: // CONSTRAINT
        return Kind::InvalidInput;
    default:
        return Kind::Internal;
    }
}

/// PostgreSQL's SQLSTATE, or the client library's text where there is no state because there is no server.
Kind postgresKind(const QString &state, const QString &text)
{
    static const std::pair<QLatin1String, Kind> states[]{
        {QLatin1String("23505"), Kind::AlreadyExists},
        {QLatin1String("23503"), Kind::Conflict},
        {QLatin1String("25006"), Kind::ReadOnly},
        {QLatin1String("42501"), Kind::NoAccess},
        {QLatin1String("55P03"), Kind::Busy},
        {QLatin1String("53"), Kind::NoSpace},
        {QLatin1String("40"), Kind::Busy},
        {QLatin1String("28"), Kind::NoAccess},
        {QLatin1String("3D"), Kind::NotFound},
        {QLatin1String("08"), Kind::Unreachable},
        {QLatin1String("57P"), Kind::Unreachable},
        {QLatin1String("57014"), Kind::Cancelled},
        {QLatin1String("22"), Kind::InvalidInput},
        {QLatin1String("23"), Kind::InvalidInput},
        {QLatin1String("XX001"), Kind::Corrupt},
        {QLatin1String("XX002"), Kind::Corrupt},
    };
    for (const auto &[prefix, kind] : states) {
        if (state.startsWith(prefix))
            return kind;
    }
    if (text.contains(QLatin1String("authentication failed")) ||
        text.contains(QLatin1String("no password")) || text.contains(QLatin1String("role \"")) ||
        text.contains(QLatin1String("pg_hba.conf")))
        return Kind::NoAccess;
    if (text.contains(QLatin1String("does not exist")))
        return Kind::NotFound;
    return state.isEmpty() ? Kind::Unreachable : Kind::Internal;
}

QString busySentence(Engine engine, const QString &place)
{
    const QStringList programs = engine == Engine::Sqlite ? programsUsing(place) : QStringList();
    if (programs.isEmpty())
        return SqlErrorText::tr(
                   "Another program is writing to %1 and did not finish in time. Nothing has been "
                   "changed; try again in a moment.")
            .arg(place);
    return SqlErrorText::tr("Another program is writing to %1 and did not finish in time (it is open in %2). "
                            "Nothing has been changed; try again in a moment, or close that program.")
        .arg(place, programs.join(QStringLiteral(", ")));
}

QString accessSentence(Engine engine, const QString &place)
{
    return engine == Engine::Sqlite
               ? SqlErrorText::tr(
                     "%1 may not be opened by this user, or a file beside it may not. Nothing has been "
                     "changed; check the permissions of the file and of its folder.")
                     .arg(place)
               : SqlErrorText::tr(
                     "The server refused %1. Nothing has been changed; check the user name, the password "
                     "(in the URL, PGPASSWORD or ~/.pgpass) and what this user may do there.")
                     .arg(place);
}

QString sentence(Kind kind, Engine engine, const QString &place)
{
    switch (kind) {
    case Kind::Busy:
        return busySentence(engine, place);
    case Kind::NoAccess:
        return accessSentence(engine, place);
    case Kind::ReadOnly:
        return SqlErrorText::tr("%1 is open for reading only. Nothing has been changed.").arg(place);
    case Kind::NoSpace:
        return SqlErrorText::tr(
                   "There is no space left for %1. Nothing has been changed; free some space and "
                   "try again.")
            .arg(place);
    case Kind::Corrupt:
        return SqlErrorText::tr(
                   "%1 is damaged and cannot be read here. It has not been changed; keep a copy of "
                   "it and open a backup.")
            .arg(place);
    case Kind::Unreachable:
        return SqlErrorText::tr(
                   "%1 does not answer. Nothing has been changed; check that the server runs and "
                   "can be reached, then try again.")
            .arg(place);
    case Kind::NotFound:
        return SqlErrorText::tr("There is no database %1. Check the name, or create it on the server first.")
            .arg(place);
    case Kind::AlreadyExists:
        return SqlErrorText::tr(
                   "%1 already holds a row with this key or name. Nothing has been changed; choose "
                   "another.")
            .arg(place);
    case Kind::Conflict:
        return SqlErrorText::tr(
                   "Another program has meanwhile removed or added a row in %1 that this belongs "
                   "to. Nothing has been changed; look at it again and repeat the change.")
            .arg(place);
    case Kind::InvalidInput:
    case Kind::TooLarge:
        return SqlErrorText::tr(
                   "%1 does not accept one of these values. Nothing has been changed; correct it "
                   "and try again.")
            .arg(place);
    default:
        return SqlErrorText::tr(
                   "%1 could not be read or written. Nothing has been changed; the log says why.")
            .arg(place);
    }
}

} // namespace

base::Error errorFrom(Engine engine, const QString &place, const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    // Only the first line: PostgreSQL tells the values of the row, secrets and all, in those below.
    const QString text = error.driverText() + u' ' + error.databaseText().section(u'\n', 0, 0);
    const Kind kind = engine == Engine::Sqlite ? sqliteKind(code.toInt()) : postgresKind(code, text);
    const QString detail =
        text.simplified().isEmpty() ? QStringLiteral("the connection is closed") : text.simplified();
    return {kind, sentence(kind, engine, place), QStringLiteral("%1 [%2]").arg(detail, code)};
}

} // namespace storage
