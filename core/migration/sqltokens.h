// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace migration {

/// A piece of an SQL text as SQLite tells them apart.
struct Token
{
    enum class Kind { Space, Word, Name, Text, Number, Sign }; ///< Space: comments too. Name: quoted.

    Kind kind;
    QString text; ///< as it stands

    bool isWord(const char *word) const;
    bool isSign(char sign) const { return kind == Kind::Sign && text == QLatin1Char(sign); }
    /// What the token names, without its quotes.
    QString name() const;
};

/// All of the text: joined again the tokens are the text.
QList<Token> tokensOf(const QString &sql);

/// Text of tokens without the space and comments at their ends.
QString trimmedText(const QList<Token> &tokens);

/// The tokens cut at this sign where no parenthesis is open.
QList<QList<Token>> splitAt(char sign, const QList<Token> &tokens);

} // namespace migration
