// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tables/celltext.h"

#include "core/storage/reading.h"
#include "ui/delegates/display.h"
#include "ui/models/tables/rowtablemodel.h"

#include <QCoreApplication>
#include <QItemSelection>
#include <QLocale>

#include <algorithm>
#include <map>

namespace celltext {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

constexpr qsizetype rowsAtOnce = 1000;

qint64 countOf(const QItemSelection &selection)
{
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64{range.height()} * range.width();
    return cells;
}

QString lineOf(domain::Entity entity, const domain::Row &row, const QList<int> &fields)
{
    QStringList texts;
    for (const int field : fields)
        texts.append(displayText(entity, domain::fieldsOf(entity)[static_cast<size_t>(field)], row[field]));
    return texts.join(QLatin1Char('\t'));
}

} // namespace

base::Result<QList<RowCells>> selectedCells(const RowTableModel &rows, const QItemSelection &selection)
{
    if (const qint64 cells = countOf(selection); cells > mostCells)
        return base::Error{
            base::Error::Kind::TooLarge,
            CellText::tr("%1 cells are selected, and at most %2 can be copied at once. Nothing was copied; "
                         "filter the rows or select fewer of them.")
                .arg(QLocale().toString(cells), QLocale().toString(mostCells)),
            {}};
    std::map<int, QList<int>> columns; // by row
    for (const QItemSelectionRange &range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                columns[row].append(column);
    QList<RowCells> cells;
    for (auto &[row, ofRow] : columns) {
        std::ranges::sort(ofRow);
        RowCells &one = cells.emplaceBack(RowCells{rows.key(row), {}});
        for (const int column : std::as_const(ofRow))
            one.fields.append(rows.table().fields[column]);
    }
    return cells;
}

base::Result<QString> readText(storage::Database &database, domain::Entity entity,
                               const QList<RowCells> &cells)
{
    QStringList lines;
    for (qsizetype first = 0; first < cells.size(); first += rowsAtOnce) {
        const QList<RowCells> portion = cells.mid(first, rowsAtOnce);
        QList<QVariant> keys;
        for (const RowCells &one : portion)
            keys.append(one.key);
        const auto rows = storage::readRows(database, entity, keys);
        if (!rows)
            return rows.error();
        for (qsizetype i = 0; i < rows->size(); ++i)
            if (const domain::Row &row = rows->at(i); !row.isEmpty())
                lines.append(lineOf(entity, row, portion[i].fields));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace celltext
