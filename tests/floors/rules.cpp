// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/floors/rules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace {

/// A token that must not stand in the code of some files.
struct Ban
{
    QRegularExpression files; ///< paths it holds for
    QRegularExpression token;
    const char *instead;
};

constexpr int sourceLines = 400;
constexpr int headerLines = 120;
constexpr int functionLines = 60;
constexpr int constructorLines = 40;
constexpr int ownIncludes = 12;
constexpr int publicMethods = 15;

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
}

QString breach(const SourceText &source, int line, const QString &sentence)
{
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line).arg(sentence);
}

bool isOfModule(const QString &header, const QString &module)
{
    return header.startsWith(module) ||
           QFileInfo::exists(QStringLiteral(TRONBYT_QT_HEADERS "/%1/%2").arg(module, header));
}

bool isProduction(const SourceText &source)
{
    return !source.path.startsWith(u"tests/");
}

/// A room includes itself and rooms on floors below its own.
int floorOf(const QString &room)
{
    static const QMap<QString, int> floors{{QStringLiteral("core/base"), 0},
                                           {QStringLiteral("core/domain"), 1},
                                           {QStringLiteral("core/calendar"), 3},
                                           {QStringLiteral("core/frames"), 3},
                                           {QStringLiteral("core/storage"), 2},
                                           {QStringLiteral("core/migration"), 3},
                                           {QStringLiteral("core/legacy"), 4},
                                           {QStringLiteral("core/server"), 4},
                                           {QStringLiteral("ui"), 5},
                                           {QStringLiteral("app"), 6},
                                           {QStringLiteral("tests"), 7}};
    return floors.value(room, -1);
}

QStringList includesUpward(const SourceText &source)
{
    QStringList found;
    for (const SourceText::Include &include : source.includes) {
        if (!include.own || include.path.endsWith(u".moc"))
            continue;
        const QString target = SourceText{include.path, {}, {}, {}, {}, {}}.room();
        if (floorOf(target) < 0)
            found += breach(source, include.line, QStringLiteral("include by the path from the root"));
        else if (target != source.room() && floorOf(target) >= floorOf(source.room()))
            found += breach(source, include.line,
                            QStringLiteral("%1 must not include %2").arg(source.room(), target));
    }
    return found;
}

QStringList includesForeignModules(const SourceText &source)
{
    struct Fence
    {
        QRegularExpression files;
        QString module;
    };
    static const Fence fences[]{{expression("^core/"), QStringLiteral("QtWidgets")},
                                {expression("^ui/models/"), QStringLiteral("QtWidgets")},
                                {expression("^core/domain/"), QStringLiteral("QtSql")},
                                {expression("^core/domain/"), QStringLiteral("QtNetwork")},
                                {expression("^(ui|app)/"), QStringLiteral("QtSql")},
                                {expression("^(ui|app)/"), QStringLiteral("QtHttpServer")}};
    QStringList found;
    for (const SourceText::Include &include : source.includes) {
        for (const Fence &fence : fences) {
            if (source.path.contains(fence.files) && isOfModule(include.path, fence.module))
                found += breach(source, include.line, QStringLiteral("no %1 here").arg(include.path));
        }
    }
    return found;
}

QStringList writesSqlElsewhere(const SourceText &source)
{
    static const QRegularExpression statement = expression(
        R"(\b(SELECT|INSERT INTO|DELETE FROM|PRAGMA|(CREATE|ALTER|DROP) TABLE)\s|\bUPDATE\s.*\bSET\s)");
    static const QRegularExpression free = expression("^(core/(storage|migration|legacy)|tests)/");
    QStringList found;
    if (source.path.contains(free))
        return found;
    for (const SourceText::Piece &literal : source.literals) {
        if (literal.text.contains(statement))
            found += breach(source, literal.line, QStringLiteral("SQL belongs in core/storage"));
    }
    return found;
}

std::span<const Ban> bans()
{
    static const Ban list[]{
        {expression("^(app|core|ui)/"), expression(R"(\binstance\s*\(\s*\))"), "pass it to the constructor"},
        {expression("."), expression(R"(\b(SIGNAL|SLOT)\s*\()"), "connect by pointers to members"},
        {expression("."), expression(R"(\breinterpret_cast\b)"), "find the type that fits"},
        {expression("."), expression(R"(\bfriend\s+class\s+(Test|Tst)|\bfriend\s+class\s+\w+Test\b)"),
         "test what is public"},
        {expression("^(app|core|ui)/"), expression(R"(\bprocessEvents\b)"), "let the event loop run"},
        {expression("^(app|core|ui)/"), expression(R"(\bwaitForFinished\b)"), "continue with .then()"},
        {expression("^(app|core|ui)/"), expression(R"(\bBlockingQueuedConnection\b)"),
         "send a copy and go on"},
        {expression("^(app|core|ui)/"), expression(R"(\bQEventLoop\b)"), "continue with .then()"},
        {expression("^(app|core|ui)/"), expression(R"(\b__FILE__\b)"),
         "leave no paths of this machine behind"},
        {expression("."),
         expression(R"(\b(class|struct|namespace)\s+\w*(Manager|Helpers?|Utils?|Handler|Info|Impl|Misc)\b)"),
         "name it after what it is"},
        {expression("^core/domain/"), expression(R"(\bQ_OBJECT\b|\bQObject\b)"),
         "the domain is made of values"},
        {expression("^core/domain/"),
         expression(
             R"(\bQ(File|FileInfo|Dir|SaveFile|TemporaryFile|IODevice|Process|Settings|Timer|Thread)\b)"),
         "the domain does no I/O"},
        {expression("^core/domain/"),
         expression(R"(\b(currentDateTimeUtc|currentDateTime|currentDate|currentTime|system_clock::now)\b)"),
         "the clock is an argument"},
    };
    return list;
}

QStringList usesBanned(const SourceText &source)
{
    QStringList found;
    for (const Ban &ban : bans()) {
        if (!source.path.contains(ban.files))
            continue;
        for (auto matches = ban.token.globalMatch(source.code); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            found += breach(
                source, source.lineAt(match.capturedStart()),
                QStringLiteral("no %1: %2").arg(match.captured().simplified(), QLatin1String(ban.instead)));
        }
    }
    return found;
}

QStringList hidesCodeInComments(const SourceText &source)
{
    static const QRegularExpression code =
        expression(R"(\w\([^()]*\);\s*$|\)\s*\{\s*$| = .*;\s*$|^\s*(\}|return\b.*;|#include .*)\s*$)");
    static const QRegularExpression promise = expression(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    QStringList found;
    for (const SourceText::Piece &comment : source.comments) {
        if (comment.text.contains(code))
            found += breach(source, comment.line, QStringLiteral("no code in comments"));
        if (comment.text.contains(promise))
            found += breach(source, comment.line, QStringLiteral("do it, or file it"));
    }
    return found;
}

/// lupdate takes the name of the type for the context in more places than it reads the macro's argument.
QStringList namesOtherContexts(const SourceText &source)
{
    static const QRegularExpression declaration =
        expression(R"(\b(?:class|struct)\s+(\w+)[^;{}()]*\{[^{};]*?Q_DECLARE_TR_FUNCTIONS\(([^)]*)\))");
    QStringList found;
    for (auto matches = declaration.globalMatch(source.code); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.captured(1) != match.captured(2))
            found += breach(source, source.lineAt(match.capturedStart(2)),
                            QStringLiteral("the context of %1 is its own name").arg(match.captured(1)));
    }
    return found;
}

QStringList namesMachinePaths(const SourceText &source)
{
    static const QRegularExpression path = expression(R"((^|[\s"'=:(])/(root|work|Users)/\w)");
    QStringList found;
    for (const QList<SourceText::Piece> &pieces : {source.comments, source.literals}) {
        for (const SourceText::Piece &piece : pieces) {
            if (isProduction(source) && piece.text.contains(path))
                found += breach(source, piece.line, QStringLiteral("no paths of one machine"));
        }
    }
    return found;
}

QStringList isTooLong(const SourceText &source)
{
    QStringList found;
    const int most = source.path.endsWith(u".h") ? headerLines : sourceLines;
    if (source.lines() > most)
        found += breach(source, source.lines(), QStringLiteral("at most %1 lines a file").arg(most));
    for (const SourceText::Function &function : source.functions()) {
        static const QRegularExpression constructor = expression(R"(\b(\w+)::\1\s*\()");
        const int cap = function.head.contains(constructor) ? constructorLines : functionLines;
        if (function.lines > cap)
            found += breach(source, function.line,
                            QStringLiteral("%1 has %2 lines, at most %3")
                                .arg(function.head)
                                .arg(function.lines)
                                .arg(cap));
    }
    return found;
}

QStringList knowsTooMuch(const SourceText &source)
{
    QStringList found;
    const QString header = source.path.chopped(source.path.section(u'.', -1).size()) + u'h';
    const auto own = std::ranges::count_if(source.includes, [&header](const SourceText::Include &include) {
        return include.own && include.path != header;
    });
    if (own > ownIncludes)
        found += breach(source, 1, QStringLiteral("%1 own includes, at most %2").arg(own).arg(ownIncludes));
    for (const SourceText::Class &type : source.classes()) {
        if (type.publicMethods > publicMethods)
            found += breach(source, type.line,
                            QStringLiteral("%1 has %2 public methods, at most %3")
                                .arg(type.name)
                                .arg(type.publicMethods)
                                .arg(publicMethods));
    }
    return found;
}

QStringList lacksItsFirstLines(const SourceText &source)
{
    QStringList found;
    if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        found += breach(source, 1, QStringLiteral("the first line names the licence"));
    if (source.path.endsWith(u".h") && !source.text.contains(u"\n#pragma once\n"))
        found += breach(source, 2, QStringLiteral("#pragma once is missing"));
    return found;
}

QStringList leavesBracesOpen(const SourceText &source)
{
    if (source.code.count(u'{') == source.code.count(u'}'))
        return {};
    return {breach(source, source.lines(),
                   QStringLiteral("the braces do not balance, so lengths cannot be told"))};
}

} // namespace

std::span<const Rule> rules()
{
    static const Rule list[]{{"floors", includesUpward},        {"modules", includesForeignModules},
                             {"sql", writesSqlElsewhere},       {"bans", usesBanned},
                             {"comments", hidesCodeInComments}, {"contexts", namesOtherContexts},
                             {"paths", namesMachinePaths},      {"lengths", isTooLong},
                             {"knowledge", knowsTooMuch},       {"first lines", lacksItsFirstLines},
                             {"braces", leavesBracesOpen}};
    return list;
}

QStringList filesIncluding(const QList<SourceText> &tree, const QString &module)
{
    QStringList files;
    for (const SourceText &source : tree) {
        const bool includes =
            std::ranges::any_of(source.includes, [&module](const SourceText::Include &include) {
                return !include.own && isOfModule(include.path, module);
            });
        if (includes && isProduction(source))
            files += source.path;
    }
    return files;
}
