// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/legacy/conversioncase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace conversioncase;

Q_DECLARE_METATYPE(Oddity)

class ConversionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingKeysGetTheUsualValues();
    void partsThatCannotBeUnderstoodAreLeftOut_data();
    void partsThatCannotBeUnderstoodAreLeftOut();
    void aPatternWithNothingSetIsNone_data();
    void aPatternWithNothingSetIsNone();
    void identitiesComeFromTheKeys();
    void aProblemTellsItsPlaceAndItsValues();
    void secretsAreMasked();
    void aKeyIsMadeWhereAnOldFileLacksOne();
    void theAdministratorTellsTheSystemsRepository();
    void aConfigurationComesFromItsFile();
    void ofDuplicateKeysTheLastCounts();
    void aTakenDeviceIdIsAnError();
    void everyOddityHasItsSentence();
};

void ConversionTest::missingKeysGetTheUsualValues()
{
    const Conversion conversion =
        convert(ann, documentWith(Entity::App, R"("recurrence_pattern":{"day_of_month":3})"), 4);
    QVERIFY(conversion.problems.empty());
    const std::initializer_list<std::tuple<Entity, const char *, const char *>> expected{
        {Entity::User, "password", "\"\""},
        {Entity::User, "theme_preference", "\"system\""},
        {Entity::Device, "type", "\"tidbyt_gen1\""},
        {Entity::Device, "brightness", "100"},
        {Entity::Device, "night_brightness", "0"},
        {Entity::Device, "default_interval", "15"},
        {Entity::Device, "last_app_index", "0"},
        {Entity::Device, "info", "{}"},
        {Entity::Device, "dim_brightness", "null"},
        {Entity::Device, "timezone", "null"},
        {Entity::Device, "night_mode_app", "\"\""},
        {Entity::Device, "pinned_app", "null"},
        {Entity::App, "enabled", "true"},
        {Entity::App, "pushed", "false"},
        {Entity::App, "order", "0"},
        {Entity::App, "uinterval", "0"},
        {Entity::App, "display_time", "0"},
        {Entity::App, "recurrence_type", "\"daily\""},
        {Entity::App, "recurrence_interval", "1"},
        {Entity::App, "days", "[]"},
        {Entity::App, "config", "{}"},
        {Entity::App, "start_time", "null"},
        {Entity::RecurrencePattern, "weekdays", "[]"},
    };
    for (const auto &[entity, field, json] : expected)
        QCOMPARE(columnOf(entity, field, conversion), QString::fromUtf8(json));
    for (const Entity entity : {Entity::User, Entity::Device, Entity::App})
        QCOMPARE(extraOf(entity, conversion), QString());
    const Conversion pathless = convert(
        ann,
        R"({"username":"ann","devices":{"0000000a":{"id":"0000000a","apps":{"1":{"iname":"1","name":"x"}}}}})",
        4);
    QCOMPARE(reasonsOf(pathless), QStringList(sentence(Oddity::MissingPath)));
}

void ConversionTest::partsThatCannotBeUnderstoodAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Oddity>("oddity");
    QTest::addColumn<QList<int>>("left"); // devices, apps, locations
    const auto row = [](const char *name, const std::string &devices, const char *path, Oddity oddity,
                        QList<int> left) {
        const std::string good =
            R"(,"0000000b":{"id":"0000000b","location":{"lat":1,"lng":2},"apps":{"1":{"iname":"1","name":"a","path":"p"}}})";
        QTest::newRow(name) << QByteArray::fromStdString(userWith({}, devices + good))
                            << QString::fromUtf8(path) << oddity << left;
    };
    const std::string second = R"(,"2":{"iname":"2","name":"b","path":"p"}}})";
    const std::string apps = R"("0000000a":{"id":"0000000a","apps":{)";
    row("device", R"("0000000a":[])", "/devices/0000000a", Oddity::NoDevice, {1, 1, 1});
    row("device null", R"("0000000a":null)", "/devices/0000000a", Oddity::NoDevice, {1, 1, 1});
    row("device id", R"("a/b~c":{"id":"a/b~c","apps":{"1":{}},"location":5})", "/devices/a~1b~0c",
        Oddity::BadDeviceId, {1, 1, 1});
    row("no device id", R"("":{"id":""})", "/devices/", Oddity::BadDeviceId, {1, 1, 1});
    row("odd device id", R"("kitchen-1":{"id":"kitchen-1"})", "/devices/kitchen-1", Oddity::OddDeviceId,
        {2, 1, 1});
    row("app", apps + R"("1":7)" + second, "/devices/0000000a/apps/1", Oddity::NoApp, {2, 2, 1});
    row("app without a name", apps + R"("1":{"iname":"x","uinterval":"z"})" + second,
        "/devices/0000000a/apps/1", Oddity::NamelessApp, {2, 2, 1});
    row("app with an empty name", apps + R"("1":{"name":""})" + second, "/devices/0000000a/apps/1",
        Oddity::NamelessApp, {2, 2, 1});
    row("app under no key", apps + R"("":{"iname":"","name":"x","uinterval":"z"})" + second,
        "/devices/0000000a/apps/", Oddity::EmptyAppKey, {2, 2, 1});
    row("nothing under no key", apps + R"("":null)" + second, "/devices/0000000a/apps/", Oddity::EmptyAppKey,
        {2, 2, 1});
    row("apps that come again", R"("0000000a":{"id":"0000000a","apps":[1],"apps":{)" + second.substr(1),
        "/devices/0000000a/apps", Oddity::DuplicateKey, {2, 2, 1});
    row("app under a key that no text holds", apps + R"("\ud800":{"name":"x"})" + second,
        "/devices/0000000a/apps/\xef\xbf\xbd", Oddity::UnstorableKey, {2, 2, 1});
    const std::string location = R"("0000000a":{"id":"0000000a","location":)";
    row("location", location + "[1,2]}", "/devices/0000000a/location", Oddity::NoLocation, {2, 1, 1});
    row("location without place", location + R"({"lat":1,"timezone":"None"}})", "/devices/0000000a/location",
        Oddity::PlacelessLocation, {2, 1, 1});
    row("location with words", location + R"({"lat":"north","lng":"1"}})", "/devices/0000000a/location",
        Oddity::PlacelessLocation, {2, 1, 1});
    row("location beyond numbers", location + R"({"lat":1e999,"lng":1}})", "/devices/0000000a/location",
        Oddity::PlacelessLocation, {2, 1, 1});
}

void ConversionTest::partsThatCannotBeUnderstoodAreLeftOut()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QString, path);
    QFETCH(const Oddity, oddity);
    QFETCH(const QList<int>, left);
    const Conversion conversion = convert(ann, document.toStdString(), 4);
    QVERIFY(conversion.rows);
    QCOMPARE(reasonsOf(conversion), QStringList(sentence(oddity)));
    const Problem &problem = conversion.problems.front();
    QCOMPARE(problem.path, path);
    QCOMPARE(problem.severity == Severity::Error, isError(oddity));
    int apps = 0;
    int locations = 0;
    for (const DeviceRows &device : conversion.rows->devices) {
        apps += static_cast<int>(device.apps.size());
        locations += device.location ? 1 : 0;
    }
    QCOMPARE((QList<int>{static_cast<int>(conversion.rows->devices.size()), apps, locations}), left);
    QCOMPARE(conversion.found.devices, 2);
    QCOMPARE(differences(document.toStdString(), conversion), QStringList());
}

void ConversionTest::aPatternWithNothingSetIsNone_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<Oddity>("oddity");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("null") << QByteArray("null") << Oddity::None << false;
    QTest::newRow("empty") << QByteArray("{}") << Oddity::None << false;
    QTest::newRow("nothing set") << QByteArray(R"({"day_of_month":null,"day_of_week":"","weekdays":[]})")
                                 << Oddity::None << false;
    QTest::newRow("empty list") << QByteArray("[ ]") << Oddity::None << false;
    QTest::newRow("list") << QByteArray(R"(["monday"])") << Oddity::PatternAsList << true;
    QTest::newRow("text") << QByteArray(R"("monthly")") << Oddity::PatternAsList << true;
    QTest::newRow("unknown key") << QByteArray(R"({"month":3})") << Oddity::None << true;
}

void ConversionTest::aPatternWithNothingSetIsNone()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const Oddity, oddity);
    QFETCH(const bool, keeps);
    const std::string document = documentWith(Entity::App, "\"recurrence_pattern\":" + pattern.toStdString());
    const Conversion conversion = convert(ann, document, 4);
    QVERIFY(!conversion.rows->devices.front().apps.front().recurrence);
    QCOMPARE(conversion.found.recurrencePatterns, 0);
    QCOMPARE(reasonsOf(conversion), oddity == Oddity::None ? QStringList() : QStringList(sentence(oddity)));
    QCOMPARE(extraOf(Entity::App, conversion).isEmpty(), !keeps);
    QCOMPARE(differences(document, conversion), QStringList());
}

void ConversionTest::identitiesComeFromTheKeys()
{
    const std::string document =
        R"({"username":"bob","api_key":"k","devices":{"0000000a":{"apps":{"7":{"name":"x","path":"p"},"8":{"iname":"9","name":"x","path":"p"}}}}})";
    const Conversion conversion = convert(ann, document, 4);
    QCOMPARE(columnOf(Entity::User, "username", conversion), QStringLiteral("\"ann\""));
    QCOMPARE(extraOf(Entity::User, conversion), QStringLiteral("{\"username\":\"bob\"}"));
    QCOMPARE(columnOf(Entity::Device, "id", conversion), QStringLiteral("\"0000000a\""));
    QCOMPARE(columnOf(Entity::App, "iname", conversion), QStringLiteral("\"7\""));
    QCOMPARE(reasonsOf(conversion),
             (QStringList{sentence(Oddity::OtherIdentity), sentence(Oddity::MissingIdentity),
                          sentence(Oddity::MissingIdentity), sentence(Oddity::OtherIdentity)}));
    QVERIFY(rebuiltDocument(*conversion.rows).find(R"("iname":"9")") != std::string::npos);
}

void ConversionTest::aProblemTellsItsPlaceAndItsValues()
{
    const Conversion conversion = convert(ann, documentWith(Entity::App, "\"start_time\":\"7:00\""), 4);
    QCOMPARE(conversion.problems.size(), size_t(1));
    const Problem &problem = conversion.problems.front();
    QCOMPARE(problem.severity, Severity::Warning);
    QCOMPARE(problem.user, ann);
    QCOMPARE(problem.device, QStringLiteral("0000000a"));
    QCOMPARE(problem.app, QStringLiteral("100"));
    QCOMPARE(problem.path, QStringLiteral("/devices/0000000a/apps/100/start_time"));
    QCOMPARE(problem.before, QStringLiteral("\"7:00\""));
    QCOMPARE(problem.after, QStringLiteral("\"07:00\""));
}

void ConversionTest::secretsAreMasked()
{
    const std::string document =
        R"({"username":"ann","password":12345,"api_key":["s3cret"],"devices":{"0000000a":{"id":"0000000a","api_key":67890,"img_url":"http://x/?key=s3cret","info":{"wifi_ssid":"s3cret"},"apps":{"1":{"iname":"1","name":"x","path":"p","config":["s3cret"]},"2":{"iname":"2","name":"x","path":"p","config":{"any":"s3cret"}}}}}})";
    const Conversion conversion = convert(ann, document, 4);
    QCOMPARE(conversion.problems.size(), size_t(4));
    for (const Problem &problem : conversion.problems) {
        for (const char *secret : {"s3cret", "12345", "67890"})
            QVERIFY(!problem.before.contains(QLatin1String(secret)) &&
                    !problem.after.contains(QLatin1String(secret)));
    }
    for (const QString &shown : {maskedDocument(document), maskedRows(*conversion.rows)}) {
        QVERIFY(shown.contains(QStringLiteral("\"0000000a\"")));
        for (const char *secret : {"s3cret", "12345", "67890"})
            QVERIFY2(!shown.contains(QLatin1String(secret)), qPrintable(shown));
    }
}

void ConversionTest::aKeyIsMadeWhereAnOldFileLacksOne()
{
    static const QRegularExpression key(QStringLiteral("\\A\"[A-Za-z0-9]{32}\"\\z"));
    QSet<QString> made;
    for (const char *document : {"{\"username\":\"ann\"}", "{\"username\":\"ann\",\"api_key\":null}",
                                 "{\"username\":\"ann\",\"api_key\":\"\"}"}) {
        const Conversion old = convert(ann, document, 1);
        const QString column = columnOf(Entity::User, "api_key", old);
        QVERIFY2(key.match(column).hasMatch(), qPrintable(column));
        made.insert(column);
        QCOMPARE(reasonsOf(old), QStringList(sentence(Oddity::MissingKey)));
        QVERIFY(!old.problems.front().after.contains(column));
        QCOMPARE(differences(document, old), QStringList());
        QCOMPARE(columnOf(Entity::User, "api_key", convert(ann, document, 2)), QStringLiteral("\"\""));
    }
    QCOMPARE(made.size(), 3);
    QVERIFY(convert(ann, "{\"username\":\"ann\"}", 2).problems.empty());
}

void ConversionTest::theAdministratorTellsTheSystemsRepository()
{
    const std::string document = R"({"username":"admin","api_key":"k","system_repo_url":"https:\/\/x"})";
    const Conversion admin = convert(QStringLiteral("admin"), document, 4);
    QCOMPARE(admin.systemRepoUrl, std::optional<std::string>("https://x"));
    QCOMPARE(extraOf(Entity::User, admin), QStringLiteral("{\"system_repo_url\":\"https:\\/\\/x\"}"));
    QCOMPARE(convert(ann, document, 4).systemRepoUrl, std::nullopt);
}

void ConversionTest::aConfigurationComesFromItsFile()
{
    const ConfigLookup files = [](std::string_view name,
                                  std::string_view iname) -> std::optional<std::string> {
        return name == "clock" && iname == "100" ? std::optional<std::string>(R"({"token":"s3cret"})")
                                                 : std::nullopt;
    };
    const std::string missing = documentWith(Entity::App, {});
    const Conversion found = convert(ann, missing, 0, files);
    QCOMPARE(columnOf(Entity::App, "config", found), QStringLiteral(R"({"token":"s3cret"})"));
    QCOMPARE(reasonsOf(found), QStringList(sentence(Oddity::ConfigFromFile)));
    QVERIFY(!found.problems.front().after.contains(QStringLiteral("s3cret")));
    QCOMPARE(differences(missing, found), QStringList());
    const Conversion own = convert(ann, documentWith(Entity::App, "\"config\":{\"a\":1}"), 0, files);
    QCOMPARE(columnOf(Entity::App, "config", own), QStringLiteral("{\"a\":1}"));
    const ConfigLookup broken = [](std::string_view, std::string_view) {
        return std::optional<std::string>("{");
    };
    const Conversion none = convert(ann, missing, 0, broken);
    QCOMPARE(columnOf(Entity::App, "config", none), QStringLiteral("{}"));
    QCOMPARE(reasonsOf(none), QStringList(sentence(Oddity::UnreadableConfigFile)));
}

void ConversionTest::ofDuplicateKeysTheLastCounts()
{
    const std::string document =
        R"({"username":"ann","email":"a","devices":{"0000000a":[]},"api_key":"k","email":"b","x":1,"x":2,"devices":{"0000000b":5,"0000000b":{"id":"0000000b","apps":{"1":0},"apps":{"2":0,"2":{"iname":"2","name":"n","path":"p"}}}}})";
    const Conversion conversion = convert(ann, document, 4);
    QCOMPARE(columnOf(Entity::User, "email", conversion), QStringLiteral("\"b\""));
    QCOMPARE(extraOf(Entity::User, conversion), QStringLiteral("{\"x\":2}"));
    QCOMPARE(conversion.found, (Counts{.users = 1, .devices = 1, .apps = 1}));
    QCOMPARE(conversion.rows->devices.front().apps.size(), size_t(1));
    QVERIFY(std::ranges::all_of(conversion.problems, [](const Problem &problem) {
        return problem.reason == sentence(Oddity::DuplicateKey);
    }));
    QCOMPARE(conversion.problems.size(), size_t(8));
    const auto email = std::ranges::find(conversion.problems, QStringLiteral("/email"), &Problem::path);
    QCOMPARE(email->before, QStringLiteral("\"a\""));
    QCOMPARE(email->after, QStringLiteral("\"b\""));
    QCOMPARE(differences(document, conversion), QStringList());
}

void ConversionTest::aTakenDeviceIdIsAnError()
{
    Conversion first = convert(ann, documentWith(Entity::Device, {}), 4);
    Conversion second =
        convert(QStringLiteral("bob"), userWith({}, deviceWith({}) + R"(,"0000000b":{"id":"0000000b"})"), 4);
    std::unordered_set<std::string> taken;
    const size_t before = first.problems.size();
    leaveOutTaken(ann, first, taken);
    QCOMPARE(first.problems.size(), before);
    leaveOutTaken(QStringLiteral("bob"), second, taken);
    std::vector<Problem> problems = second.problems;
    std::erase_if(problems,
                  [](const Problem &problem) { return problem.device != QLatin1String("0000000a"); });
    QCOMPARE(problems.size(), size_t(1)); // what would have been repaired is not told
    QCOMPARE(problems.front().severity, Severity::Error);
    QCOMPARE(problems.front().path, QStringLiteral("/devices/0000000a"));
    QCOMPARE(problems.front().user, QStringLiteral("bob"));
    QCOMPARE(second.rows->devices.size(), size_t(1));
    QVERIFY(taken.contains("0000000b"));
}

void ConversionTest::everyOddityHasItsSentence()
{
    QSet<QString> sentences;
    for (int i = 1; i <= static_cast<int>(Oddity::PlacelessLocation); ++i)
        sentences.insert(sentence(static_cast<Oddity>(i)));
    QCOMPARE(sentences.size(), static_cast<int>(Oddity::PlacelessLocation));
    QVERIFY(!sentences.contains(QString()));
}

QTEST_GUILESS_MAIN(ConversionTest)
#include "tst_conversion.moc"
