// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/rowreader.h"

#include "core/legacy/reading.h"

#include <QRandomGenerator>

namespace legacy {

namespace {

constexpr int keysForAllSince = 2; // schema version from which every user has an API key
constexpr int keyLength = 32;

bool isMeant(const Cell &cell)
{
    const auto *text = std::get_if<CellText>(&cell);
    return !std::holds_alternative<std::monostate>(cell) && !(text && text->view().empty());
}

} // namespace

std::string generatedKey()
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string key;
    for (int i = 0; i < keyLength; ++i)
        key += letters[QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))];
    return key;
}

QString told(const DocumentField &field, std::string_view json)
{
    return readable(json, field.isSecret);
}

QString told(const DocumentField &field, const Cell &cell)
{
    std::string json;
    appendValue(json, field, cell);
    return readable(json, field.isSecret);
}

std::optional<Cells> RowReader::read(const GivenFields &given, const Place &place, std::string_view identity,
                                     ObjectText &extra)
{
    const DocumentFields &fields = given.fields();
    Cells row = fields.initialRow();
    const Current current{place, identity, extra, row};
    for (const Member &member : given.replaced())
        tellReplaced(member, given, place);
    for (size_t i = 0; i < fields.all().size(); ++i) {
        if (!readField(fields.all()[i], given.value(i), current))
            return {};
    }
    for (const Member &member : given.others())
        extra.add(member.written, member.value);
    return row;
}

/// Values without a column are not told: nobody knows which of them are secrets.
void RowReader::tellReplaced(const Member &member, const GivenFields &given, const Place &place)
{
    const int index = given.fields().find(member.key);
    if (index < 0)
        return m_log.add(place, Oddity::DuplicateKey, member.key);
    const auto known = static_cast<size_t>(index);
    const DocumentField &field = given.fields().all()[known];
    m_log.add(place, Oddity::DuplicateKey, member.key, told(field, member.value),
              told(field, given.value(known)));
}

bool RowReader::readField(const DocumentField &field, std::string_view json, const Current &current)
{
    if (field.treatment == Treatment::Identity) {
        readIdentity(field, json, current);
        return true;
    }
    if (needsKey(field, json)) {
        makeKey(field, json, current);
        return true;
    }
    if (json.empty()) {
        readMissing(field, current);
        return field.treatment != Treatment::Required;
    }
    Reading reading = readValue(field, json, m_schemaVersion);
    const bool isUnusable = reading.oddity == Oddity::OtherType || reading.oddity == Oddity::NullValue;
    if (field.treatment == Treatment::Required && (isUnusable || !isMeant(reading.cell)))
        return false;
    if (reading.oddity != Oddity::None)
        m_log.add(current.place, reading.oddity, field.name, told(field, json), told(field, reading.cell));
    if (reading.losesOriginal)
        current.extra.addPlain(field.name, json);
    current.row[field.column] = std::move(reading.cell);
    return true;
}

void RowReader::readIdentity(const DocumentField &field, std::string_view json, const Current &current)
{
    current.row[field.column] = std::string(current.identity);
    const auto text = json.empty() ? std::nullopt : textFrom(json);
    if (text && text->isWhole && text->text == current.identity)
        return;
    m_log.add(current.place, json.empty() ? Oddity::MissingIdentity : Oddity::OtherIdentity, field.name,
              told(field, json), told(field, current.row[field.column]));
    if (!json.empty())
        current.extra.addPlain(field.name, json);
}

void RowReader::readMissing(const DocumentField &field, const Current &current)
{
    if (field.kind == domain::Kind::Path)
        m_log.add(current.place, Oddity::MissingPath, field.name, {}, told(field, field.initial));
}

bool RowReader::needsKey(const DocumentField &field, std::string_view json) const
{
    return field.treatment == Treatment::GeneratedKey && m_schemaVersion < keysForAllSince &&
           (json.empty() || json == "null" || json == "\"\"");
}

void RowReader::makeKey(const DocumentField &field, std::string_view json, const Current &current)
{
    current.row[field.column] = generatedKey();
    m_log.add(current.place, Oddity::MissingKey, field.name, told(field, json),
              told(field, current.row[field.column]));
}

} // namespace legacy
