// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"
#include "core/frames/folders.h"
#include "tests/app/program.h"
#include "tests/support/plainsqlite.h"
#include "tests/ui/fleetfixture.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using program::Outcome;
using program::run;

namespace {

const QString deviceId = QStringLiteral("4f2a91c0");

domain::App app(const char *iname, int order, const char *start, const char *end)
{
    domain::App app;
    app.iname = QString::fromLatin1(iname);
    app.name = QStringLiteral("Name of %1").arg(app.iname);
    app.order = order;
    app.deviceId = deviceId;
    app.recurrenceType = QStringLiteral("daily");
    app.startTime = QString::fromLatin1(start);
    app.endTime = QString::fromLatin1(end);
    app.path = QStringLiteral("%1.webp").arg(app.iname);
    return app;
}

QStringList texts(std::initializer_list<const char *> arguments)
{
    QStringList list;
    for (const char *argument : arguments)
        list.append(QString::fromUtf8(argument));
    return list;
}

} // namespace

/// The contract of the command line, by the program itself.
class CommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlanIsOneJsonObject();
    void instantsWithoutAnOffsetAreTheDevices_data();
    void instantsWithoutAnOffsetAreTheDevices();
    void eachStepComesADwellAfterTheOneBefore();
    void nextChangesNothing();
    void oneStepIsTheDefault();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void aMissingDatabaseEndsWithOneAndIsNotMade_data();
    void aMissingDatabaseEndsWithOneAndIsNotMade();
    void aMissingDeviceEndsWithOne_data();
    void aMissingDeviceEndsWithOne();
    void whatTheDatabaseIsOpenedForIsSaid();
    void aPlanIsOfAHundredYearsAtMost();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void helpNamesTheDefaultDatabase();
    void outputThatIsLostIsNoSuccess();
    void aPasswordIsNotPrinted_data();
    void aPasswordIsNotPrinted();

private:
    void addPictures() const;
    QStringList onDatabase(const QStringList &arguments) const;
    QJsonObject plan(const QString &from, const QString &to, const QString &zone = {}) const;
    QList<QJsonObject> steps(const QStringList &arguments) const;

    FleetFixture m_fixture;
};

/// A device in Berlin: `night` from 18:00 to 22:00, `day` all day, `off` disabled.
void CommandsTest::initTestCase()
{
    domain::Device device;
    device.id = deviceId;
    device.name = QStringLiteral("Kitchen");
    device.userId = m_fixture.addUser(QStringLiteral("admin"));
    device.timezone = QStringLiteral("Europe/Berlin");
    device.nightModeEnabled = true;
    device.nightStart = QStringLiteral("22:30");
    device.nightEnd = QStringLiteral("06:29");
    device.defaultInterval = 15;
    m_fixture.addDevice(device);
    domain::App evening = app("evening", 0, "18:00", "22:00");
    evening.displayTime = 20;
    m_fixture.addApp(evening);
    m_fixture.addApp(app("morning", 1, "06:00", "11:59"));
    domain::App off = app("off", 2, "00:00", "23:59");
    off.enabled = false;
    m_fixture.addApp(off);
    addPictures();
}

void CommandsTest::addPictures() const
{
    QImage picture(64, 32, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const auto webp = frames::encode({picture.size(), 0, {{picture, 0}}});
    QVERIFY(webp);
    const frames::Folders folders(m_fixture.folder());
    for (const domain::App &app : m_fixture.device(deviceId).apps)
        QVERIFY(folders.writeAppFrame(app, *webp));
}

QStringList CommandsTest::onDatabase(const QStringList &arguments) const
{
    return arguments + QStringList{QStringLiteral("--database"), m_fixture.url().path()};
}

QJsonObject CommandsTest::plan(const QString &from, const QString &to, const QString &zone) const
{
    const Outcome outcome = run(onDatabase({QStringLiteral("plan"), deviceId, QStringLiteral("--from"), from,
                                            QStringLiteral("--to"), to}),
                                zone);
    if (outcome.status != 0 || !outcome.messages.isEmpty())
        qWarning("%d: %s", outcome.status, qPrintable(outcome.messages));
    return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
}

QList<QJsonObject> CommandsTest::steps(const QStringList &arguments) const
{
    const Outcome outcome = run(onDatabase(QStringList{QStringLiteral("next"), deviceId} + arguments));
    if (outcome.status != 0)
        qWarning("%s", qPrintable(outcome.messages));
    QList<QJsonObject> steps;
    for (const QString &line : outcome.output.split(u'\n', Qt::SkipEmptyParts))
        steps.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return steps;
}

void CommandsTest::aPlanIsOneJsonObject()
{
    const QByteArray expected = R"({"device": "4f2a91c0", "zone": "Europe/Berlin",
        "from": "2026-03-28T12:00:00+01:00", "to": "2026-03-29T20:00:00+02:00",
        "apps": [
          {"iname": "evening", "name": "Name of evening", "enabled": true, "active": [
            {"from": "2026-03-28T18:00:00+01:00", "to": "2026-03-28T22:01:00+01:00"},
            {"from": "2026-03-29T18:00:00+02:00", "to": "2026-03-29T20:00:00+02:00"}]},
          {"iname": "morning", "name": "Name of morning", "enabled": true, "active": [
            {"from": "2026-03-29T06:00:00+02:00", "to": "2026-03-29T12:00:00+02:00"}]},
          {"iname": "off", "name": "Name of off", "enabled": false, "active": [
            {"from": "2026-03-28T12:00:00+01:00", "to": "2026-03-29T20:00:00+02:00"}]}],
        "night": [{"from": "2026-03-28T22:30:00+01:00", "to": "2026-03-29T06:30:00+02:00"}],
        "dim": [],
        "gaps": [{"from": "2026-03-28T12:00:00+01:00", "to": "2026-03-28T18:00:00+01:00"},
                 {"from": "2026-03-28T22:01:00+01:00", "to": "2026-03-29T06:00:00+02:00"},
                 {"from": "2026-03-29T12:00:00+02:00", "to": "2026-03-29T18:00:00+02:00"}]})";
    const QJsonObject found = plan(QStringLiteral("2026-03-28T12:00"), QStringLiteral("2026-03-29T18:00Z"));
    QCOMPARE(QJsonDocument(found).toJson(), QJsonDocument::fromJson(expected).toJson());
}

void CommandsTest::instantsWithoutAnOffsetAreTheDevices_data()
{
    QTest::addColumn<QString>("computer");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("understood");
    const auto row = [](const char *name, const char *computer, const char *given, const char *understood) {
        QTest::newRow(name) << QString::fromLatin1(computer) << QString::fromLatin1(given)
                            << QString::fromLatin1(understood);
    };
    row("plain", "UTC", "2026-01-01T12:00", "2026-01-01T12:00:00+01:00");
    row("with seconds", "UTC", "2026-01-01T12:00:30", "2026-01-01T12:00:30+01:00");
    row("UTC", "Asia/Tokyo", "2026-01-01T12:00Z", "2026-01-01T13:00:00+01:00");
    row("an offset", "UTC", "2026-01-01T12:00+05:30", "2026-01-01T07:30:00+01:00");
    row("a date", "UTC", "2026-01-01", "2026-01-01T00:00:00+01:00");
    row("skipped where the computer is", "America/New_York", "2026-03-08T02:30", "2026-03-08T02:30:00+01:00");
    row("skipped where the device is", "UTC", "2026-03-29T02:30", "2026-03-29T03:00:00+02:00");
}

void CommandsTest::instantsWithoutAnOffsetAreTheDevices()
{
    QFETCH(const QString, computer);
    QFETCH(const QString, given);
    QFETCH(const QString, understood);
    QCOMPARE(plan(given, QStringLiteral("2027-01-01"), computer).value(u"from").toString(), understood);
}

void CommandsTest::eachStepComesADwellAfterTheOneBefore()
{
    const QList<QJsonObject> found = steps(texts({"--at", "2026-03-28T22:00:30", "--count", "4"}));
    QCOMPARE(found.size(), 4);
    const QStringList keys = texts({"at", "brightness", "dwell", "iname", "index", "reason"});
    QDateTime expected = QDateTime::fromString(QStringLiteral("2026-03-28T22:00:30+01:00"), Qt::ISODate);
    for (const QJsonObject &step : found) {
        QCOMPARE(step.keys(), keys);
        QCOMPARE(QDateTime::fromString(step.value(u"at").toString(), Qt::ISODate), expected);
        expected = expected.addSecs(std::max(1, step.value(u"dwell").toInt()));
    }
    QCOMPARE(found[0].value(u"iname").toString(), QStringLiteral("evening"));
    QCOMPARE(found[0].value(u"reason").toString(), QStringLiteral("rotation"));
    QCOMPARE(found[0].value(u"dwell").toInt(), 20);
    // 22:01 is over and nothing else is active.
    QVERIFY(found[2].value(u"iname").isNull());
    QCOMPARE(found[2].value(u"reason").toString(), QStringLiteral("default"));
}

void CommandsTest::nextChangesNothing()
{
    const QStringList before = m_fixture.everything();
    const frames::Folders folders(m_fixture.folder());
    const domain::App app = m_fixture.device(deviceId).apps.first();
    const QString copy = folders.appFile(app);
    QVERIFY(QFile::rename(copy, folders.originalFile(app))); // copied when it is first shown, not by asking
    const QList<QJsonObject> found = steps(texts({"--at", "2026-03-28T19:00", "--count", "50"}));
    QCOMPARE(found.size(), 50);
    QCOMPARE(found.first().value(u"iname").toString(), app.iname);
    QCOMPARE(m_fixture.everything(), before);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(QFile::rename(folders.originalFile(app), copy));
}

void CommandsTest::oneStepIsTheDefault()
{
    const QDateTime before = QDateTime::currentDateTime().addSecs(-1);
    const QList<QJsonObject> found = steps({});
    QCOMPARE(found.size(), 1);
    const QDateTime at = QDateTime::fromString(found.first().value(u"at").toString(), Qt::ISODate);
    QVERIFY(at >= before && at <= QDateTime::currentDateTime());
}

void CommandsTest::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plan without a device") << texts({"plan", "--from", "2026-01-01", "--to", "2026-01-02"});
    QTest::newRow("plan without a span") << texts({"plan", "4f2a91c0"});
    QTest::newRow("plan from no time") << texts({"plan", "4f2a91c0", "--from", "noon", "--to", "2026-01-01"});
    QTest::newRow("next without a device") << texts({"next"});
    QTest::newRow("next of two devices") << texts({"next", "a", "b"});
    QTest::newRow("next at no time") << texts({"next", "4f2a91c0", "--at", "25:00"});
    QTest::newRow("next nothing") << texts({"next", "4f2a91c0", "--count", "0"});
    QTest::newRow("next many") << texts({"next", "4f2a91c0", "--count", "many"});
    QTest::newRow("serve nowhere") << texts({"serve", "--listen", "kitchen"});
    QTest::newRow("serve no port") << texts({"serve", "--listen", "127.0.0.1"});
    QTest::newRow("serve a path") << texts({"serve", "--listen", "127.0.0.1:80/x"});
    QTest::newRow("serve a port too high") << texts({"serve", "--listen", "127.0.0.1:65536"});
    QTest::newRow("serve with no thread") << texts({"serve", "--threads", "0"});
    QTest::newRow("serve with words") << texts({"serve", "now"});
    QTest::newRow("demo nowhere") << texts({"demo"});
    QTest::newRow("demo twice") << texts({"demo", "a", "b"});
    QTest::newRow("an option unknown") << texts({"plan", "--loud"});
    QTest::newRow("all of a help that is not there") << texts({"demo", "x", "--help-all"});
    QTest::newRow("an option without its value") << texts({"serve", "--listen"});
}

void CommandsTest::wrongUseEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    for (const bool withDatabase : {true, false}) { // the use is looked at first
        const bool hasOption = arguments.first() != QStringLiteral("demo");
        const QString database =
            withDatabase ? m_fixture.url().path() : m_fixture.folder() + QStringLiteral("/missing.sqlite");
        QStringList given = arguments;
        if (hasOption)
            given.insert(1, QStringLiteral("--database=%1").arg(database));
        const Outcome outcome = run(given);
        QVERIFY2(outcome.status == 2, qPrintable(outcome.messages));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(outcome.messages.contains(QStringLiteral("--help")), qPrintable(outcome.messages));
    }
}

void CommandsTest::aMissingDatabaseEndsWithOneAndIsNotMade_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plan") << texts({"plan", "4f2a91c0", "--from", "2026-01-01", "--to", "2026-01-02"});
    QTest::newRow("next") << texts({"next", "4f2a91c0"});
    QTest::newRow("serve") << texts({"serve", "--listen", "127.0.0.1:0"});
}

void CommandsTest::aMissingDatabaseEndsWithOneAndIsNotMade()
{
    QFETCH(const QStringList, arguments);
    const QString missing = m_fixture.folder() + QStringLiteral("/missing.sqlite");
    const Outcome outcome = run(arguments + QStringList{QStringLiteral("--database"), missing});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(missing), qPrintable(outcome.messages));
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!QFileInfo::exists(missing));
}

void CommandsTest::aMissingDeviceEndsWithOne_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("plan") << texts({"plan", "garage", "--from", "2026-01-01", "--to", "2026-01-02"});
    QTest::newRow("next") << texts({"next", "garage"});
}

void CommandsTest::aMissingDeviceEndsWithOne()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = run(onDatabase(arguments));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.messages.contains(QStringLiteral("garage")), qPrintable(outcome.messages));
}

void CommandsTest::whatTheDatabaseIsOpenedForIsSaid()
{
    const auto setRevision = [this](const QString &revision) {
        PlainSqlite(m_fixture.url().path())
            .execute({QStringLiteral("UPDATE alembic_version SET version_num = '%1'").arg(revision)});
    };
    setRevision(QStringLiteral("999"));
    const Outcome outcome = run(onDatabase(texts({"next", "4f2a91c0"})));
    setRevision(storage::relationalProfile().revision);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.messages.contains(QStringLiteral("999")), qPrintable(outcome.messages));
}

void CommandsTest::aPlanIsOfAHundredYearsAtMost()
{
    const auto plan = [this](const char *from) {
        return run(onDatabase(texts({"plan", "4f2a91c0", "--from", from, "--to", "2026-01-02"})));
    };
    QCOMPARE(plan("2025-01-01").status, 0);
    const Outcome outcome = plan("1900-01-01");
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.messages.contains(QStringLiteral("100")), qPrintable(outcome.messages));
}

void CommandsTest::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command :
         {"calendar", "demo", "export-legacy", "health", "migrate", "next", "plan", "schema", "serve"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void CommandsTest::everyCommandHasHelp()
{
    QFETCH(const QString, command);
    const Outcome outcome = run({command, QStringLiteral("--help")});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(QStringLiteral("tronbyt-desk %1").arg(command)),
             qPrintable(outcome.output));
    QVERIFY(outcome.messages.isEmpty());
}

/// Also where the program is called by its bare name, which is a part of that path.
void CommandsTest::helpNamesTheDefaultDatabase()
{
    QProcess process;
    program::prepare(process, texts({"tronbyt-desk", "plan", "--help"}));
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(TRONBYT_DESK)).path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/data"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral("/usr/bin/env"));
    process.start();
    const Outcome outcome = program::outcomeOf(process);
    QVERIFY2(outcome.output.startsWith(QStringLiteral("Usage: tronbyt-desk plan [options] DEVICE")) &&
                 outcome.output.contains(QStringLiteral("/data/tronbyt-desk/tronbyt.sqlite without it")),
             qPrintable(outcome.output));
}

void CommandsTest::outputThatIsLostIsNoSuccess()
{
    QProcess process;
    program::prepare(process, onDatabase(texts({"next", "4f2a91c0"})));
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start();
    const Outcome outcome = program::outcomeOf(process);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(QStringLiteral("could not be written")), qPrintable(outcome.messages));
}

void CommandsTest::aPasswordIsNotPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind serve") << texts({"serve"});
    QTest::newRow("behind migrate") << texts({"migrate"});
    QTest::newRow("behind an option unknown") << texts({"plan", "--databse"});
    QTest::newRow("to serve") << texts({"serve", "--database"});
    QTest::newRow("to migrate") << texts({"migrate", "--database"});
    QTest::newRow("to export") << texts({"export-legacy", "--target", "/nowhere/at/all", "--database"});
}

void CommandsTest::aPasswordIsNotPrinted()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome =
        run(arguments + QStringList(QStringLiteral("postgresql://me:Geheim77@127.0.0.1:1/fleet")));
    QVERIFY(outcome.status == 1 || outcome.status == 2);
    QVERIFY2(!(outcome.output + outcome.messages).contains(QStringLiteral("Geheim77")),
             qPrintable(outcome.messages));
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
