// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

/// The words beside the large panel: a quiet line, a name, and lines below it.
class ShownWords final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString text; ///< '' leaves the line out
        bool isQuiet = false;
        bool isRich = false;
    };

    explicit ShownWords(QWidget *parent = nullptr);

    void setContent(const QString &above, const QString &name, const QList<Line> &lines);

private:
    QLabel *labelAt(qsizetype place);

    QLabel *m_above;
    QLabel *m_name;
    QList<QLabel *> m_lines;
};
