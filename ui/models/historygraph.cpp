// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historygraph.h"

QList<GraphRow> graphOf(const QList<migration::RevisionView> &newestFirst)
{
    QList<GraphRow> rows;
    QStringList awaited; // by lane: the revision that its line leads to; empty for none
    for (const migration::RevisionView &view : newestFirst) {
        GraphRow row;
        for (int lane = 0; lane < awaited.size(); ++lane) {
            if (awaited[lane] == view.revision.id)
                row.from.append(lane);
            else if (!awaited[lane].isEmpty())
                row.passing.append(lane);
        }
        for (const int lane : std::as_const(row.from))
            awaited[lane].clear();
        const auto free = static_cast<int>(awaited.indexOf(QString()));
        row.lane = !row.from.isEmpty() ? row.from.first()
                   : free >= 0         ? free
                                       : static_cast<int>(awaited.size());
        if (row.lane == awaited.size())
            awaited.append(QString());
        awaited[row.lane] = view.revision.parent;
        row.goesOn = !view.revision.parent.isEmpty();
        rows.append(row);
    }
    return rows;
}
