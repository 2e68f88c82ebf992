// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagestrip.h"

#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace {

QStyle::StandardPixmap iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return QStyle::SP_MessageBoxInformation;
    case Severity::Success:
        return QStyle::SP_DialogApplyButton;
    case Severity::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Severity::Error:
        return QStyle::SP_MessageBoxCritical;
    }
    Q_UNREACHABLE();
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_more(new QLabel), m_actions(new QHBoxLayout),
      m_close(new QToolButton), m_timer(new QTimer(this))
{
    setAutoFillBackground(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 4, 4);
    line->setSpacing(8);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_more);
    line->addLayout(m_actions);
    line->addWidget(m_close);
    letBeNarrow(*m_text);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setIcon(QIcon::fromTheme(QStringLiteral("window-close")));
    m_close->setText(QStringLiteral("×"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_timer->setSingleShot(true);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::closeNewest);
    connect(m_timer, &QTimer::timeout, this, &MessageStrip::closeNewest);
    hide();
}

void MessageStrip::post(const Message &message, const QString &id, int hideAfterMs)
{
    if (!id.isEmpty())
        m_posted.removeIf([&id](const Posted &other) { return other.id == id; });
    m_posted.append({message, id, hideAfterMs});
    showNewest();
}

void MessageStrip::withdraw(const QString &id)
{
    if (m_posted.removeIf([&id](const Posted &posted) { return posted.id == id; }) > 0)
        showNewest();
}

void MessageStrip::clear()
{
    m_posted.clear();
    showNewest();
}

void MessageStrip::changeEvent(QEvent *event)
{
    // Setting a palette of our own tells us of it as well.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        colour();
    QFrame::changeEvent(event);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeNewest();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::closeNewest()
{
    if (!m_posted.isEmpty())
        m_posted.removeLast();
    showNewest();
}

void MessageStrip::showNewest()
{
    m_timer->stop();
    if (m_posted.isEmpty()) {
        hide();
        return;
    }
    const auto &[message, id, hideAfterMs] = m_posted.last();
    m_text->setText(message.text);
    m_text->setToolTip(message.text);
    m_more->setText(tr("%n more", "messages waiting behind this one", count() - 1));
    m_more->setVisible(count() > 1);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(iconOf(message.severity)).pixmap(side));
    showActions(message.actions);
    setAccessibleName(message.text);
    colour();
    show();
    if (hideAfterMs > 0)
        m_timer->start(hideAfterMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::showActions(const QList<MessageAction> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const MessageAction &action : actions) {
        auto *button = new QPushButton(action.text);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            closeNewest();
            run();
        });
    }
}

void MessageStrip::colour()
{
    if (m_posted.isEmpty())
        return;
    const Severity severity = m_posted.last().message.severity;
    const QPalette window = parentWidget() ? parentWidget()->palette() : QPalette();
    const QColor background = severityBackground(severity, window);
    QPalette own = window;
    own.setColor(QPalette::Window, background);
    own.setColor(QPalette::WindowText, readableOn(background, window.color(QPalette::WindowText)));
    setPalette(own);
}
