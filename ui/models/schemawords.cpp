// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schemawords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace {

struct SchemaWords
{
    Q_DECLARE_TR_FUNCTIONS(SchemaWords)
};

QString pauseText(bool isServed)
{
    return isServed ? QLatin1Char(' ') + SchemaWords::tr("Serving pauses meanwhile and goes on afterwards.")
                    : QString();
}

QString copyText(const SchemaMove &move)
{
    if (move.engine == storage::Engine::Postgresql)
        return SchemaWords::tr("Each step happens wholly or not at all. PostgreSQL has no file to copy: make "
                               "a dump with pg_dump first if you may want to go back.");
    return SchemaWords::tr("%1 is copied first, beside the file. Each step happens wholly or not at all.")
        .arg(move.database);
}

QString lossText(const SchemaMove &move)
{
    const QStringList lost = lossesOf(move.steps);
    if (lost.isEmpty())
        return {};
    const QString what = QLocale().createSeparatedList(lost);
    return move.engine == storage::Engine::Postgresql
               ? SchemaWords::tr("What stands in %1 is lost.", "columns").arg(what)
               : SchemaWords::tr("What stands in %1 is lost here; the copy keeps it.", "columns").arg(what);
}

} // namespace

ChangeWords wordsOf(const SchemaMove &move)
{
    ChangeWords words;
    const bool up = move.isUp();
    words.title = up ? SchemaWords::tr("Upgrade %1 to revision %2?", "tronbyt.sqlite, 002")
                     : SchemaWords::tr("Take %1 back to revision %2?", "tronbyt.sqlite, 001");
    words.title = words.title.arg(move.database, move.target);
    words.explanation = copyText(move) + pauseText(move.isServed);
    for (const migration::Step &step : move.steps) {
        const QString title = step.up ? SchemaWords::tr("Revision %1: %2", "002, its message")
                                      : SchemaWords::tr("Back from revision %1: %2", "002, its message");
        words.steps.append({title.arg(step.revision.id, migration::shownMessage(step.revision)),
                            sentencesOf(step.operations())});
    }
    words.loss = lossText(move);
    words.button = up ? SchemaWords::tr("&Upgrade to %1").arg(move.target)
                      : SchemaWords::tr("&Downgrade to %1").arg(move.target);
    return words;
}

ChangeWords wordsOf(const migration::Backup &backup, const QString &database, bool isServed)
{
    ChangeWords words;
    words.title = SchemaWords::tr("Put back the copy of %1?", "a date").arg(timeText(backup.made));
    words.explanation = SchemaWords::tr("What %1 holds now is itself copied first and then replaced by what "
                                        "it held then, at revision %2.")
                            .arg(database, backup.revision) +
                        pauseText(isServed);
    words.loss = SchemaWords::tr("Everything edited since then is only in the new copy.");
    words.button = SchemaWords::tr("&Put it back");
    return words;
}

QStringList lossesOf(const QList<migration::Step> &steps)
{
    QStringList lost;
    for (const migration::Step &step : steps) {
        for (const migration::Operation &operation : step.operations()) {
            if (const auto *column = std::get_if<migration::DropColumn>(&operation))
                lost.append(QStringLiteral("%1.%2").arg(column->table, column->column.name));
            else if (const auto *table = std::get_if<migration::DropTable>(&operation))
                lost.append(table->table.name);
        }
    }
    return lost;
}

QStringList sentencesOf(const QList<migration::Operation> &operations)
{
    QStringList sentences;
    for (const migration::Operation &operation : operations)
        sentences.append(migration::describe(operation));
    return sentences;
}

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}
