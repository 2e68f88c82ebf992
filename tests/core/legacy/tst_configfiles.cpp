// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace legacy;

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
    void thereNeedBeNoFolder();
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
    for (const char *name : {"..", ".", "../ann", "", "a/../ann"}) {
        const ConfigLookup other = configFilesOf(database, QString::fromLatin1(name));
        QVERIFY2(!other || !other("x", "1"), name);
    }
}

void ConfigFilesTest::thereNeedBeNoFolder()
{
    const QTemporaryDir root;
    QVERIFY(!configFilesOf(root.filePath(QStringLiteral("usersdb.sqlite")), QStringLiteral("ann")));
}

QTEST_GUILESS_MAIN(ConfigFilesTest)
#include "tst_configfiles.moc"
