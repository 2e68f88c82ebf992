// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/delegates/editorcontext.h"

#include <QStyledItemDelegate>

#include <functional>

class FieldEditor;

/// Paints and edits the cells of one field by what RawValueRole holds: switches as check boxes, percentages
/// as bars, the rest as displayText() says. Set one a column; the model need not format anything.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using ContextOf = std::function<EditorContext(const QModelIndex &)>;

    FieldDelegate(domain::Entity entity, const domain::Field &field, QObject *parent = nullptr);

    /// Where a row's surroundings come from; without it editors know no apps and no zone.
    void setContextSource(ContextOf contextOf) { m_contextOf = std::move(contextOf); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void paintLoading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    EditorContext contextOf(const QModelIndex &index) const;
    /// Whether the cell is a check box that needs no editor.
    bool isToggled(const QModelIndex &index) const;
    void finish(FieldEditor *editor);
    void close(FieldEditor *editor, EndEditHint hint);

    domain::Entity m_entity;
    const domain::Field &m_field;
    ContextOf m_contextOf;
};
