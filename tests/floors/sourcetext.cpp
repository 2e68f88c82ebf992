// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/floors/sourcetext.h"

#include <QRegularExpression>

namespace {

constexpr QChar openingBrace = u'{';
constexpr QChar closingBrace = u'}';

/// Comments, literals, preprocessor lines and numbers (whose separators look like quotes), in that order.
const QRegularExpression &pieces()
{
    static const QRegularExpression expression(
        QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
                       R"re(|\bu?8?R"(?<fence>[^()\s]*)\((?<raw>.*?)\)\k<fence>")re"
                       R"re(|"(?<string>(?:[^"\\\n]++|\\.)*+)")re"
                       R"re(|'(?:[^'\\\n]|\\.)+')re"
                       R"re(|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)re"
                       R"re(|\b[0-9][\w.']*)re"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    return expression;
}

void blank(QString &code, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (code[i] != u'\n')
            code[i] = u' ';
    }
}

/// Offset behind the brace that closes the one at this offset; the end of the code if none does.
qsizetype behindBlock(const QString &code, qsizetype opening)
{
    int depth = 0;
    for (qsizetype i = opening; i < code.size(); ++i) {
        if (code[i] == openingBrace)
            ++depth;
        else if (code[i] == closingBrace && --depth == 0)
            return i + 1;
    }
    return code.size();
}

/// Offset in the code where the declaration starts that ends at this offset: behind the last blank line and
/// the access label.
qsizetype startOfHead(const QString &code, qsizetype from, qsizetype to)
{
    static const QRegularExpression gap(
        QStringLiteral(R"(\n[ \t]*\n|\b(?:public|private|protected|Q_SIGNALS)[ \w]*:(?!:))"));
    auto matches = gap.globalMatch(code.mid(from, to - from));
    qsizetype start = from;
    while (matches.hasNext())
        start = from + matches.next().capturedEnd();
    while (start < to && code[start].isSpace())
        ++start;
    return start;
}

bool opensNamesOrTypes(QString head)
{
    static const QRegularExpression brackets(QStringLiteral(R"(<[^<>]*>|\([^()]*\))"));
    static const QRegularExpression scope(
        QStringLiteral(R"(\b(namespace|class|struct|union|enum)\b|^extern\s*$)"));
    while (head.contains(brackets))
        head.remove(brackets);
    return head.contains(scope);
}

/// A function's brace stands alone on its line; a lambda's behind its head.
bool opensFunction(const QString &code, const QString &head, qsizetype offset)
{
    static const QRegularExpression lambda(QStringLiteral(R"(= ?\[)"));
    const qsizetype start = code.lastIndexOf(u'\n', offset) + 1;
    return QStringView(code).sliced(start, offset - start).trimmed().isEmpty() || head.contains(lambda);
}

/// Whether the text behind a block of braces still belongs to the same declaration, as in an initialiser
/// list.
bool goesOn(const QString &code, qsizetype offset)
{
    while (offset < code.size() && code[offset].isSpace())
        ++offset;
    return offset < code.size() && QStringView(u",{).").contains(code[offset]);
}

bool isPlainMethod(const QString &declaration, const QString &className)
{
    static const QRegularExpression special(QStringLiteral(
        R"(\boverride\b|\boperator\b|=\s*(delete|default)|\bfriend\b|\busing\b|\bQ_[A-Z]+|~)"));
    const QRegularExpression constructor(QStringLiteral("\\b%1\\s*\\(").arg(className));
    return declaration.contains(u'(') && !declaration.contains(special) && !declaration.contains(constructor);
}

int countPublicMethods(const QString &body, const QString &className)
{
    static const QRegularExpression end(QStringLiteral("[;{}]"));
    static const QRegularExpression label(
        QStringLiteral(R"(\b(public|private|protected|Q_SIGNALS)( Q_SLOTS)?\s*:(?!:))"));
    bool isPublic = false;
    int methods = 0;
    for (qsizetype from = 0; from < body.size();) {
        const qsizetype to = body.indexOf(end, from);
        if (to < 0)
            break;
        QString declaration = body.mid(from, to - from);
        for (auto labels = label.globalMatch(declaration); labels.hasNext();)
            isPublic = labels.next().captured(1) == u"public";
        declaration.remove(label);
        if (isPublic && isPlainMethod(declaration, className))
            ++methods;
        from = body[to] == openingBrace ? behindBlock(body, to) : to + 1;
    }
    return methods;
}

} // namespace

SourceText SourceText::from(const QString &path, const QString &text)
{
    SourceText source{path, text, text, {}, {}, {}};
    auto matches = pieces().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int line = source.lineAt(match.capturedStart());
        if (match.hasCaptured(QStringLiteral("comment")))
            source.comments.append(
                {line, match.captured().remove(QRegularExpression(QStringLiteral("^/[/*]+|\\*/$")))});
        for (const auto &name : {QStringLiteral("raw"), QStringLiteral("string")}) {
            if (match.hasCaptured(name))
                source.literals.append({line, match.captured(name)});
        }
        if (!match.captured().front().isDigit())
            blank(source.code, match.capturedStart(), match.capturedEnd());
    }
    static const QRegularExpression include(QStringLiteral(R"(^#include ([<"])([^>"\n]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        source.includes.append(
            {source.lineAt(match.capturedStart()), match.captured(2), match.captured(1) == u"\""});
    }
    return source;
}

int SourceText::lineAt(qsizetype offset) const
{
    return static_cast<int>(QStringView(text).first(offset).count(u'\n')) + 1;
}

int SourceText::lines() const
{
    return static_cast<int>(text.count(u'\n'));
}

QString SourceText::room() const
{
    const bool inCore = path.startsWith(u"core/");
    return path.section(u'/', 0, inCore ? 1 : 0);
}

QList<SourceText::Function> SourceText::functions() const
{
    static const QRegularExpression stop(QStringLiteral("[;{}]"));
    QList<Function> found;
    qsizetype from = 0;
    for (qsizetype at = code.indexOf(stop); at >= 0; at = code.indexOf(stop, at)) {
        if (code[at] != openingBrace) {
            from = ++at;
            continue;
        }
        const qsizetype start = startOfHead(code, from, at);
        const QString head = code.mid(start, at - start).simplified();
        if (opensNamesOrTypes(head)) {
            from = ++at;
            continue;
        }
        const qsizetype end = behindBlock(code, at);
        if (opensFunction(code, head, at))
            found.append({head, lineAt(start), lineAt(end - 1) - lineAt(start) + 1});
        else if (goesOn(code, end)) {
            at = end;
            continue;
        }
        from = at = end;
    }
    return found;
}

QList<SourceText::Class> SourceText::classes() const
{
    static const QRegularExpression opening(QStringLiteral(R"(\bclass\s+(\w+)[^;{}()<>]*\{)"));
    QList<Class> found;
    for (auto classes = opening.globalMatch(code); classes.hasNext();) {
        const QRegularExpressionMatch match = classes.next();
        const qsizetype end = behindBlock(code, match.capturedEnd() - 1);
        const QString body = code.mid(match.capturedEnd(), end - match.capturedEnd());
        found.append(
            {match.captured(1), lineAt(match.capturedStart()), countPublicMethods(body, match.captured(1))});
    }
    return found;
}
