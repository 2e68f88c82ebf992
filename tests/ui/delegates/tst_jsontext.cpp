// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/jsontext.h"

#include <QTest>

class JsonTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prettyAndCompactKeepEveryToken_data();
    void prettyAndCompactKeepEveryToken();
    void whatIsNoJsonStaysAsItIs_data();
    void whatIsNoJsonStaysAsItIs();
    void secretsAreMasked_data();
    void secretsAreMasked();
};

void JsonTextTest::prettyAndCompactKeepEveryToken_data()
{
    QTest::addColumn<QString>("compact");
    QTest::addColumn<QString>("pretty");
    const auto row = [](const char *name, const char *compact, const char *pretty) {
        QTest::newRow(name) << QString::fromUtf8(compact) << QString::fromUtf8(pretty);
    };
    row("empty object", "{}", "{}");
    row("empty list", "[]", "[]");
    row("order and spelling", R"({"b":1.50,"a":12345678901234567890})",
        "{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890\n}");
    row("nested", R"({"a":[1,{"b":{}}]})", "{\n  \"a\": [\n    1,\n    {\n      \"b\": {}\n    }\n  ]\n}");
    row("marks within texts", R"(["{a: \"b\", [c]}","\\"])", "[\n  \"{a: \\\"b\\\", [c]}\",\n  \"\\\\\"\n]");
    row("words", "[true,null,-1e5]", "[\n  true,\n  null,\n  -1e5\n]");
    row("other scripts", R"({"city":"Köln 🙂"})", "{\n  \"city\": \"Köln 🙂\"\n}");
}

void JsonTextTest::prettyAndCompactKeepEveryToken()
{
    QFETCH(QString, compact);
    QFETCH(QString, pretty);
    QCOMPARE(prettyJson(compact), pretty);
    QCOMPARE(compactJson(pretty), compact);
    QCOMPARE(prettyJson(pretty), pretty);
}

void JsonTextTest::whatIsNoJsonStaysAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "None", "{\"a\": ", "[1, 2,]", "{\"a\"  :  'b'}", "\"open"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void JsonTextTest::whatIsNoJsonStaysAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(prettyJson(text), text);
    QCOMPARE(compactJson(text), text);
    QCOMPARE(maskedJson(text), text);
}

void JsonTextTest::secretsAreMasked_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const char *json, const char *masked) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(masked);
    };
    row("key", R"({"api_key":"abc"})", R"({"api_key":"••••••••"})");
    row("letter case", R"({"ApiToken" : "abc"})", R"({"ApiToken" : "••••••••"})");
    row("number", R"({"password":1234})", R"({"password":"••••••••"})");
    row("several", R"({"token":"a","city":"b","secret":"c"})",
        R"({"token":"••••••••","city":"b","secret":"••••••••"})");
    row("nothing to hide", R"({"api_key":"","city":"token"})", R"({"api_key":"","city":"token"})");
    row("cut off", R"({"token":"abc)", R"({"token":"••••••••")");
}

void JsonTextTest::secretsAreMasked()
{
    QFETCH(QString, json);
    QFETCH(QString, masked);
    QCOMPARE(maskedJson(json), masked);
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
