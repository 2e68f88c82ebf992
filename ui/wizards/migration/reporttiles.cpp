// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reporttiles.h"

#include "core/legacy/reportlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct ReportTiles
{
    Q_DECLARE_TR_FUNCTIONS(ReportTiles)
};

} // namespace

QList<CountTile> tilesOf(const legacy::Report &report)
{
    const QLocale locale;
    QList<CountTile> tiles;
    for (const legacy::CountedKind &kind : legacy::countedKinds(report)) {
        const bool isWhole = !report.isComplete || kind.leftOut() == 0;
        const QString note = !report.isComplete ? ReportTiles::tr("read so far")
                             : kind.found == 0  ? QString()
                             : isWhole
                                 ? ReportTiles::tr("all of them")
                                 : ReportTiles::tr("of %1, %2 left out", "17 of 18, 1 left out")
                                       .arg(locale.toString(kind.found), locale.toString(kind.leftOut()));
        tiles.append(
            {kind.title, locale.toString(report.isComplete ? kind.migrated : kind.found), note, !isWhole});
    }
    const auto errors = static_cast<qint64>(report.errors.size());
    tiles.append({ReportTiles::tr("Errors"), locale.toString(errors),
                  ReportTiles::tr("%Ln warning(s)", nullptr, static_cast<int>(report.warningCount())),
                  errors > 0});
    return tiles;
}
