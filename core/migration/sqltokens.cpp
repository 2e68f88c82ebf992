// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/sqltokens.h"

namespace migration {

namespace {

bool startsWord(QChar letter)
{
    return letter.isLetter() || letter == u'_' || letter.unicode() > 127;
}

bool goesOnWord(QChar letter)
{
    return startsWord(letter) || letter.isDigit() || letter == u'$';
}

/// Behind the closing quote; a doubled one is part of the text.
qsizetype endOfQuoted(const QString &sql, qsizetype start, QChar closing)
{
    qsizetype at = start + 1;
    while (at < sql.size()) {
        if (sql[at] != closing)
            ++at;
        else if (closing != u']' && at + 1 < sql.size() && sql[at + 1] == closing)
            at += 2;
        else
            return at + 1;
    }
    return at;
}

qsizetype endOfSpace(const QString &sql, qsizetype at)
{
    while (at < sql.size()) {
        const QStringView rest = QStringView(sql).mid(at);
        qsizetype end = -1;
        if (sql[at].isSpace())
            end = at + 1;
        else if (rest.startsWith(u"--"))
            end = sql.indexOf(u'\n', at) + 1;
        else if (rest.startsWith(u"/*"))
            end = sql.indexOf(QLatin1String("*/"), at + 2) + 2;
        else
            return at;
        at = end > at ? end : sql.size();
    }
    return at;
}

template <typename Fits>
qsizetype endWhile(const QString &sql, qsizetype at, Fits fits)
{
    while (at < sql.size() && fits(sql[at]))
        ++at;
    return at;
}

} // namespace

bool Token::isWord(const char *word) const
{
    return kind == Kind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

QString Token::name() const
{
    if (kind != Kind::Name && kind != Kind::Text)
        return text;
    const QString inner = text.mid(1, text.size() - 2);
    const QChar quote = text.back();
    return quote == u']' ? inner : QString(inner).replace(QString(2, quote), QString(quote));
}

QList<Token> tokensOf(const QString &sql)
{
    using Kind = Token::Kind;
    QList<Token> tokens;
    for (qsizetype at = 0; at < sql.size();) {
        const QChar first = sql[at];
        Kind kind = Kind::Sign;
        qsizetype end = at + 1;
        if (const qsizetype space = endOfSpace(sql, at); space > at) {
            kind = Kind::Space;
            end = space;
        } else if (first == u'\'') {
            kind = Kind::Text;
            end = endOfQuoted(sql, at, first);
        } else if (first == u'"' || first == u'`' || first == u'[') {
            kind = Kind::Name;
            end = endOfQuoted(sql, at, first == u'[' ? QChar(u']') : first);
        } else if (startsWord(first)) {
            kind = Kind::Word;
            end = endWhile(sql, at, goesOnWord);
        } else if (first.isDigit()) {
            kind = Kind::Number;
            end = endWhile(sql, at, [](QChar letter) { return goesOnWord(letter) || letter == u'.'; });
        }
        tokens.append({kind, sql.mid(at, end - at)});
        at = end;
    }
    return tokens;
}

QString trimmedText(const QList<Token> &tokens)
{
    qsizetype first = 0;
    qsizetype last = tokens.size();
    while (first < last && tokens[first].kind == Token::Kind::Space)
        ++first;
    while (last > first && tokens[last - 1].kind == Token::Kind::Space)
        --last;
    QString text;
    for (qsizetype i = first; i < last; ++i)
        text += tokens[i].text;
    return text;
}

QList<QList<Token>> splitAt(char sign, const QList<Token> &tokens)
{
    QList<QList<Token>> parts{{}};
    int depth = 0;
    for (const Token &token : tokens) {
        depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
        if (depth == 0 && token.isSign(sign))
            parts.append(QList<Token>());
        else
            parts.last().append(token);
    }
    return parts;
}

} // namespace migration
