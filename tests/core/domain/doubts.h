// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduledoubts.h"

/// Hours of apps, and what is doubted of them, as tests write and read both.
namespace doubts {

inline const QLocale british(QLocale::English, QLocale::UnitedKingdom);

inline QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

inline domain::App withHours(domain::App app, const char *start, const char *end)
{
    app.startTime = utf8(start);
    app.endTime = utf8(end);
    return app;
}

inline QStringList sentences(const std::vector<domain::ScheduleDoubt> &doubts)
{
    QStringList list;
    for (const domain::ScheduleDoubt &doubt : doubts)
        list.append(doubt.sentence);
    return list;
}

} // namespace doubts
