// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietlabel.h"

#include "ui/widgets/contrast.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

QuietLabel::QuietLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    soften();
}

bool QuietLabel::event(QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool handled = QLabel::event(event);
    if (type == QEvent::PaletteChange || type == QEvent::ParentChange || type == QEvent::Polish)
        soften();
    return handled;
}

void QuietLabel::soften()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor quiet = quietText(around);
    if (palette().color(QPalette::WindowText) == quiet)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, quiet);
    setPalette(own);
}

void QuietLabel::paintEvent(QPaintEvent *event)
{
    const QRect room = contentsRect();
    if (wordWrap() || textFormat() != Qt::PlainText ||
        fontMetrics().horizontalAdvance(text()) <= room.width())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    style()->drawItemText(&painter, room, static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, room.width()), foregroundRole());
}
