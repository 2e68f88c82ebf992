// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int padding = 8;

} // namespace

NoteLabel::NoteLabel(Severity severity, QWidget *parent)
    : QWidget(parent), m_severity(severity), m_sign(new QLabel), m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(padding + 2, padding, padding + 2, padding);
    row->setSpacing(padding);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sign->setVisible(severity == Severity::Warning || severity == Severity::Error);
    colour();
}

void NoteLabel::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void NoteLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
    QWidget::changeEvent(event);
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityBackground(m_severity, palette()));
    painter.drawRoundedRect(rect(), 4, 4);
}

void NoteLabel::colour()
{
    const QStyle::StandardPixmap sign =
        m_severity == Severity::Error ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxWarning;
    const int side = fontMetrics().height();
    m_sign->setPixmap(style()->standardIcon(sign, nullptr, this).pixmap(side, side));
    update();
}
