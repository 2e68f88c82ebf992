// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/secreteditor.h"

#include "ui/delegates/display.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

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
    line()->setReadOnly(true);
    connect(m_reveal, &QToolButton::toggled, this, &SecretEditor::reveal);
    connect(m_copy, &QToolButton::clicked, this, &SecretEditor::copy);
}

void SecretEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_reveal->setToolTip(readOnly ? tr("Show") : tr("Show and edit"));
    LineEditor::setReadOnly(readOnly || !m_reveal->isChecked());
}

QString SecretEditor::textOf(const QVariant &value) const
{
    return m_reveal->isChecked() ? value.toString() : maskedSecret(value.toString());
}

void SecretEditor::showValue(const QVariant &value)
{
    LineEditor::showValue(value);
    m_copy->setEnabled(!value.toString().isEmpty());
}

void SecretEditor::reveal(bool on)
{
    // What was being typed stays; only its looks change.
    LineEditor::setReadOnly(m_readOnly || !on);
    showValue(value());
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
