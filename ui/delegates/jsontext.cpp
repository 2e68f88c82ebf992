// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/jsontext.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>

namespace {

bool isJson(const QString &text)
{
    QJsonParseError error{};
    QJsonDocument::fromJson(text.toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

// A string with its quotes, a bracket, a comma, a colon, or a number or word.
QList<QStringView> tokensOf(QStringView text)
{
    const auto isMark = [](QChar c) { return QStringView(u"{}[],:").contains(c); };
    QList<QStringView> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = at++;
        if (text[start].isSpace())
            continue;
        if (text[start] == u'"') {
            for (; at < text.size() && text[at] != u'"'; ++at)
                at += text[at] == u'\\' ? 1 : 0;
            ++at;
        } else if (!isMark(text[start])) {
            while (at < text.size() && !isMark(text[at]) && !text[at].isSpace())
                ++at;
        }
        tokens.append(text.mid(start, at - start));
    }
    return tokens;
}

bool looksSecret(QStringView key)
{
    static const QRegularExpression names(
        QStringLiteral("key|token|secret|passw|passphrase|credential|auth|bearer|cookie"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(key).hasMatch();
}

} // namespace

QString prettyJson(const QString &json)
{
    if (!isJson(json))
        return json;
    QString pretty;
    int depth = 0;
    const auto breakLine = [&] { pretty += u'\n' + QString(depth * 2, u' '); };
    const QList<QStringView> tokens = tokensOf(json);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QChar first = tokens[i].front();
        const bool opens = first == u'{' || first == u'[';
        const bool closes = first == u'}' || first == u']';
        const bool empty =
            i > 0 && closes && tokens[i - 1].size() == 1 && QStringView(u"{[").contains(tokens[i - 1]);
        depth -= closes ? 1 : 0;
        if (closes && !empty)
            breakLine();
        pretty += tokens[i];
        depth += opens ? 1 : 0;
        const bool closesNext = i + 1 < tokens.size() && QStringView(u"}]").contains(tokens[i + 1].front());
        if (first == u',' || (opens && !closesNext))
            breakLine();
        else if (first == u':')
            pretty += u' ';
    }
    return pretty;
}

QString compactJson(const QString &json)
{
    if (!isJson(json))
        return json;
    QString compact;
    for (const QStringView token : tokensOf(json))
        compact += token;
    return compact;
}

QString maskedJson(const QString &json)
{
    const QList<QStringView> tokens = tokensOf(json);
    QString masked = json;
    // From the end on, so that the places of earlier tokens stay true.
    for (qsizetype i = tokens.size() - 1; i >= 2; --i) {
        const bool isText = tokens[i].front() == u'"' && tokens[i].size() > 2;
        const bool isNumber = tokens[i].front().isDigit();
        if ((isText || isNumber) && tokens[i - 1] == u":" && looksSecret(tokens[i - 2]))
            masked.replace(tokens[i].data() - json.constData(), tokens[i].size(),
                           QStringLiteral("\"••••••••\""));
    }
    return masked;
}
