// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QSet>

class QListWidget;
class QPushButton;

/// Chooses some apps out of a list.
class AppChoiceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id;
        QString name;
    };

    AppChoiceDialog(const QString &title, const QString &buttonText, const QList<Choice> &choices,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QSet<qint64> &apps);

private:
    QSet<qint64> checked() const;
    void filter(const QString &text);

    QListWidget *m_list;
    QPushButton *m_accept;
};
