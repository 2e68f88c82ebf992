// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/characterdifference.h"
#include "ui/models/problemtreemodel.h"

#include <QAbstractTableModel>
#include <QJsonObject>

/// A field of a document beside the same field of the row that it becomes.
struct ComparedField
{
    QString path;   ///< its keys below the part, joined by `/`
    QString before; ///< JSON text; null where the document lacks it
    QString after;  ///< JSON text; null where the row lacks it
};

/// The fields of a part of a user's document, its devices or apps left out: they are parts of their own.
QList<ComparedField> comparedFields(const QJsonObject &document, const QJsonObject &rows,
                                    const ProblemTreeModel::Part &part);

/// Fields before and after, a row each. What differs is told character by character.
class DocumentComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };
    enum Role {
        RangesRole = Qt::UserRole, ///< QList<CharacterRange>: what the other side does not have
        DiffersRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(const QList<ComparedField> &fields);
    /// The row of the field that a JSON Pointer leads to or into; -1 for none.
    int rowOf(const QString &pointer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ComparedField field;
        CharacterDifference difference;
    };

    QList<Row> m_rows;
};

Q_DECLARE_METATYPE(CharacterRange)
