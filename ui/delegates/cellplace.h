// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>

class FieldEditor;
class QLabel;

/// Where an editor stands in a view: in its cell, no wider than the column where it can be so narrow, else
/// over its neighbours, and always inside the view. Below it stands, as one types, why its value may not be
/// stored. Belongs to the editor.
class CellPlace final : public QObject
{
    Q_OBJECT

public:
    explicit CellPlace(FieldEditor &editor);

    void setCell(const QRect &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeEditor(int leastWidth);
    void takeProblem(const QString &problem);
    void placeReason();

    FieldEditor &m_editor;
    QLabel *m_reason; ///< beside the editor, in the view
    QRect m_cell;
};
