// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/folders.h"
#include "core/frames/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace frames;
using Kind = base::Error::Kind;

namespace {

domain::App rendered()
{
    domain::App app;
    app.deviceId = QStringLiteral("a1b2c3d4");
    app.name = QStringLiteral("clock");
    app.iname = QStringLiteral("123");
    return app;
}

domain::App pushed(const QString &iname, const QString &path = {})
{
    domain::App app = rendered();
    app.pushed = true;
    app.iname = iname;
    if (!path.isNull())
        app.path = path;
    return app;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class FoldersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachKindOfAppHasItsFile_data();
    void eachKindOfAppHasItsFile();
    void whatIsWrittenIsRead();
    void aWebpAppIsCopiedWhenFirstNeeded();
    void aPathThatIsNotOursIsNotRead_data();
    void aPathThatIsNotOursIsNotRead();
    void nastyNamesNeverLeaveTheRoot();
    void linksOutOfTheRootAreNotFollowed();
    void aLinkToTheRootItselfIsFine();
    void whatIsNoFileIsNotRead();
    void aFileTooLargeIsNotRead();
    void pushesWaitInTheOrderOfTheirNumbers();
    void aTakenPushIsGone();
    void anAddedPushComesLast();
    void aFailedWriteLeavesTheOldPicture();

private:
    QString at(const QString &path) const { return m_root.filePath(path); }
    Folders folders() const { return Folders(m_root.path()); }

    QTemporaryDir m_temporary;
    QDir m_root;
};

void FoldersTest::init()
{
    static int count = 0;
    m_root = QDir(m_temporary.filePath(QStringLiteral("data%1").arg(++count)));
    QVERIFY(m_root.mkpath(QStringLiteral(".")));
}

void FoldersTest::eachKindOfAppHasItsFile_data()
{
    QTest::addColumn<domain::App>("app");
    QTest::addColumn<QString>("file");
    QTest::newRow("rendered") << rendered() << QStringLiteral("webp/a1b2c3d4/clock-123.webp");
    domain::App dotted = rendered();
    dotted.name = QStringLiteral(".NET news");
    QTest::newRow("a name that begins with a dot")
        << dotted << QStringLiteral("webp/a1b2c3d4/.NET news-123.webp");
    QTest::newRow("pushed, by iname")
        << pushed(QStringLiteral("700")) << QStringLiteral("webp/a1b2c3d4/pushed/700.webp");
    QTest::newRow("pushed, by path") << pushed(QStringLiteral("700"), QStringLiteral("pushed:door-bell"))
                                     << QStringLiteral("webp/a1b2c3d4/pushed/door-bell.webp");
    QTest::newRow("pushed, path of another kind")
        << pushed(QStringLiteral("700"), QStringLiteral("apps/x.star"))
        << QStringLiteral("webp/a1b2c3d4/pushed/700.webp");
    QTest::newRow("pushed, named like a waiting push") << pushed(QStringLiteral("__5")) << QString();
    QTest::newRow("pushed, no id") << pushed(QString()) << QString();
}

void FoldersTest::eachKindOfAppHasItsFile()
{
    QFETCH(const domain::App, app);
    QFETCH(const QString, file);
    QCOMPARE(folders().appFile(app), file.isEmpty() ? QString() : at(file));
}

void FoldersTest::whatIsWrittenIsRead()
{
    for (const domain::App &app : {rendered(), pushed(QStringLiteral("7"))}) {
        QCOMPARE(folders().readAppFrame(app).error().kind, Kind::NotFound);
        QVERIFY(folders().writeAppFrame(app, "one"));
        QVERIFY(folders().writeAppFrame(app, "two"));
        QCOMPARE(*folders().readAppFrame(app), "two");
        QCOMPARE(QFileInfo(folders().appFile(app)).dir().entryList(QDir::Files).size(), 1);
    }
}

void FoldersTest::aWebpAppIsCopiedWhenFirstNeeded()
{
    domain::App app = rendered();
    app.path = QStringLiteral("users/admin/apps/fish/fish.webp");
    QCOMPARE(folders().readAppFrame(app).error().kind, Kind::NotFound);
    write(at(*app.path), "fish");
    QCOMPARE(*folders().findAppFrame(app), "fish");
    QVERIFY(!QFile::exists(folders().appFile(app))); // finding changes nothing
    QCOMPARE(*folders().readAppFrame(app), "fish");
    write(at(*app.path), "changed since");
    QCOMPARE(*folders().readAppFrame(app), "fish");
    QVERIFY(QFile::exists(at(QStringLiteral("webp/a1b2c3d4/clock-123.webp"))));
}

void FoldersTest::aPathThatIsNotOursIsNotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absolute") << at(QStringLiteral("secret.webp"));
    QTest::newRow("container") << QStringLiteral("/app/data/system-apps/apps/x/x.webp");
    QTest::newRow("upwards") << QStringLiteral("users/../../secret.webp");
    QTest::newRow("hidden folder") << QStringLiteral("users/.git/secret.webp");
    QTest::newRow("not a picture") << QStringLiteral("secret.star");
    QTest::newRow("a NUL") << QStringLiteral("secret.star") + QChar(0) + QStringLiteral(".webp");
    QTest::newRow("empty") << QString();
}

void FoldersTest::aPathThatIsNotOursIsNotRead()
{
    QFETCH(const QString, path);
    write(at(QStringLiteral("secret.webp")), "secret");
    write(at(QStringLiteral("secret.star")), "secret");
    write(m_temporary.filePath(QStringLiteral("secret.webp")), "secret");
    write(at(QStringLiteral("users/.git/secret.webp")), "secret");
    domain::App app = rendered();
    app.path = path;
    QCOMPARE(folders().readAppFrame(app).error().kind, Kind::NotFound);
}

void FoldersTest::nastyNamesNeverLeaveTheRoot()
{
    const QStringList parts{
        QStringLiteral(".."),      QStringLiteral("/"),           QStringLiteral("\\"),
        QString(QChar(0)),         QStringLiteral("."),           QStringLiteral("a"),
        QStringLiteral("pushed"),  QStringLiteral(".trash"),      QStringLiteral("__1"),
        QStringLiteral("pushed:"), QStringLiteral("%2e%2e%2f"),   QStringLiteral("ü"),
        QStringLiteral(" "),       QStringLiteral("/etc/passwd"), QString(300, QLatin1Char('x'))};
    QRandomGenerator random(99);
    const auto nasty = [&] {
        QString name;
        for (int i = random.bounded(4); i > 0; --i)
            name += parts[random.bounded(parts.size())];
        return name;
    };
    for (int round = 0; round < 5000; ++round) {
        domain::App app = rendered();
        app.deviceId = random.bounded(2) == 0 ? app.deviceId : nasty();
        app.name = nasty();
        app.iname = nasty();
        app.path = nasty();
        app.pushed = random.bounded(2) == 0;
        const QString file = folders().appFile(app);
        if (file.isEmpty())
            continue;
        const QString depth = app.pushed ? QStringLiteral("/pushed/") : QStringLiteral("/");
        QCOMPARE(QDir::cleanPath(file), file);
        QVERIFY2(file.startsWith(at(QStringLiteral("webp/")) + app.deviceId + depth), qPrintable(file));
        QVERIFY(!file.contains(QChar(0)) && !app.deviceId.startsWith(u'.'));
        QCOMPARE(file.count(u'/'), m_root.path().count(u'/') + (app.pushed ? 4 : 3));
        QVERIFY(staysInside(m_root.path(), file));
    }
}

void FoldersTest::linksOutOfTheRootAreNotFollowed()
{
    const QString outside = m_temporary.filePath(QStringLiteral("outside"));
    write(outside + QStringLiteral("/clock-123.webp"), "secret");
    write(outside + QStringLiteral("/pushed/__1.webp"), "secret");
    QVERIFY(m_root.mkpath(QStringLiteral("webp")));
    QVERIFY(QFile::link(outside, at(QStringLiteral("webp/a1b2c3d4"))));
    QCOMPARE(folders().readAppFrame(rendered()).error().kind, Kind::NotFound);
    QCOMPARE(folders().writeAppFrame(rendered(), "mine").error().kind, Kind::InvalidInput);
    QCOMPARE(folders().waitingPushes(rendered().deviceId), QStringList());
    QVERIFY(!folders().addPush(rendered().deviceId, "mine"));
    QVERIFY(QFile::exists(outside + QStringLiteral("/clock-123.webp")));
    QVERIFY(QFile::link(outside + QStringLiteral("/not-there"), at(QStringLiteral("webp/dangling"))));
    domain::App app = rendered();
    app.deviceId = QStringLiteral("dangling");
    QVERIFY(!folders().writeAppFrame(app, "mine"));
    QVERIFY(!QFile::exists(outside + QStringLiteral("/not-there")));
}

void FoldersTest::aLinkToTheRootItselfIsFine()
{
    const QString link = m_root.path() + QStringLiteral("-link");
    QVERIFY(QFile::link(m_root.path(), link));
    QVERIFY(Folders(link).writeAppFrame(rendered(), "mine"));
    QCOMPARE(*folders().readAppFrame(rendered()), "mine");
}

void FoldersTest::whatIsNoFileIsNotRead()
{
    const QString path = folders().appFile(rendered());
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(folders().readAppFrame(rendered()).error().kind, Kind::NotFound);
    QVERIFY(QDir().rmdir(path));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(folders().readAppFrame(rendered()).error().kind, Kind::NotFound); // opening it would block
}

void FoldersTest::aFileTooLargeIsNotRead()
{
    write(folders().appFile(rendered()), {});
    QVERIFY(QFile::resize(folders().appFile(rendered()), qint64{1} << 40));
    QCOMPARE(folders().readAppFrame(rendered()).error().kind, Kind::TooLarge);
}

void FoldersTest::pushesWaitInTheOrderOfTheirNumbers()
{
    const QString folder = at(QStringLiteral("webp/a1b2c3d4/pushed/"));
    const QStringList inOrder{
        QStringLiteral("__7.webp"), QStringLiteral("__0010_late.webp"), QStringLiteral("__90_a.webp"),
        QStringLiteral("__1700000000000000000_door.webp"), QStringLiteral("__99999999999999999999999.webp")};
    for (const QString &name : inOrder)
        write(folder + name, "x");
    for (const QString &other :
         {QStringLiteral("__.webp"), QStringLiteral("__x.webp"), QStringLiteral("5.webp"),
          QStringLiteral("__5.gif"), QStringLiteral("__5x.webp"), QStringLiteral("_5.webp")})
        write(folder + other, "x");
    QStringList names;
    for (const QString &path : folders().waitingPushes(QStringLiteral("a1b2c3d4")))
        names.append(QFileInfo(path).fileName());
    QCOMPARE(names, inOrder);
    QCOMPARE(folders().waitingPushes(QStringLiteral("../data")), QStringList());
    QCOMPARE(folders().waitingPushes(QStringLiteral("unknown")), QStringList());
}

void FoldersTest::aTakenPushIsGone()
{
    const QString path = at(QStringLiteral("webp/a1b2c3d4/pushed/__5.webp"));
    write(path, "once");
    QCOMPARE(*folders().takePush(path), "once");
    QVERIFY(!QFile::exists(path));
    QCOMPARE(folders().takePush(path).error().kind, Kind::NotFound);
    write(m_temporary.filePath(QStringLiteral("__5.webp")), "outside");
    QVERIFY(!folders().takePush(m_temporary.filePath(QStringLiteral("__5.webp"))));
    QVERIFY(QFile::exists(m_temporary.filePath(QStringLiteral("__5.webp"))));
}

void FoldersTest::anAddedPushComesLast()
{
    const QString device = QStringLiteral("a1b2c3d4");
    write(at(QStringLiteral("webp/a1b2c3d4/pushed/__1700000000000000000.webp")), "first");
    const base::Result<QString> second = folders().addPush(device, "second");
    const base::Result<QString> third = folders().addPush(device, "third");
    QVERIFY(second && third);
    const QStringList waiting = folders().waitingPushes(device);
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(waiting.mid(1), QStringList({*second, *third}));
}

void FoldersTest::aFailedWriteLeavesTheOldPicture()
{
    QVERIFY(folders().writeAppFrame(rendered(), "old"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const base::Result<void> written = folders().writeAppFrame(rendered(), QByteArray(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(*folders().readAppFrame(rendered()), "old");
    QCOMPARE(QFileInfo(folders().appFile(rendered())).dir().entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(FoldersTest)
#include "tst_folders.moc"
