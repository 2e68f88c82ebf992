// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/lineeditor.h"

#include "ui/delegates/display.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

LineEditor::LineEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_row(new QHBoxLayout(this)), m_line(new QLineEdit),
      m_clear(new QAction(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_line, 1);
    adopt(m_line);
    m_clear->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear"),
                                      style()->standardIcon(QStyle::SP_LineEditClearButton)));
    m_clear->setText(tr("Clear: leave it not set"));
    if (isNullable())
        m_line->addAction(m_clear, QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &LineEditor::clear);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::take);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::finished);
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_clear->setEnabled(!readOnly);
}

void LineEditor::showValue(const QVariant &value)
{
    m_line->setText(textOf(value));
    m_line->setCursorPosition(0);
    showAbsence();
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool erases = key == Qt::Key_Delete || key == Qt::Key_Backspace;
        if (erases && isNullable() && m_line->text().isEmpty() && value().isValid())
            edit({});
        else if (key == Qt::Key_Up)
            step(1);
        else if (key == Qt::Key_Down)
            step(-1);
        showAbsence();
    }
    if (watched == m_line && event->type() == QEvent::ToolTip) {
        const bool fits = m_line->fontMetrics().horizontalAdvance(m_line->text()) < m_line->width();
        m_line->setToolTip(fits ? QString() : m_line->text());
    }
    return FieldEditor::eventFilter(watched, event);
}

QString LineEditor::textOf(const QVariant &value) const
{
    return value.toString();
}

QVariant LineEditor::valueOf(const QString &text) const
{
    return text;
}

void LineEditor::step(int) {}

void LineEditor::take(const QString &text)
{
    if (text != m_line->text())
        m_line->setText(text);
    if (text.isEmpty())
        edit(absent());
    else
        edit(text == textOf(stored()) ? stored() : valueOf(text));
    showAbsence();
}

void LineEditor::clear()
{
    m_line->clear();
    edit(absent());
    showAbsence();
    Q_EMIT finished();
}

void LineEditor::showAbsence()
{
    m_clear->setVisible(isNullable() && value().isValid());
    if (isNullable())
        m_line->setPlaceholderText(value().isValid() ? tr("empty text") : notSetText());
    else if (field().kind == domain::Kind::Scale)
        m_line->setPlaceholderText(tr("the usual one"));
}
