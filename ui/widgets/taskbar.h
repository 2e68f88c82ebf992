// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

/// A running job in the status bar: what it does, how far it is, a way to stop it. Hidden while none runs.
class TaskBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

public Q_SLOTS:
    void begin(const QString &text);
    /// A total of 0 or less means that the end is not known. '' leaves the text as it is.
    void setProgress(qint64 done, qint64 total, const QString &text = {});
    void end();

Q_SIGNALS:
    /// Asked for once a job; the job ends with end() when it has stopped.
    void cancelRequested();

private:
    void cancel();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};
