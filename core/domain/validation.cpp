// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"

#include "core/domain/brightness.h"
#include "core/domain/choices.h"
#include "core/domain/clocktime.h"
#include "core/domain/weekdays.h"
#include "core/domain/zone.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace domain {

namespace {

using Problem = std::optional<QString>;

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isWhole(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::UInt ||
           type == QMetaType::Short;
}

bool isUrl(const QString &text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isSpace(); }) || hasControl(text))
        return false;
    return !text.contains(QLatin1String("://")) ||
           (QUrl(text, QUrl::StrictMode).isValid() && !QUrl(text).scheme().isEmpty());
}

bool isWeekdayList(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray names = document.array();
    return document.isArray() && std::all_of(names.begin(), names.end(), [](const QJsonValue &name) {
               return name.isString() && weekdayFrom(name.toString());
           });
}

bool isKey(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

/// The checks of one value, each a sentence that names the field.
class Validation final
{
    Q_DECLARE_TR_FUNCTIONS(Validation)

public:
    Validation(Entity entity, const Field &field, const QVariant &value)
        : m_entity(entity), m_field(field), m_value(value)
    {}

    Problem problem() const;

private:
    Problem problemOfText() const;
    Problem problemOfTextKind(const QString &text) const;
    Problem problemOfKey() const;
    Problem problemOfNumber() const;
    Problem problemOfJson(const QString &text) const;
    Problem problemOfPlainText(const QString &text) const;
    Problem unless(bool fits, const QString &sentence) const
    {
        return fits ? Problem() : sentence.arg(fieldTitle(m_field));
    }

    Entity m_entity;
    const Field &m_field;
    const QVariant &m_value;
};

Problem Validation::problem() const
{
    if (m_field.is(FieldFlag::Hidden))
        return {};
    if (m_field.kind == Kind::Key)
        return problemOfKey();
    if (!m_value.isValid())
        return unless(m_field.is(FieldFlag::Nullable), tr("%1 must have a value."));
    const int type = m_value.typeId();
    switch (m_field.kind) {
    case Kind::Integer:
    case Kind::Percent:
    case Kind::Seconds:
    case Kind::Minutes:
    case Kind::Real:
        return problemOfNumber();
    case Kind::EpochSecond:
        return unless(isWhole(m_value) && m_value.toLongLong() >= 0,
                      tr("%1 needs a whole number of seconds since 1970, or 0 for never."));
    case Kind::Switch:
        return unless(type == QMetaType::Bool, tr("%1 is either on or off."));
    case Kind::Date:
        return unless(type == QMetaType::QDate && m_value.toDate().isValid() &&
                          m_value.toDate().year() >= 1 && m_value.toDate().year() <= 9999,
                      tr("%1 needs a date of the years 1 to 9999, such as 2026-02-28."));
    case Kind::Instant:
        return unless(type == QMetaType::QDateTime && m_value.toDateTime().isValid(),
                      tr("%1 needs a date with a time."));
    default:
        return problemOfText();
    }
}

Problem Validation::problemOfKey() const
{
    if (!m_value.isValid()) // a new row's own key is chosen by the database
        return unless(!m_field.is(FieldFlag::Reference), tr("%1 must name what this row belongs to."));
    const bool isOfDevice =
        (m_entity == Entity::Device && !m_field.is(FieldFlag::Reference)) || m_field.isNamed("device_id");
    if (isOfDevice)
        return unless(m_value.typeId() == QMetaType::QString && isDeviceId(m_value.toString()),
                      tr("%1 takes 1 to 64 letters, digits and hyphens, such as 1a2b3c4d."));
    return unless(isWhole(m_value) && m_value.toLongLong() > 0, tr("%1 needs a whole number above 0."));
}

Problem Validation::problemOfNumber() const
{
    const bool isReal = m_field.kind == Kind::Real;
    const bool isNumber = isWhole(m_value) || (isReal && m_value.typeId() == QMetaType::Double);
    const double number = isNumber ? m_value.toDouble() : std::nan("");
    const QString sentence =
        isReal ? tr("%1 needs a number from %2 to %3.") : tr("%1 needs a whole number from %2 to %3.");
    // Not a number compares false with both ends.
    return unless(number >= m_field.minimum && number <= m_field.maximum,
                  sentence.arg(QStringLiteral("%1"), QString::number(m_field.minimum, 'f', 0),
                               QString::number(m_field.maximum, 'f', 0)));
}

Problem Validation::problemOfText() const
{
    if (m_value.typeId() != QMetaType::QString)
        return unless(false, tr("%1 needs a text."));
    const QString text = m_value.toString();
    if (text.isEmpty() && m_field.is(FieldFlag::Nullable))
        return unless(false, tr("%1 cannot be an empty text. Clear it to leave it unset."));
    // PostgreSQL refuses U+0000, and half a character cannot be written as UTF-8.
    if (text.contains(QChar(0)) || !text.isValidUtf16())
        return unless(false, tr("%1 holds a character that cannot be stored. Type it again."));
    return problemOfTextKind(text);
}

Problem Validation::problemOfTextKind(const QString &text) const
{
    switch (m_field.kind) {
    case Kind::LongText:
        return {};
    case Kind::Url:
        return unless(isUrl(text), tr("%1 needs an address without spaces, such as https://example.org/."));
    case Kind::Choice: {
        const auto choices = choicesOf(m_entity, m_field);
        return unless(
            std::ranges::any_of(choices, [&](const Choice &one) { return text == QLatin1String(one.value); }),
            tr("%1 takes one of the listed choices only."));
    }
    case Kind::ClockTime:
        return unless(isCanonicalClockTime(text),
                      tr("%1 needs a time from 00:00 to 23:59 with two digits each, such as 07:30."));
    case Kind::Zone:
        return unless(isIanaZone(text), tr("%1 needs a zone of the IANA database, such as Europe/Berlin."));
    case Kind::Weekdays:
        return unless(isWeekdayList(text),
                      tr("%1 needs a JSON list of English weekdays, such as [\"monday\",\"friday\"]."));
    case Kind::MonthlyDay:
        return unless(monthlyWeekdayFrom(text).has_value(),
                      tr("%1 needs first, second, third, fourth or last and a weekday, such as "
                         "first_monday."));
    case Kind::Scale:
        return unless(text.isEmpty() || brightnessScaleFrom(text),
                      tr("%1 needs six percentages with commas between, such as 0,3,5,12,35,100."));
    case Kind::AppName:
        return unless(text.isEmpty() || isFileNamePart(text),
                      tr("%1 needs an app's installation name, without slashes or control characters."));
    case Kind::Path:
        return unless(isPathInside(text),
                      tr("%1 needs a path inside the data folder, such as system-apps/apps/clock."));
    case Kind::Json:
        return problemOfJson(text);
    case Kind::Secret:
        return unless(isKey(text), tr("%1 takes letters, digits and signs of ASCII only, without spaces."));
    default:
        return problemOfPlainText(text);
    }
}

Problem Validation::problemOfJson(const QString &text) const
{
    const bool isList = m_field.initial.toString().startsWith(u'[');
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tr("%1 is not valid JSON: %2 at character %3.")
            .arg(fieldTitle(m_field), error.errorString(), QString::number(error.offset));
    return isList ? unless(document.isArray(), tr("%1 needs a JSON list, such as []."))
                  : unless(document.isObject(), tr("%1 needs a JSON object, such as {}."));
}

Problem Validation::problemOfPlainText(const QString &text) const
{
    if (m_entity == Entity::User && m_field.isNamed("username"))
        return unless(isUsername(text), tr("%1 takes letters, digits, hyphens and underscores only, and at "
                                           "least one."));
    const bool namesFile = m_entity == Entity::App && (m_field.isNamed("iname") || m_field.isNamed("name"));
    if (namesFile)
        return unless(isFileNamePart(text),
                      tr("%1 becomes part of a file's name: it cannot be empty nor hold "
                         "slashes or control characters."));
    return unless(!hasControl(text), tr("%1 takes one line without control characters."));
}

} // namespace

std::optional<QString> problemWith(Entity entity, const Field &field, const QVariant &value)
{
    return Validation(entity, field, value).problem();
}

bool isDeviceId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 &&
           std::ranges::all_of(text, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'-'; });
}

bool isNewDeviceId(QStringView text)
{
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 8 && std::ranges::all_of(text, isHexDigit);
}

bool isUsername(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'-' || c == u'_';
    });
}

bool isFileNamePart(QStringView text)
{
    return !text.isEmpty() && !text.contains(u'/') && !text.contains(u'\\') && !hasControl(text);
}

bool isPathInside(QStringView text)
{
    if (text.isEmpty() || text.startsWith(u'/') || text.contains(u'\\') || hasControl(text))
        return false;
    return std::ranges::none_of(text.split(u'/'), [](QStringView part) { return part == u".."; });
}

} // namespace domain
