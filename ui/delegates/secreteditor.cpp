// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/secreteditor.h"

#include "ui/delegates/display.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace {

/// Whether the key puts something into a line.
bool isInput(const QKeyEvent &key)
{
    const bool isCommand =
        (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const bool isCharacter = !isCommand && !key.text().isEmpty() && key.text().front().isPrint();
    return isCharacter || key.matches(QKeySequence::Paste);
}

} // namespace

SecretEditor::SecretEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : LineEditor(entity, field, parent), m_reveal(new QToolButton), m_copy(new QToolButton)
{
    m_reveal->setCheckable(true);
    m_reveal->setIcon(QIcon::fromTheme(QStringLiteral("view-visible")));
    m_reveal->setText(tr("Show"));
    m_reveal->setToolTip(tr("Show and edit"));
    m_copy->setIcon(QIcon::fromTheme(QStringLiteral("edit-copy")));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy without showing"));
    for (QToolButton *button : {m_reveal, m_copy}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row()->addWidget(button);
        adopt(button, button->text());
    }
    connect(m_reveal, &QToolButton::toggled, this, &SecretEditor::reveal);
    connect(m_copy, &QToolButton::clicked, this, &SecretEditor::copy);
}

void SecretEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_reveal->setToolTip(readOnly ? tr("Show") : tr("Show and edit"));
    line()->setPlaceholderText(readOnly ? QString() : tr("Type or paste it"));
    LineEditor::setReadOnly(readOnly || isHiding());
}

QString SecretEditor::textOf(const QVariant &value) const
{
    return isHiding() ? maskedSecret(value.toString()) : value.toString();
}

void SecretEditor::showValue(const QVariant &value)
{
    // Another secret than the one that was asked for is hidden again; without any there is nothing to hide.
    const QSignalBlocker quiet(m_reveal);
    m_reveal->setChecked(value.toString().isEmpty());
    showLine();
}

bool SecretEditor::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched != line() || !isHiding() || m_readOnly)
        return LineEditor::eventFilter(watched, event);
    if (type == QEvent::ToolTip) {
        line()->setToolTip(tr("Hidden. Type or paste to replace it, or show it to edit it."));
        return FieldEditor::eventFilter(watched, event);
    }
    const bool isKey = type == QEvent::KeyPress || type == QEvent::ShortcutOverride;
    if (!isKey || !isInput(*static_cast<QKeyEvent *>(event)))
        return LineEditor::eventFilter(watched, event);
    if (type == QEvent::ShortcutOverride) { // a line that is read only would leave the key to the window
        event->accept();
        return true;
    }
    m_reveal->setChecked(true);
    line()->selectAll();
    return LineEditor::eventFilter(watched, event);
}

bool SecretEditor::isHiding() const
{
    return !m_reveal->isChecked();
}

void SecretEditor::showLine()
{
    LineEditor::setReadOnly(m_readOnly || isHiding());
    LineEditor::showValue(value());
    m_copy->setEnabled(!value().toString().isEmpty());
}

void SecretEditor::reveal(bool on)
{
    // What was being typed stays; only its looks change.
    showLine();
    if (on)
        line()->setFocus();
}

void SecretEditor::copy() const
{
    auto *content = new QMimeData;
    content->setText(value().toString());
    // Clipboard histories that know this leave it out.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
}
