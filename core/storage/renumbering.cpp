// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/renumbering.h"

#include "core/storage/profile.h"

#include <algorithm>

namespace storage {

namespace {

using domain::Entity;

class Renumber final
{
public:
    explicit Renumber(const QList<Renumbering> &renumbered) : m_renumbered(renumbered) {}

    void operator()(UpdateRow &update) const { follow(update.entity, update.key); }
    void operator()(InsertRow &insert) const { followRow(insert.entity, insert.values); }
    void operator()(DeleteRow &removal) const
    {
        follow(removal.entity, removal.key);
        followRow(removal.entity, removal.values);
    }

private:
    void follow(Entity entity, QVariant &key) const
    {
        const auto found = std::ranges::find_if(
            m_renumbered, [&](const Renumbering &one) { return one.entity == entity && one.before == key; });
        if (found != m_renumbered.end())
            key = found->after;
    }

    /// Its own key and that of its parent.
    void followRow(Entity entity, domain::Row &values) const
    {
        if (values.isEmpty())
            return;
        follow(entity, values.first());
        if (const auto &reference = relationalProfile().table(entity).reference)
            follow(reference->parent, values[reference->column]);
    }

    const QList<Renumbering> &m_renumbered;
};

} // namespace

void renumber(Change &change, const QList<Renumbering> &renumbered)
{
    std::visit(Renumber(renumbered), change);
}

} // namespace storage
