// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "ui/models/filetrash.h"
#include "ui/models/fleetfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QUuid>

/// What edits take away from a data folder, and how it comes back.
class FileTrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesAndFoldersComeBack();
    void whatLeadsOutOfTheFolderIsLeftAndTold();
    void whatCannotComeBackIsToldAndKept();
    void whatRunsLeftBehindIsSwept();
    void theTrashOfARunningProgramIsNotSwept();
    void theTrashIsEmptiedOffTheWindowsThread();
    void whatFailsOnTheThreadOfFilesIsTold();

private:
    QString at(const char *path) const { return m_root + u'/' + QString::fromLatin1(path); }
    void write(const QString &path, const QByteArray &bytes) const;
    QString trash() const { return at(".trash"); }

    QTemporaryDir m_temporary;
    QString m_root;
};

void FileTrashTest::init()
{
    static int count = 0;
    m_root = m_temporary.filePath(QStringLiteral("data%1").arg(++count));
    write(at("webp/a1b2c3d4/clock-1.webp"), "clock");
    write(at("webp/a1b2c3d4/pushed/__1.webp"), "push");
}

void FileTrashTest::write(const QString &path, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void FileTrashTest::filesAndFoldersComeBack()
{
    {
        FileTrash file(std::make_shared<TrashFolder>(m_root));
        FileTrash folder(std::make_shared<TrashFolder>(m_root));
        QVERIFY(file.discard({at("webp/a1b2c3d4/clock-1.webp"), at("webp/not/there.webp")}));
        QVERIFY(folder.discard({at("webp/a1b2c3d4")}));
        QVERIFY(!QFile::exists(at("webp/a1b2c3d4")));
        QVERIFY(folder.restore());
        QVERIFY(file.restore());
        QVERIFY(file.restore()); // nothing left to restore
        QCOMPARE(contentOf(at("webp/a1b2c3d4/clock-1.webp")), "clock");
        QCOMPARE(contentOf(at("webp/a1b2c3d4/pushed/__1.webp")), "push");
    }
    QVERIFY(!QFile::exists(trash()));
}

void FileTrashTest::whatLeadsOutOfTheFolderIsLeftAndTold()
{
    const QString outside = m_temporary.filePath(QStringLiteral("outside"));
    write(outside + QStringLiteral("/clock-1.webp"), "secret");
    QVERIFY(QFile::link(outside, at("webp/dddd0000")));
    FileTrash trash(std::make_shared<TrashFolder>(m_root));
    const auto discarded =
        trash.discard({at("webp/dddd0000/clock-1.webp"), at("webp/a1b2c3d4/clock-1.webp")});
    QVERIFY(!discarded);
    QVERIFY(discarded.error().what.contains(QStringLiteral("clock-1.webp")));
    QCOMPARE(contentOf(outside + QStringLiteral("/clock-1.webp")), "secret");
    QVERIFY(!QFile::exists(at("webp/a1b2c3d4/clock-1.webp"))); // the others go all the same
    QVERIFY(trash.restore());
}

void FileTrashTest::whatCannotComeBackIsToldAndKept()
{
    const QString clock = at("webp/a1b2c3d4/clock-1.webp");
    FileTrash trash(std::make_shared<TrashFolder>(m_root));
    QVERIFY(trash.discard({clock, at("webp/a1b2c3d4/pushed")}));
    write(clock, "another");
    const auto restored = trash.restore();
    QVERIFY(!restored);
    QVERIFY(restored.error().what.contains(QStringLiteral("clock-1.webp")));
    QCOMPARE(contentOf(clock), "another");
    QCOMPARE(contentOf(at("webp/a1b2c3d4/pushed/__1.webp")), "push");
    QVERIFY(QFile::remove(clock));
    QVERIFY(trash.restore());
    QCOMPARE(contentOf(clock), "clock");
}

void FileTrashTest::whatRunsLeftBehindIsSwept()
{
    const auto left = [this](const QString &name) {
        const QString path = trash() + u'/' + name;
        write(path + QStringLiteral("/0"), "old");
        return path;
    };
    const QString unlocked = left(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString crashed = left(QUuid::createUuid().toString(QUuid::WithoutBraces));
    const QString notOurs = left(QStringLiteral("notes"));
    // As QLockFile writes it: a process that there is none of, its name, its computer.
    write(crashed + QStringLiteral(".lock"),
          "2000000000\ntronbyt-desk\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    TrashFolder::sweep(m_root);
    QVERIFY(!QFile::exists(unlocked));
    QVERIFY(!QFile::exists(crashed));
    QCOMPARE(QDir(trash()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("notes")));
    QVERIFY(QDir(notOurs).removeRecursively());
    TrashFolder::sweep(m_root);
    QVERIFY(!QFile::exists(trash()));
    TrashFolder::sweep(m_root);
}

void FileTrashTest::theTrashOfARunningProgramIsNotSwept()
{
    const QString clock = at("webp/a1b2c3d4/clock-1.webp");
    FileTrash trash(std::make_shared<TrashFolder>(m_root));
    QVERIFY(trash.discard({clock}));
    TrashFolder::sweep(m_root);
    QVERIFY(trash.restore());
    QCOMPARE(contentOf(clock), "clock");
}

void FileTrashTest::theTrashIsEmptiedOffTheWindowsThread()
{
    const auto files = std::make_unique<FleetFiles>(m_root);
    QSignalSpy changed(files.get(), &FleetFiles::changed);
    auto companions = std::make_unique<EditCompanions>(files->removing({at("webp/a1b2c3d4")}));
    companions->applied();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!QFile::exists(at("webp/a1b2c3d4")));

    const QStringList runs = QDir(trash()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(runs.size(), 1);
    const QDir run(trash() + u'/' + runs.constFirst());
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    QSemaphore mayGoOn;
    pool.start([&mayGoOn] { mayGoOn.acquire(); });
    companions.reset();
    const bool waits = !run.isEmpty();
    mayGoOn.release();
    QTRY_VERIFY(run.isEmpty());
    pool.setMaxThreadCount(threads);
    QVERIFY(waits);
}

void FileTrashTest::whatFailsOnTheThreadOfFilesIsTold()
{
    FleetFiles files(m_root);
    QSignalSpy changed(&files, &FleetFiles::changed);
    const QSignalSpy failed(&files, &FleetFiles::failed);
    const EditCompanions companions = files.removing({at("webp/a1b2c3d4/clock-1.webp")});
    companions.applied();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(failed.size(), 0);
    write(at("webp/a1b2c3d4/clock-1.webp"), "another");
    companions.reverted();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(failed.size(), 1);
}

QTEST_GUILESS_MAIN(FileTrashTest)
#include "tst_filetrash.moc"
