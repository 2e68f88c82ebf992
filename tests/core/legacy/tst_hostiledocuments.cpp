// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/json.h"
#include "tests/support/legacydocuments.h"

#include <QTest>

using namespace legacy;

namespace {

const QString user = QStringLiteral("ann");

std::string repeated(const std::string &part, size_t count)
{
    std::string text;
    for (size_t i = 0; i < count; ++i)
        text += part;
    return text;
}

std::string withApp(const std::string &members)
{
    return R"({"username":"ann","devices":{"0000000a":{"id":"0000000a","apps":{"1":{"iname":"1","name":"x","path":"a",)" +
           members + "}}}}}";
}

} // namespace

class HostileDocumentsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoJsonObjectIsOneError_data();
    void whatIsNoJsonObjectIsOneError();
    void whatIsCutShortIsNoDocument();
    void whatIsOddButJsonComesThrough_data();
    void whatIsOddButJsonComesThrough();
    void manyUnknownKeysTakeNoTimeToSpeakOf();
};

void HostileDocumentsTest::whatIsNoJsonObjectIsOneError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("blank") << QByteArray(" \n");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("\"{}\"");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("NUL behind") << QByteArray("{}\0", 3);
    QTest::newRow("NUL inside") << QByteArray("{\"a\":\"\0\"}", 9);
    QTest::newRow("raw newline in text") << QByteArray("{\"a\":\"\n\"}");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("comma at the end") << QByteArray("{\"a\":1,}");
    QTest::newRow("comma in list") << QByteArray("{\"a\":[1,]}");
    QTest::newRow("leading zero") << QByteArray("{\"a\":01}");
    QTest::newRow("plus") << QByteArray("{\"a\":+1}");
    QTest::newRow("NaN") << QByteArray("{\"a\":NaN}");
    QTest::newRow("bare point") << QByteArray("{\"a\":1.}");
    QTest::newRow("bare exponent") << QByteArray("{\"a\":1e}");
    QTest::newRow("unknown escape") << QByteArray("{\"a\":\"\\x\"}");
    QTest::newRow("short escape") << QByteArray("{\"a\":\"\\u12\"}");
    QTest::newRow("no value") << QByteArray("{\"a\":}");
    QTest::newRow("no colon") << QByteArray("{\"a\" 1}");
    QTest::newRow("bad UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("surrogate in UTF-8") << QByteArray("{\"a\":\"\xed\xa0\x80\"}");
    QTest::newRow("bad UTF-8 in a key") << QByteArray("{\"\xe4\":1}");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}");
    QTest::newRow("lists 10,000 deep")
        << QByteArray::fromStdString("{\"a\":" + repeated("[", 10000) + repeated("]", 10000) + "}");
    QTest::newRow("objects 10,000 deep")
        << QByteArray::fromStdString(repeated("{\"a\":", 10000) + "1" + repeated("}", 10000));
    QTest::newRow("open 1,000,000 deep") << QByteArray(1000000, '[');
}

void HostileDocumentsTest::whatIsNoJsonObjectIsOneError()
{
    QFETCH(const QByteArray, text);
    const Conversion conversion = convert(user, text.toStdString(), 4);
    QVERIFY(!conversion.rows);
    QCOMPARE(conversion.problems.size(), size_t(1));
    const Problem &problem = conversion.problems.front();
    QCOMPARE(problem.severity, Severity::Error);
    QCOMPARE(problem.user, user);
    QVERIFY(problem.device.isNull() && problem.app.isNull());
    QCOMPARE(problem.path, QString());
    QVERIFY(!problem.reason.isEmpty());
    QCOMPARE(conversion.found, Counts{.users = 1});
    QVERIFY(maskedDocument(text.toStdString()).isEmpty());
}

void HostileDocumentsTest::whatIsCutShortIsNoDocument()
{
    const std::string document =
        testsupport::LegacyDocuments(7).document("ann", {.odd = true, .broken = true});
    for (size_t length = 0; length < document.size(); ++length)
        QVERIFY(!convert(user, std::string_view(document).substr(0, length), 4).rows);
}

void HostileDocumentsTest::whatIsOddButJsonComesThrough_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("1e999") << QByteArray("\"uinterval\":1e999,\"x\":1e999");
    QTest::newRow("-1e999") << QByteArray("\"uinterval\":-1e999");
    QTest::newRow("1e-999") << QByteArray("\"uinterval\":1e-999");
    QTest::newRow("-0") << QByteArray("\"uinterval\":-0,\"last_render\":-0.0");
    QTest::newRow("2^63") << QByteArray("\"last_render\":9223372036854775808");
    QTest::newRow("-2^63") << QByteArray("\"last_render\":-9223372036854775808");
    QTest::newRow("2^64") << QByteArray("\"last_render\":18446744073709551616");
    QTest::newRow("a thousand digits") << QByteArray("\"last_render\":") + QByteArray(1000, '9');
    QTest::newRow("a million digits behind the point")
        << QByteArray("\"last_render\":0.") + QByteArray(1000000, '3');
    QTest::newRow("lone surrogate") << QByteArray("\"notes\":\"\\ud800\",\"\\udfff\":1,\"\\ud801\":2");
    QTest::newRow("NUL") << QByteArray("\"notes\":\"\\u0000\",\"a\\u0000\":\"\\u0000\"");
    QTest::newRow("empty key") << QByteArray("\"\":{\"\":{\"\":[]}}");
    QTest::newRow("long duration") << QByteArray("\"last_render_duration\":\"P") + QByteArray(5000, '9') +
                                          "D\"";
    QTest::newRow("duration without end") << QByteArray("\"last_render_duration\":\"PT1\"");
    QTest::newRow("duration of nothing") << QByteArray("\"last_render_duration\":\"P\"");
    QTest::newRow("duration with dots") << QByteArray("\"last_render_duration\":\"PT1.2.3S\"");
    QTest::newRow("escaped column name") << QByteArray("\"n\\u006ftes\":\"x\",\"notes\":\"y\"");
    QTest::newRow("the extra column's name")
        << QByteArray("\"extra\":{\"a\":1},\"id\":5,\"device_id\":\"x\"");
    QTest::newRow("900 deep") << QByteArray::fromStdString("\"config\":{\"a\":" + repeated("[", 900) +
                                                           repeated("]", 900) + "}");
}

void HostileDocumentsTest::whatIsOddButJsonComesThrough()
{
    QFETCH(const QByteArray, members);
    const std::string document = withApp(members.toStdString());
    const Conversion conversion = convert(user, document, 4);
    QVERIFY(conversion.rows);
    QCOMPARE(conversion.rows->devices.front().apps.size(), size_t(1));
    QCOMPARE(differences(document, conversion), QStringList());
    const std::string again = rebuiltDocument(*conversion.rows);
    QVERIFY(isJsonObject(again));
    QVERIFY(meansTheSame(rebuiltDocument(*convert(user, again, 4).rows), again));
    QVERIFY(!maskedDocument(document).isEmpty() && !maskedRows(*conversion.rows).isEmpty());
}

void HostileDocumentsTest::manyUnknownKeysTakeNoTimeToSpeakOf()
{
    std::string members = "\"k\":0";
    for (int i = 0; i < 100000; ++i)
        members += ",\"" + std::to_string(i) + "\":" + std::to_string(i);
    const std::string document = withApp(members);
    const Conversion conversion = convert(user, document, 4);
    QCOMPARE(differences(document, conversion), QStringList());
}

QTEST_GUILESS_MAIN(HostileDocumentsTest)
#include "tst_hostiledocuments.moc"
