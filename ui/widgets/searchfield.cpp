// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QTimer>

namespace {

constexpr int pauseMs = 150;

} // namespace

SearchField::SearchField(const QString &purpose, QWidget *parent)
    : QLineEdit(parent), m_pause(new QTimer(this))
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    setToolTip(tr("%1 (%2)", "what the box is for, its shortcut")
                   .arg(purpose, QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    setClearButtonEnabled(true);
    const QIcon icon = QIcon::fromTheme(QStringLiteral("edit-find"));
    if (!icon.isNull())
        addAction(icon, LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::returnPressed, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
        else
            m_pause->start();
    });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::search()
{
    m_pause->stop();
    if (text() == m_searched)
        return;
    m_searched = text();
    Q_EMIT searched(m_searched);
}
