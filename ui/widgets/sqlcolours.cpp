// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sqlcolours.h"

#include "ui/widgets/contrast.h"

#include <QRegularExpression>
#include <QWidget>

void SqlColours::highlightBlock(const QString &text)
{
    static const QRegularExpression parts(QStringLiteral(
        R"('(?:[^']|'')*'|"(?:[^"]|"")*"|\b(?:ADD|ALTER|AND|AS|CASCADE|CHECK|COLUMN|CONSTRAINT|CREATE|DEFAULT|)"
        R"(DELETE|DROP|FOREIGN|FROM|INDEX|INSERT|INTO|IS|KEY|NOT|NULL|ON|OR|PRAGMA|PRIMARY|REFERENCES|)"
        R"(RENAME|SELECT|SET|TABLE|TO|TYPE|UNIQUE|UPDATE|USING|VALUES|VIEW|WHERE)\b)"));
    const QColor ground = m_shown->palette().color(QPalette::Base);
    QTextCharFormat keyword;
    keyword.setFontWeight(QFont::Bold);
    QTextCharFormat literal;
    literal.setForeground(severityText(Severity::Success, ground));
    for (auto found = parts.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        if (part.capturedView().startsWith(u'\''))
            setFormat(static_cast<int>(part.capturedStart()), static_cast<int>(part.capturedLength()),
                      literal);
        else if (!part.capturedView().startsWith(u'"')) // a name, whatever it is spelt like
            setFormat(static_cast<int>(part.capturedStart()), static_cast<int>(part.capturedLength()),
                      keyword);
    }
}
