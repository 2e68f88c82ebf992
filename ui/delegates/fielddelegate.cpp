// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fielddelegate.h"

#include "ui/delegates/cellplace.h"
#include "ui/delegates/display.h"
#include "ui/delegates/editors.h"
#include "ui/models/roles.h"
#include "ui/widgets/loadingrows.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using domain::Kind;

namespace {

constexpr int barWidth = 36;
constexpr int barHeight = 4;

FieldEditor *ownerOf(QObject *control)
{
    while (control && !qobject_cast<FieldEditor *>(control))
        control = control->parent();
    return qobject_cast<FieldEditor *>(control);
}

bool isRefused(const FieldEditor &editor)
{
    return editor.isEdited() && !editor.problem().isEmpty();
}

} // namespace

FieldDelegate::FieldDelegate(domain::Entity entity, const domain::Field &field, QObject *parent)
    : QStyledItemDelegate(parent), m_entity(entity), m_field(field)
{}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (index.data(LoadingRole).toBool()) {
        paintLoading(painter, option, index);
        return;
    }
    bool isNumber = false;
    const int percent = index.data(RawValueRole).toInt(&isNumber);
    QStyledItemDelegate::paint(painter, option, index);
    if (m_field.kind != Kind::Percent || !isNumber || option.rect.width() < 3 * barWidth)
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole ink = selected ? QPalette::HighlightedText : QPalette::Text;
    QColor trough = option.palette.color(ink);
    trough.setAlphaF(0.2F);
    const QRect bar(option.rect.left() + 6, option.rect.center().y() - barHeight / 2, barWidth, barHeight);
    const QRect whole = QStyle::visualRect(option.direction, option.rect, bar);
    const QRect part(bar.topLeft(), QSize(barWidth * std::clamp(percent, 0, 100) / 100, barHeight));
    painter->fillRect(whole, trough);
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, part),
                      option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
}

void FieldDelegate::paintLoading(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    paintLoadingBar(*painter, option.palette, option.rect, index.row() + index.column());
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    if (isToggled(index) || index.data(LoadingRole).toBool())
        return nullptr;
    FieldEditor *editor = ::createEditor(m_entity, m_field, contextOf(index), parent);
    new CellPlace(*editor);
    // The view asks a const delegate for editors that then speak to it.
    auto *self = const_cast<FieldDelegate *>(this);
    editor->focusProxy()->installEventFilter(self);
    connect(editor, &FieldEditor::finished, self, [self, editor] { self->finish(editor); });
    return editor;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (field && !field->isEdited())
        field->setValue(index.data(RawValueRole));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = qobject_cast<FieldEditor *>(editor);
    if (!field || !field->isEdited() || !field->problem().isEmpty())
        return;
    const ValueChange change{field->stored(), field->value()};
    field->setValue(change.after);
    model->setData(index, QVariant::fromValue(change), ChangeRole);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    if (auto *place = editor->findChild<CellPlace *>(QString(), Qt::FindDirectChildrenOnly))
        place->setCell(option.rect);
}

bool FieldDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const QString detail = displayDetail(m_field, index.data(RawValueRole), contextOf(index));
    if (event->type() != QEvent::ToolTip || detail.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), detail, view);
    return true;
}

void FieldDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features &= ~QStyleOptionViewItem::WrapText;
    const QVariant value = index.data(RawValueRole);
    if (isToggled(index)) {
        option->features |= QStyleOptionViewItem::HasCheckIndicator;
        option->checkState = value.toBool() ? Qt::Checked : Qt::Unchecked;
        option->text.clear();
        return;
    }
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = ::displayText(m_entity, m_field, value, contextOf(index)).simplified();
    option->displayAlignment = displayAlignment(m_field);
    if (!value.isValid())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

bool FieldDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (!isToggled(index) || !index.flags().testFlag(Qt::ItemIsEditable))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    if (event->type() == QEvent::MouseButtonRelease) {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, cell.widget);
        if (!box.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            return false;
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space) {
        return false;
    }
    return model->setData(index, !index.data(RawValueRole).toBool(), RawValueRole);
}

bool FieldDelegate::eventFilter(QObject *watched, QEvent *event)
{
    FieldEditor *editor = ownerOf(watched);
    if (!editor || event->type() != QEvent::KeyPress) {
        // To the base class, only the editor itself is an editor; its controls are not.
        return (!editor || watched == editor) && QStyledItemDelegate::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isMultiLine = m_field.kind == Kind::LongText || m_field.kind == Kind::Json;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        close(editor, key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
    else if (key == Qt::Key_Escape)
        close(editor, RevertModelCache);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isMultiLine)
        close(editor, SubmitModelCache);
    else
        return false;
    return true;
}

EditorContext FieldDelegate::contextOf(const QModelIndex &index) const
{
    return m_contextOf ? m_contextOf(index) : EditorContext();
}

bool FieldDelegate::isToggled(const QModelIndex &index) const
{
    return m_field.kind == Kind::Switch && index.data(RawValueRole).typeId() == QMetaType::Bool;
}

void FieldDelegate::finish(FieldEditor *editor)
{
    const bool choosesOnce = m_field.kind == Kind::Choice || m_field.kind == Kind::AppName ||
                             m_field.kind == Kind::Zone || m_field.kind == Kind::Date;
    const bool isLeft = ownerOf(QApplication::focusWidget()) != editor;
    // Enter in the list below a line comes here first: what is refused so far stays to be completed.
    if (isLeft || (choosesOnce && !isRefused(*editor)))
        close(editor, NoHint);
    else
        Q_EMIT commitData(editor);
}

void FieldDelegate::close(FieldEditor *editor, EndEditHint hint)
{
    if (isRefused(*editor) && hint != NoHint && hint != RevertModelCache)
        return;
    // Closing takes the focus from the editor, which then says again that it has finished.
    disconnect(editor, &FieldEditor::finished, this, nullptr);
    if (hint != RevertModelCache)
        Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}
