// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

/// A box to search or filter with: clear button, Escape empties it. The Find keys that it names are the
/// window's, which lead to the filter of the page.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `purpose` is read while the box is empty, and is its accessible name.
    explicit SearchField(const QString &purpose, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A moment after the last key, at once on Enter or when emptied.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QTimer *m_pause;
    QString m_searched;
};
