// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace storage {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
}

bool isText(const Column &column)
{
    return column.type == ColumnType::Text || column.type == ColumnType::Json;
}

/// Stored and compared as text by both engines: the driver would round or reinterpret them.
bool travelsAsText(const Column &column)
{
    return column.type == ColumnType::Instant || column.type == ColumnType::Date ||
           column.type == ColumnType::Json;
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) + QStringLiteral("000");
}

/// PostgreSQL leaves out zeros at the end of a fraction.
QString shortened(QString instant)
{
    while (instant.endsWith(u'0'))
        instant.chop(1);
    return instant.endsWith(u'.') ? instant.chopped(1) : instant;
}

QVariant decodedInstant(Engine engine, const QString &stored, Rounding rounding)
{
    static const QRegularExpression form(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?$"));
    if (!form.match(stored).hasMatch())
        return stored;
    QDateTime instant = QDateTime::fromString(stored.left(19), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!instant.isValid())
        return stored;
    instant = QDateTime(instant.date(), instant.time(), Qt::UTC)
                  .addMSecs(stored.mid(20, 3).leftJustified(3, u'0').toInt());
    const QString again = instantText(instant);
    const bool exact = stored == (engine == Engine::Postgresql ? shortened(again) : again);
    return exact || rounding == Rounding::Allowed ? QVariant(instant) : QVariant(stored);
}

QVariant decodedDate(const QString &stored)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == stored ? QVariant(date) : QVariant(stored);
}

QVariant decodedBoolean(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::LongLong && (stored == 0 || stored == 1))
        return stored.toBool();
    return stored;
}

} // namespace

QString typeName(Engine engine, ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("INTEGER");
    case ColumnType::Text:
        return QStringLiteral("VARCHAR");
    case ColumnType::Boolean:
        return QStringLiteral("BOOLEAN");
    case ColumnType::Real:
        return QStringLiteral("FLOAT");
    case ColumnType::Instant:
        return engine == Engine::Postgresql ? QStringLiteral("TIMESTAMP WITHOUT TIME ZONE")
                                            : QStringLiteral("DATETIME");
    case ColumnType::Date:
        return QStringLiteral("DATE");
    case ColumnType::Json:
        return QStringLiteral("JSON");
    }
    Q_UNREACHABLE();
}

QString keyTypeName(Engine engine, ColumnType type)
{
    const bool serial = engine == Engine::Postgresql && type == ColumnType::Integer;
    return serial ? QStringLiteral("SERIAL") : typeName(engine, type);
}

QString quoted(const QString &name)
{
    QString inner = name;
    return u'"' + inner.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString selectTerm(Engine engine, const Column &column)
{
    if (!column.stored)
        return QStringLiteral("CAST(NULL AS VARCHAR)");
    const bool cast = engine == Engine::Postgresql && travelsAsText(column);
    return cast ? quoted(column.name) + QStringLiteral("::text") : quoted(column.name);
}

QString orderTerm(Engine engine, const Column &column)
{
    if (engine == Engine::Postgresql)
        return selectTerm(engine, column);
    return selectTerm(engine, column) + (isText(column) ? QStringLiteral(" COLLATE NOCASE") : QString());
}

QString direction(Engine engine, Qt::SortOrder order)
{
    const bool ascending = order == Qt::AscendingOrder;
    if (engine == Engine::Sqlite)
        return ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    return ascending ? QStringLiteral("ASC NULLS FIRST") : QStringLiteral("DESC NULLS LAST");
}

QString holdsCondition(Engine engine, const Column &column)
{
    return selectTerm(engine, column) + (engine == Engine::Postgresql
                                             ? QStringLiteral(" IS NOT DISTINCT FROM ?")
                                             : QStringLiteral(" IS ?"));
}

QString containsCondition(Engine engine, const Column &column, const QString &text)
{
    if (engine == Engine::Postgresql)
        return selectTerm(engine, column) + QStringLiteral("::text ILIKE ? ESCAPE '\\'");
    // SQLite's LIKE folds only the letters of ASCII; the driver's REGEXP knows all, at a price.
    return selectTerm(engine, column) +
           (isAscii(text) ? QStringLiteral(" LIKE ? ESCAPE '\\'") : QStringLiteral(" REGEXP ?"));
}

QString containsValue(Engine engine, const QString &text)
{
    if (engine == Engine::Sqlite && !isAscii(text))
        return QStringLiteral("(?i)") + QRegularExpression::escape(text);
    QString pattern = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        pattern.replace(special, QString(u'\\') + special);
    return u'%' + pattern + u'%';
}

QVariant decoded(Engine engine, const Column &column, const QVariant &stored, Rounding rounding)
{
    if (stored.isNull())
        return {};
    const bool text = stored.typeId() == QMetaType::QString;
    if (column.type == ColumnType::Instant && text)
        return decodedInstant(engine, stored.toString(), rounding);
    if (column.type == ColumnType::Date && text)
        return decodedDate(stored.toString());
    if (column.type == ColumnType::Boolean)
        return decodedBoolean(stored);
    if (stored.typeId() == QMetaType::Int)
        return QVariant::fromValue<qlonglong>(stored.toInt());
    return stored;
}

QVariant encoded(Engine engine, const QVariant &value)
{
    if (!value.isValid())
        return QVariant(QMetaType(QMetaType::QString)); // typed NULL
    switch (value.typeId()) {
    case QMetaType::Bool:
        return engine == Engine::Postgresql ? value : QVariant::fromValue<qlonglong>(value.toBool());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return instantText(value.toDateTime());
    case QMetaType::QString: // the drivers take a null QString for NULL
        return value.toString().isNull() ? QVariant(QString(QLatin1String(""))) : value;
    default:
        return value;
    }
}

} // namespace storage
