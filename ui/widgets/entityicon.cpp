// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entityicon.h"

QIcon entityIcon(domain::Entity entity)
{
    switch (entity) {
    case domain::Entity::User:
        return QIcon::fromTheme(QStringLiteral("user-identity"));
    case domain::Entity::App:
        return QIcon::fromTheme(QStringLiteral("view-list-icons"));
    default:
        // Breeze has the other name only as a large picture in colours.
        return QIcon::fromTheme(QStringLiteral("monitor"), QIcon::fromTheme(QStringLiteral("video-display")));
    }
}
