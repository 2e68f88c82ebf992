// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/tableparser.h"

#include <algorithm>

namespace migration {

namespace {

using Constraint = TableText::Constraint;

bool isOneOf(const Token &token, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&token](const char *word) { return token.isWord(word); });
}

/// The tokens that are no space.
QList<Token> spoken(const QList<Token> &tokens)
{
    QList<Token> all;
    std::ranges::copy_if(tokens, std::back_inserter(all),
                         [](const Token &token) { return token.kind != Token::Kind::Space; });
    return all;
}

/// Whether a word begins another constraint, given the words before it in its constraint and the one behind.
bool beginsConstraint(const Token &token, const QList<Token> &before, const Token *next)
{
    if (!isOneOf(token, {"CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE",
                         "REFERENCES", "GENERATED", "AS", "FOREIGN"}))
        return false;
    if (before.isEmpty())
        return true;
    const Token &last = before.last();
    const bool afterName = before.size() == 2 && before.first().isWord("CONSTRAINT");
    const bool names = before.size() == 1 && last.isWord("CONSTRAINT");
    const bool inside = isOneOf(last, {"NOT", "SET", "ALWAYS"}) ||
                        (token.isWord("NULL") && last.isWord("DEFAULT")) ||
                        (token.isWord("NOT") && next && next->isWord("DEFERRABLE")) ||
                        (token.isWord("REFERENCES") && before.first().isWord("FOREIGN")) ||
                        (token.isWord("REFERENCES") && before.size() > 2 && before[2].isWord("FOREIGN"));
    return !afterName && !names && !inside;
}

/// Names in the first parentheses.
QStringList namesIn(const QList<Token> &words)
{
    QStringList names;
    int depth = 0;
    bool expects = true;
    for (const Token &word : words) {
        depth += word.isSign('(') ? 1 : word.isSign(')') ? -1 : 0;
        if (word.isSign(')') && depth == 0)
            break;
        if (depth == 1 && expects && !word.isSign('('))
            names.append(word.name());
        expects = depth == 1 && (word.isSign('(') || word.isSign(','));
    }
    return names;
}

/// What stands in the outermost parentheses.
QString bodyIn(const QList<Token> &tokens)
{
    const QString text = trimmedText(tokens);
    const qsizetype first = text.indexOf(u'(');
    return first < 0 || !text.endsWith(u')') ? QString() : text.mid(first + 1).chopped(1).trimmed();
}

Constraint constraintFrom(const QList<Token> &tokens)
{
    QList<Token> words = spoken(tokens);
    Constraint constraint;
    constraint.text = trimmedText(tokens);
    QList<Token> unnamed = tokens;
    if (words.size() > 2 && words.first().isWord("CONSTRAINT")) {
        constraint.name = words[1].name();
        while (!unnamed.isEmpty() && spoken(unnamed).size() > words.size() - 2)
            unnamed.removeFirst();
        words.remove(0, 2);
    }
    if (words.isEmpty())
        return constraint;
    constraint.kind = words.first().text.toUpper();
    constraint.columns = namesIn(words);
    constraint.body = bodyIn(unnamed);
    return constraint;
}

const Token *nextSpoken(const QList<Token> &tokens, qsizetype after)
{
    for (qsizetype i = after + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::Kind::Space)
            return &tokens[i];
    }
    return nullptr;
}

} // namespace

QList<Constraint> constraintsFrom(const QList<Token> &tokens)
{
    QList<QList<Token>> parts;
    QList<Token> before; // the spoken tokens of the last part
    int depth = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
        if (parts.isEmpty() ||
            (depth == 0 && !before.isEmpty() && beginsConstraint(token, before, nextSpoken(tokens, i)))) {
            parts.append(QList<Token>());
            before.clear();
        }
        parts.last().append(token);
        if (token.kind != Token::Kind::Space)
            before.append(token);
    }
    QList<Constraint> constraints;
    for (const QList<Token> &part : parts) {
        if (!trimmedText(part).isEmpty())
            constraints.append(constraintFrom(part));
    }
    return constraints;
}

bool isTableConstraint(const QList<Token> &tokens)
{
    const QList<Token> words = spoken(tokens);
    return !words.isEmpty() &&
           isOneOf(words.first(), {"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"});
}

TableText::Column columnFrom(const QList<Token> &tokens)
{
    TableText::Column column;
    qsizetype at = 0;
    while (at < tokens.size() && tokens[at].kind == Token::Kind::Space)
        ++at;
    if (at == tokens.size())
        return column;
    column.nameText = tokens[at].text;
    column.name = tokens[at].name();
    ++at;
    qsizetype end = at;
    int depth = 0;
    while (end < tokens.size() && !(depth == 0 && beginsConstraint(tokens[end], {}, nullptr))) {
        depth += tokens[end].isSign('(') ? 1 : tokens[end].isSign(')') ? -1 : 0;
        ++end;
    }
    column.type = trimmedText(tokens.mid(at, end - at));
    column.constraints = constraintsFrom(tokens.mid(end));
    return column;
}

} // namespace migration
