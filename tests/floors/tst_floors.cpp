// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/floors/rules.h"

#include <QDirIterator>
#include <QTest>

namespace {

const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

QString read(const QString &path)
{
    QFile file(QStringLiteral(TRONBYT_SOURCE "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesUnder(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(TRONBYT_SOURCE));
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator entries(root.filePath(folder), patterns, QDir::Files | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            files += root.relativeFilePath(entries.next());
    }
    files.sort();
    return files;
}

QList<SourceText> readTree()
{
    QList<SourceText> sources;
    for (const QString &path : filesUnder(
             {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")},
             {QStringLiteral("*.cpp"), QStringLiteral("*.h")}))
        sources += SourceText::from(path, read(path));
    return sources;
}

const QList<SourceText> &tree()
{
    static const QList<SourceText> sources = readTree();
    return sources;
}

const Rule &ruleNamed(const QString &name)
{
    return *std::ranges::find_if(rules(),
                                 [&name](const Rule &rule) { return name == QLatin1String(rule.name); });
}

QString repeated(const char *line, int times)
{
    return QString::fromLatin1(line).repeated(times);
}

} // namespace

/// The rules of the house: first that each of them is able to fail, then that the tree keeps them.
class FloorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breachesAreSeen_data();
    void breachesAreSeen();
    void goodCodePasses_data();
    void goodCodePasses();
    void lengthsAreThoseOfTheFunctions();
    void publicMethodsAreCounted();
    void theTreeKeepsTheRules_data();
    void theTreeKeepsTheRules();
    void oneFileSpeaksHttp();
    void questionsAreAskedInOneFile();
    void scriptsNameTheLicence();
};

void FloorsTest::breachesAreSeen_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");

    const auto add = [](const char *name, const char *rule, const char *path, const QString &code) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(path) << code;
    };
    const auto line = [](const char *text) { return QString::fromLatin1(text) + u'\n'; };
    add("base includes storage", "floors", "core/base/a.cpp", line("#include \"core/storage/url.h\""));
    add("a sibling is included", "floors", "core/frames/a.cpp",
        line("#include \"core/calendar/icalendar.h\""));
    add("core includes ui", "floors", "core/server/a.cpp", line("#include \"ui/mainwindow.h\""));
    add("include beside", "floors", "ui/a.cpp", line("#include \"mainwindow.h\""));
    add("include upwards", "floors", "ui/pages/a.cpp", line("#include \"../mainwindow.h\""));
    add("core with widgets", "modules", "core/frames/a.cpp", line("#include <QMessageBox>"));
    add("a module by its folder", "modules", "core/frames/a.cpp", line("#include <QtWidgets/QLabel>"));
    add("a model of widgets", "modules", "ui/models/a.cpp", line("#include <QWidget>"));
    add("a page with its own query", "modules", "ui/pages/a.cpp", line("#include <QSqlQuery>"));
    add("SQL in ui", "sql", "ui/pages/a.cpp", line("const char *a = \"SELECT id FROM apps\";"));
    add("raw SQL in app", "sql", "app/a.cpp",
        line("auto a = R\"x(\nUPDATE apps\n)x\" \"UPDATE apps SET a = 1\";"));
    add("a singleton", "bans", "core/base/a.cpp", line("Settings::instance().port();"));
    add("a string connect", "bans", "ui/a.cpp", line("connect(a, SIGNAL (b()), c, SLOT(d()));"));
    add("a nested loop", "bans", "ui/a.cpp", line("QEventLoop loop;"));
    add("a cast", "bans", "tests/a.cpp", line("auto a = reinterpret_cast<char *>(b);"));
    add("a name that says nothing", "bans", "core/storage/a.h", line("class SchemaManager;"));
    add("a domain with a file", "bans", "core/domain/a.cpp", line("QFile file(path);"));
    add("a domain that looks at the clock", "bans", "core/domain/a.cpp",
        line("QDateTime::currentDateTimeUtc();"));
    add("code in a comment", "comments", "ui/a.cpp", line("    // window.show();"));
    add("code in a block comment", "comments", "ui/a.cpp", line("/* if (open) {\n} */"));
    add("a promise", "comments", "ui/a.cpp", line("// TODO later"));
    add("texts under another name", "contexts", "core/storage/a.cpp",
        line("struct Text\n{\n    Q_DECLARE_TR_FUNCTIONS(storage::Reading)\n};"));
    add("a machine's path", "paths", "core/base/a.cpp", line("const char *a = \"/root/data\";"));
    add("a long source", "lengths", "ui/a.cpp", repeated("int a;\n", 401));
    add("a long header", "lengths", "ui/a.h", repeated("int a;\n", 121));
    add("a long function", "lengths", "ui/a.cpp",
        line("void f()\n{") + repeated("    g();\n", 58) + line("}"));
    add("a long method", "lengths", "ui/a.h",
        line("class A\n{\npublic:\n    void f()\n    {") + repeated("        g();\n", 58) +
            line("    }\n};"));
    add("a long lambda", "lengths", "ui/a.cpp",
        line("const auto f = [] {") + repeated("    g();\n", 59) + line("};"));
    add("a long constructor", "lengths", "ui/a.cpp",
        line("A::A(int b)\n    : m_b{b}\n    , m_c{1}\n{") + repeated("    g();\n", 37) + line("}"));
    add("many includes", "knowledge", "ui/a.cpp", repeated("#include \"ui/b.h\"\n", 13));
    add("a class for everything", "knowledge", "ui/a.h",
        line("class A final : public B\n{\npublic:") + repeated("    int a(int b = {}) const;\n", 16) +
            line("};"));
    add("no licence", "first lines", "ui/a.cpp", line("#include \"ui/a.h\""));
    add("no guard", "first lines", "ui/a.h", licence + line("class A;"));
    add("an open brace", "braces", "ui/a.cpp", line("void f()\n{"));
}

void FloorsTest::breachesAreSeen()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QVERIFY2(!ruleNamed(rule).breaches(SourceText::from(path, code)).isEmpty(), qPrintable(code));
}

void FloorsTest::goodCodePasses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");

    QTest::newRow("storage includes its floor and those below")
        << QStringLiteral("core/storage/a.cpp")
        << QStringLiteral(
               "#include \"core/storage/a.h\"\n#include \"core/base/error.h\"\n#include <QSqlQuery>\n");
    QTest::newRow("SQL in storage") << QStringLiteral("core/storage/a.cpp")
                                    << QStringLiteral("const char *a = \"SELECT 1 FROM apps\";\n");
    QTest::newRow("a sentence that selects")
        << QStringLiteral("ui/a.cpp") << QStringLiteral("tr(\"Select a device or update one\");\n");
    QTest::newRow("banned words in comments and strings")
        << QStringLiteral("core/domain/a.cpp")
        << QStringLiteral(
               "// A QFile or processEvents() is not for here.\nconst char *a = \"reinterpret_cast\";\n");
    QTest::newRow("prose that ends like code")
        << QStringLiteral("ui/a.cpp")
        << QStringLiteral("// The row is unchanged (see storage);\n// it stays.\n");
    QTest::newRow("braces in literals")
        << QStringLiteral("ui/a.cpp")
        << QStringLiteral("const char a = '{';\nconst char *b = \"}}\\\"{\";\nauto c = R\"x(})\")x\";\nint d "
                          "= 1'000;\n");
    QTest::newRow("functions of 60 lines in a row")
        << QStringLiteral("ui/a.cpp")
        << QStringLiteral("void f()\n{\n%1}\nvoid g()\n{\n%1}\n").arg(repeated("    h({1});\n", 57));
    QTest::newRow("a long table")
        << QStringLiteral("ui/a.cpp")
        << QStringLiteral("const int numbers[]{\n%1};\nvoid f() {}\n").arg(repeated("    1,\n", 100));
    QTest::newRow("overrides and signals are free")
        << QStringLiteral("ui/a.h")
        << QStringLiteral("#pragma once\nclass A\n{\npublic:\n    A(int a);\n%1\nQ_SIGNALS:\n%2};\n")
               .arg(repeated("    void a() override;\n", 16), repeated("    void b();\n", 16));
}

void FloorsTest::goodCodePasses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    for (const Rule &rule : rules())
        QCOMPARE(rule.breaches(SourceText::from(path, licence + code)).join(u'\n'), QString());
}

void FloorsTest::lengthsAreThoseOfTheFunctions()
{
    const SourceText source = SourceText::from(QStringLiteral("ui/a.cpp"), QStringLiteral(R"(namespace {

struct Point
{
    int x = 0;
    int length() const { return x; }
    Point &add(int y)
    {
        x += y;
        return *this;
    }
};

} // namespace

/// A comment is not part of the function.
template <class T>
A<T>::A(int b, C c = {})
    : m_b{b}
    , m_c{[] { return 1; }()}
{
    if (b) {
    }
}
)"));
    QStringList found;
    for (const SourceText::Function &function : source.functions())
        found += QStringLiteral("%1 %2 %3").arg(function.line).arg(function.lines).arg(function.head);
    QCOMPARE(found,
             QStringList({QStringLiteral("7 5 Point &add(int y)"),
                          QStringLiteral("17 8 template <class T> A<T>::A(int b, C c = {}) : m_b{b} , m_c{[] "
                                         "{ return 1; }()}")}));
}

void FloorsTest::publicMethodsAreCounted()
{
    const SourceText source = SourceText::from(QStringLiteral("ui/a.h"), QStringLiteral(R"(class Forward;

class A final : public B
{
    Q_OBJECT

public:
    explicit A(int b);
    ~A() override;
    A(const A &) = delete;
    int one() const { return m_values.at({0}); }
    std::function<void(int)> two(int a = {});
    bool operator==(const A &) const = default;
    int field = 0;

public Q_SLOTS:
    void three();

Q_SIGNALS:
    void changed();

private:
    int hidden();
};
)"));
    QCOMPARE(source.classes().size(), 1);
    QCOMPARE(source.classes().first().name, QStringLiteral("A"));
    QCOMPARE(source.classes().first().publicMethods, 3);
}

void FloorsTest::theTreeKeepsTheRules_data()
{
    QTest::addColumn<QString>("name");
    for (const Rule &rule : rules())
        QTest::newRow(rule.name) << QString::fromLatin1(rule.name);
}

void FloorsTest::theTreeKeepsTheRules()
{
    QFETCH(const QString, name);
    const QList<SourceText> &sources = tree();
    QVERIFY(sources.size() > 20);
    QStringList breaches;
    for (const SourceText &source : sources)
        breaches += ruleNamed(name).breaches(source);
    QVERIFY2(breaches.isEmpty(), qPrintable(u'\n' + breaches.join(u'\n')));
}

void FloorsTest::oneFileSpeaksHttp()
{
    const QStringList files = filesIncluding(tree(), QStringLiteral("QtHttpServer"));
    QVERIFY2(files.size() <= 1, qPrintable(files.join(u' ')));
    for (const QString &file : files)
        QVERIFY2(file.startsWith(u"core/server/") && file.endsWith(u".cpp"), qPrintable(file));
}

void FloorsTest::questionsAreAskedInOneFile()
{
    QStringList files;
    for (const SourceText &source : tree()) {
        if (source.code.contains(u"QMessageBox"))
            files += source.path;
    }
    QVERIFY2(files.size() <= 1, qPrintable(files.join(u' ')));
    for (const QString &file : files)
        QVERIFY2(file.startsWith(u"ui/widgets/"), qPrintable(file));
}

void FloorsTest::scriptsNameTheLicence()
{
    QStringList files =
        filesUnder({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                    QStringLiteral("tests"), QStringLiteral("cmake")},
                   {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.sh")});
    files += filesUnder({QStringLiteral("packaging/trials.d"), QStringLiteral(".ci")}, {QStringLiteral("*")});
    for (const char *name : {"CMakeLists.txt", "packaging/build", "packaging/install", "packaging/run",
                             "packaging/test", "packaging/tidy", "packaging/trials"})
        files += QString::fromLatin1(name);
    for (const QString &file : files)
        QVERIFY2(read(file).section(u'\n', 0, 1).contains(u"# SPDX-License-Identifier: GPL-3.0-or-later"),
                 qPrintable(file));
}

QTEST_APPLESS_MAIN(FloorsTest)

#include "tst_floors.moc"
