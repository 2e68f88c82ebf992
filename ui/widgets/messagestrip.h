// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/contrast.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

/// What a page has to say in place: one coloured line with an icon, a sentence, actions and a close button.
/// Shows the newest message; closing it brings back the one before. Hidden while there is none.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Replaces the message of this id ('' for none). It goes by itself after `hideAfterMs`, 0 keeps it.
    void post(const Message &message, const QString &id = {}, int hideAfterMs = 0);
    /// Takes back the message of this id, shown or waiting.
    void withdraw(const QString &id);
    void clear();
    int count() const { return static_cast<int>(m_posted.size()); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Posted
    {
        Message message;
        QString id;
        int hideAfterMs = 0;
    };

    void closeNewest();
    void showNewest();
    void showActions(const QList<MessageAction> &actions);
    void colour();

    QList<Posted> m_posted;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QHBoxLayout *m_actions;
    QToolButton *m_close;
    QTimer *m_timer;
};
