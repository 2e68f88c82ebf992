// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QWidget;

/// Keywords of SQL in bold, texts in colour, in the palette of the widget that shows them.
class SqlColours final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SqlColours(QTextDocument *document, const QWidget *shown) : QSyntaxHighlighter(document), m_shown(shown)
    {}

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_shown;
};
