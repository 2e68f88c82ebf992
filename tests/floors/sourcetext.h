// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One source file, read for the rules of the house: its code apart from its comments and literals.
struct SourceText
{
    struct Piece
    {
        int line; ///< where it begins, from 1
        QString text;
    };

    struct Class
    {
        QString name;
        int line;
        int publicMethods; ///< without constructors, overrides, operators and signals
    };

    struct Include
    {
        int line;
        QString path;
        bool own; ///< in quotes
    };

    struct Function
    {
        QString head; ///< everything before the brace, on one line
        int line;
        int lines; ///< from the first line of the head to the closing brace
    };

    QString path; ///< from the root of the tree
    QString text;
    QString code; ///< the text with comments, literals and preprocessor lines blanked; lines as they were
    QList<Piece> comments; ///< without the slashes
    QList<Piece> literals; ///< strings, raw ones too, without quotes
    QList<Include> includes;

    static SourceText from(const QString &path, const QString &text);

    int lineAt(qsizetype offset) const;
    int lines() const;
    QString room() const; ///< such as "core/domain", "core/storage", "ui", "app", "tests"

    /// Every function whose body has lines of its own, in code as clang-format leaves it. A lambda counts
    /// with the function around it.
    QList<Function> functions() const;

    QList<Class> classes() const;
};
