// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/oddity.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace legacy;
using ordinaryuser::allow;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class ConfigFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileBesideTheDatabaseIsFound_data();
    void aFileBesideTheDatabaseIsFound();
    void namesDoNotLeaveTheFolder();
    void aNameThatNoFileCanHaveNamesNone();
    void thereNeedBeNoFolder();
    void whatMayNotBeReadIsNotAbsent();
    void aLinkedDatabaseHasTheFoldersOfItsFile();
};

void ConfigFilesTest::aFileBesideTheDatabaseIsFound_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("of the user") << QStringLiteral("ann/configs/");
    QTest::newRow("below users") << QStringLiteral("users/ann/configs/");
}

void ConfigFilesTest::aFileBesideTheDatabaseIsFound()
{
    QFETCH(const QString, folder);
    const QTemporaryDir root;
    write(root.filePath(folder + QStringLiteral("clock-100.json")), "{\"a\": 1}");
    const ConfigLookup lookUp =
        configFilesOf(root.filePath(QStringLiteral("usersdb.sqlite")), QStringLiteral("ann"));
    QCOMPARE(lookUp("clock", "100"), std::optional<std::string>("{\"a\": 1}"));
    QCOMPARE(lookUp("clock", "101"), std::nullopt);
    QVERIFY(QFile::exists(root.filePath(folder + QStringLiteral("clock-100.json"))));
}

void ConfigFilesTest::namesDoNotLeaveTheFolder()
{
    const QTemporaryDir root;
    write(root.filePath(QStringLiteral("ann/configs/x-1.json")), "{}");
    write(root.filePath(QStringLiteral("ann/secret-1.json")), "{}");
    const QString database = root.filePath(QStringLiteral("db/usersdb.sqlite"));
    const ConfigLookup lookUp =
        configFilesOf(root.filePath(QStringLiteral("usersdb.sqlite")), QStringLiteral("ann"));
    QVERIFY(lookUp("x", "1"));
    QVERIFY(!lookUp("../secret", "1"));
    QVERIFY(!lookUp("../configs/x", "1"));
    QVERIFY(!lookUp(std::string_view("x\0", 2), "1"));
    write(root.filePath(QStringLiteral("configs/x-1.json")), "{}");
    write(root.filePath(QStringLiteral("db/configs/x-1.json")), "{}");
    for (const char *name : {"..", ".", "../ann", "", "a/../ann"}) {
        const ConfigLookup other = configFilesOf(database, QString::fromLatin1(name));
        QVERIFY2(!other || !other("x", "1"), name);
    }
}

void ConfigFilesTest::aNameThatNoFileCanHaveNamesNone()
{
    const QTemporaryDir root;
    write(root.filePath(QStringLiteral("ann/configs/x-1.json")), "{}");
    const QString database = root.filePath(QStringLiteral("usersdb.sqlite"));
    const std::string longName(300, 'x');
    QCOMPARE(configFilesOf(database, QStringLiteral("ann"))(longName, "1"), std::nullopt);
    QVERIFY(!configFilesOf(database, QString(300, u'x')));
}

void ConfigFilesTest::thereNeedBeNoFolder()
{
    const QTemporaryDir root;
    QVERIFY(!configFilesOf(root.filePath(QStringLiteral("usersdb.sqlite")), QStringLiteral("ann")));
}

void ConfigFilesTest::whatMayNotBeReadIsNotAbsent()
{
    const QTemporaryDir root;
    const QString configs = root.filePath(QStringLiteral("ann/configs"));
    const QString barred = configs + QStringLiteral("/clock-1.json");
    write(barred, "{}");
    QVERIFY(allow(root.path(), 0755) && allow(barred, 0));
    const QString database = root.filePath(QStringLiteral("usersdb.sqlite"));
    const auto look = [&database](const char *iname) {
        const ConfigLookup lookUp = configFilesOf(database, QStringLiteral("ann"));
        return ordinaryuser::call([&] { return lookUp("clock", iname); });
    };
    QCOMPARE(look("1"), std::optional<std::string>(""));
    QCOMPARE(look("2"), std::nullopt);
    QVERIFY(allow(configs, 0));
    const auto inBarredFolder = look("1");
    QVERIFY(allow(configs, 0700) && allow(barred, 0600));
    QCOMPARE(inBarredFolder, std::optional<std::string>(""));
    const Conversion conversion = convert(
        QStringLiteral("ann"),
        R"({"username":"ann","devices":{"0000000a":{"id":"0000000a","apps":{"1":{"iname":"1","name":"clock","path":"p"}}}}})",
        4, [](std::string_view, std::string_view) { return std::string(); });
    QCOMPARE(conversion.problems.size(), size_t(1));
    QCOMPARE(conversion.problems.front().reason, sentence(Oddity::UnreadableConfigFile));
}

void ConfigFilesTest::aLinkedDatabaseHasTheFoldersOfItsFile()
{
    const QTemporaryDir root;
    write(root.filePath(QStringLiteral("data/ann/configs/clock-1.json")), "{}");
    write(root.filePath(QStringLiteral("data/usersdb.sqlite")), "");
    const QString link = root.filePath(QStringLiteral("linked.sqlite"));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("data/usersdb.sqlite")), link));
    const ConfigLookup lookUp = configFilesOf(link, QStringLiteral("ann"));
    QVERIFY(lookUp && lookUp("clock", "1"));
}

QTEST_GUILESS_MAIN(ConfigFilesTest)
#include "tst_configfiles.moc"
