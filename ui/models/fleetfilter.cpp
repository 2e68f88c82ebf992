// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fleetfilter.h"

#include "core/domain/choices.h"

namespace {

using domain::Entity;

std::optional<bool> onOrOff(QStringView text)
{
    if (text.compare(u"on", Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(u"off", Qt::CaseInsensitive) == 0)
        return false;
    return {};
}

/// Takes a word such as `night:on`; false when it is an ordinary word.
bool takePrefixed(FleetFilter &filter, QStringView word)
{
    if (word.startsWith(u"type:", Qt::CaseInsensitive) && word.size() > 5) {
        filter.type = word.mid(5).toString();
        return true;
    }
    if (word.startsWith(u"night:", Qt::CaseInsensitive)) {
        filter.night = onOrOff(word.mid(6));
        return filter.night.has_value();
    }
    if (word.startsWith(u"app:", Qt::CaseInsensitive)) {
        filter.enabled = onOrOff(word.mid(4));
        return filter.enabled.has_value();
    }
    return false;
}

bool hasType(const FleetItem &item, const QString &part)
{
    const domain::Field &field =
        domain::fieldsOf(Entity::Device)[static_cast<size_t>(domain::fieldIndex(Entity::Device, "type"))];
    const QString title = domain::choiceTitle(domain::choicesOf(Entity::Device, field), item.detail);
    return item.detail.contains(part, Qt::CaseInsensitive) || title.contains(part, Qt::CaseInsensitive);
}

} // namespace

FleetFilter FleetFilter::parse(const QString &text)
{
    FleetFilter filter;
    QStringList words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (!takePrefixed(filter, word))
            words.append(word);
    filter.name = words.join(QLatin1Char(' '));
    return filter;
}

bool FleetFilter::asksFor(Entity entity) const
{
    if (entity != Entity::Device && (night || !type.isEmpty()))
        return false;
    return entity == Entity::App || !enabled;
}

bool FleetFilter::matches(const FleetItem &item) const
{
    if (!asksFor(item.entity))
        return false;
    return item.name.contains(name, Qt::CaseInsensitive) && (!night || *night == item.nightOn) &&
           (!enabled || *enabled == item.enabled) && (type.isEmpty() || hasType(item, type));
}
