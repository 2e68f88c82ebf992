// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QLayout;
class QListWidget;
class QVBoxLayout;

/// Stands in while no database is open: what can be done, and what was open lately.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// A way in: an action, and in one sentence what it is for.
    struct Way
    {
        QAction *action;
        QString sentence;
    };

    explicit WelcomePage(const QList<Way> &ways, QWidget *parent = nullptr);

    void setRecent(const QStringList &databases);

Q_SIGNALS:
    void recentChosen(const QString &database);
    void recentRemoved(const QString &database);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeWays(const QList<Way> &ways);
    void makeRecent(QVBoxLayout *column);

    QLabel *m_recentTitle = nullptr;
    QListWidget *m_recent = nullptr;
};
