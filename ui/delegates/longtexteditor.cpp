// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/longtexteditor.h"

#include "ui/delegates/jsontext.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 8;

} // namespace

LongTextEditor::LongTextEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_text(new QPlainTextEdit), m_reveal(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    column->addWidget(m_reveal, 0, Qt::AlignTrailing);
    m_text->setTabChangesFocus(true);
    if (isJson())
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show secrets and edit"));
    m_reveal->hide();
    adopt(m_text);
    adopt(m_reveal, m_reveal->text());
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::take);
    connect(m_reveal, &QToolButton::toggled, this, &LongTextEditor::showText);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_reveal->setText(readOnly ? tr("Show secrets") : tr("Show secrets and edit"));
    m_text->setReadOnly(readOnly || isHiding());
}

void LongTextEditor::showValue(const QVariant &value)
{
    m_shown = isJson() ? prettyJson(value.toString()) : value.toString();
    m_reveal->setVisible(isJson() && maskedJson(m_shown) != m_shown);
    showText();
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        fitHeight();
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT finished();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

bool LongTextEditor::isJson() const
{
    return field().kind == domain::Kind::Json;
}

bool LongTextEditor::isHiding() const
{
    return !m_reveal->isHidden() && !m_reveal->isChecked();
}

void LongTextEditor::fitHeight()
{
    const int lines = std::clamp(qRound(m_text->document()->size().height()), fewestLines, mostLines);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 2 * m_text->frameWidth() +
                           2 * qRound(m_text->document()->documentMargin()));
}

void LongTextEditor::take()
{
    fitHeight();
    const QString text = m_text->toPlainText();
    if (text == m_shown || (isJson() && compactJson(text) == compactJson(stored().toString())))
        edit(stored());
    else if (text.isEmpty())
        edit(absent());
    else
        edit(isJson() ? compactJson(text) : text);
}

void LongTextEditor::showText()
{
    const QSignalBlocker quiet(m_text);
    const QString entered = value().toString();
    const QString text = !isEdited() ? m_shown : isJson() ? prettyJson(entered) : entered;
    m_text->setPlainText(isHiding() ? maskedJson(text) : text);
    m_text->setReadOnly(m_readOnly || isHiding());
    fitHeight();
}
