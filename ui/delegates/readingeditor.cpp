// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/readingeditor.h"

#include "ui/delegates/display.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

ReadingEditor::ReadingEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_line(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_line->setReadOnly(true);
    m_line->setFrame(false);
    QPalette flat = m_line->palette();
    flat.setColor(QPalette::Base, Qt::transparent);
    m_line->setPalette(flat);
    adopt(m_line);
}

void ReadingEditor::setContext(const EditorContext &context)
{
    m_context = context;
    showValue(value());
}

void ReadingEditor::setReadOnly(bool) {}

void ReadingEditor::showValue(const QVariant &value)
{
    m_text = displayText(entity(), field(), value, m_context);
    elide();
    const QString detail = displayDetail(field(), value, m_context);
    m_line->setToolTip(detail.isEmpty() ? m_text : detail);
    m_line->setAccessibleDescription(detail);
}

bool ReadingEditor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_line && (type == QEvent::Resize || type == QEvent::FocusIn || type == QEvent::FocusOut))
        elide();
    return FieldEditor::eventFilter(watched, event);
}

void ReadingEditor::elide()
{
    constexpr int innerMargin = 8;
    const QString elided =
        m_line->fontMetrics().elidedText(m_text, Qt::ElideRight, m_line->width() - innerMargin);
    const QString &shown = m_line->hasFocus() ? m_text : elided;
    if (shown == m_line->text()) // what is selected in it stays
        return;
    m_line->setText(shown);
    m_line->setCursorPosition(0);
}
