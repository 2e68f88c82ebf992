// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/json.h"

#include <QTest>

using namespace legacy;

class JsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesMeanTheSame_data();
    void valuesMeanTheSame();
    void escapesAreRead_data();
    void escapesAreRead();
    void whatIsQuotedReadsBack();
};

void JsonTest::valuesMeanTheSame_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::addRow("%s and %s", one, other) << QByteArray(one) << QByteArray(other) << same;
    };
    row("1", "1.0", true);
    row("100", "1e2", true);
    row("0", "-0.0", true);
    row("9007199254740993", "9007199254740992", false);
    row("9223372036854775807", "9223372036854775806", false);
    row("1", "\"1\"", false);
    row("1", "true", false);
    row("null", "false", false);
    row("1e999", "2e999", false);
    row("1e999", "1e999", true);
    row("{\"a\":1,\"b\":2}", "{ \"b\":2, \"a\" : 1.0 }", true);
    row("{\"a\":1}", "{\"a\":1,\"b\":null}", false);
    row("{\"a\":1,\"a\":2}", "{\"a\":2}", true);
    row("{\"a\":1,\"a\":2}", "{\"a\":1}", false);
    row("{\"\\u0061\":1}", "{\"a\":1}", true);
    row("{\"\\ud800\":1}", "{\"\\ud801\":1}", false);
    row("[1,[2,3]]", "[ 1 , [ 2,3 ] ]", true);
    row("[1,2]", "[2,1]", false);
    row("[1]", "[1,1]", false);
    row("[]", "{}", false);
    row("\"\\u00e4\"", "\"\xc3\xa4\"", true);
    row("\"\\ud800\"", "\"\\ud801\"", false);
    row("\"\\/\"", "\"/\"", true);
}

void JsonTest::valuesMeanTheSame()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, same);
    QCOMPARE(meansTheSame(one.toStdString(), other.toStdString()), same);
    QCOMPARE(meansTheSame(other.toStdString(), one.toStdString()), same);
}

void JsonTest::escapesAreRead_data()
{
    QTest::addColumn<QByteArray>("escaped");
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<bool>("whole");
    QTest::newRow("plain") << QByteArray("abc") << QByteArray("abc") << true;
    QTest::newRow("short ones") << QByteArray("\\\"\\\\\\/\\b\\f\\n\\r\\t") << QByteArray("\"\\/\b\f\n\r\t")
                                << true;
    QTest::newRow("pair") << QByteArray("\\ud83d\\ude00") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("two and three bytes")
        << QByteArray("\\u00E4\\u20ac") << QByteArray("\xc3\xa4\xe2\x82\xac") << true;
    QTest::newRow("leading alone") << QByteArray("\\ud83dx") << QByteArray("\xef\xbf\xbdx") << false;
    QTest::newRow("two leading") << QByteArray("\\ud83d\\ud83d\\ude00")
                                 << QByteArray("\xef\xbf\xbd\xf0\x9f\x98\x80") << false;
    QTest::newRow("trailing alone") << QByteArray("\\ude00") << QByteArray("\xef\xbf\xbd") << false;
    QTest::newRow("NUL") << QByteArray("\\u0000") << QByteArray("\xef\xbf\xbd") << false;
}

void JsonTest::escapesAreRead()
{
    QFETCH(const QByteArray, escaped);
    QFETCH(const QByteArray, plain);
    QFETCH(const bool, whole);
    const PlainText text = plainText(escaped.toStdString());
    QCOMPARE(QByteArray::fromStdString(text.text), plain);
    QCOMPARE(text.isWhole, whole);
}

void JsonTest::whatIsQuotedReadsBack()
{
    std::string all;
    for (char byte = 1; byte < 127; ++byte)
        all += byte;
    std::string quoted;
    appendQuoted(quoted, all);
    QVERIFY(isJsonObject("{" + quoted + ":" + quoted + "}"));
    QCOMPARE(plainText(std::string_view(quoted).substr(1, quoted.size() - 2)).text, all);
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
