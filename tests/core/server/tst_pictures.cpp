// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pictures.h"
#include "tests/core/server/testfleet.h"

#include <QTest>

#include <sys/stat.h>

using namespace server;

namespace {

domain::App appOf(qint64 id)
{
    domain::App app;
    app.id = id;
    app.iname = QString::number(id);
    app.name = QStringLiteral("app");
    app.path = QStringLiteral("app.webp");
    app.deviceId = QStringLiteral("panel");
    return app;
}

} // namespace

/// What stays in memory, and when files are looked at.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aPictureIsReadOnce();
    void aChangedFileIsReadAgainWhenLookedFor();
    void aFileThatIsWrittenOverAtOnceIsReadAgain();
    void aFileThatKeepsItsTimeIsReadAgain();
    void aPictureThatComesLaterIsFound();
    void anOriginalThatComesLaterIsFound();
    void theIdOfADeletedAppShowsNothingOfIt();
    void aPictureThatGoesIsMissed();
    void memoryStaysBoundedAndTheLatestUsedStay();
    void theDefaultPictureFitsEveryPanel();

private:
    void write(const domain::App &app, const QByteArray &webp)
    {
        QVERIFY(frames::Folders(m_folder->path()).writeAppFrame(app, webp));
    }
    QString fileOf(const domain::App &app) const { return frames::Folders(m_folder->path()).appFile(app); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PicturesTest::aPictureIsReadOnce()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    const QByteArray webp = TestFleet::picture(5);
    write(app, webp);
    const PicturePtr picture = pictures.of(app);
    QCOMPARE(picture->webp, webp);
    QCOMPARE(picture->size, QSize(64, 32));
    QVERIFY(QFile::remove(fileOf(app)));
    QCOMPARE(pictures.of(app), picture); // the very same: no file was looked at
}

void PicturesTest::aChangedFileIsReadAgainWhenLookedFor()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    write(app, TestFleet::picture(5));
    const PicturePtr before = pictures.of(app);
    pictures.refresh({app});
    QCOMPARE(pictures.of(app), before);
    write(app, TestFleet::picture(6));
    pictures.refresh({app});
    QCOMPARE(pictures.of(app)->webp, TestFleet::picture(6));
    QVERIFY(pictures.of(app)->etag != before->etag);
}

/// In place, as cp and most programs do: the same file, and perhaps within one tick of its clock.
void PicturesTest::aFileThatIsWrittenOverAtOnceIsReadAgain()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    write(app, TestFleet::picture(0));
    QFile file(fileOf(app));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QList<QByteArray> versions;
    for (int shade = 1; shade < 50; ++shade)
        versions.append(TestFleet::picture(shade));
    for (const QByteArray &webp : std::as_const(versions)) {
        QVERIFY(pictures.of(app));
        QVERIFY(file.seek(0) && file.write(webp) == webp.size() && file.resize(webp.size()));
        pictures.refresh({app});
        QCOMPARE(pictures.of(app)->webp, webp);
    }
}

void PicturesTest::aFileThatKeepsItsTimeIsReadAgain()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    write(app, TestFleet::picture(5));
    QVERIFY(pictures.of(app));
    const QDateTime time = QFileInfo(fileOf(app)).lastModified();
    write(app, TestFleet::picture(6));
    QFile file(fileOf(app));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFileDevice::FileModificationTime));
    pictures.refresh({app});
    QCOMPARE(pictures.of(app)->webp, TestFleet::picture(6));
}

void PicturesTest::aPictureThatComesLaterIsFound()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    QVERIFY(!pictures.of(app));
    write(app, TestFleet::picture(5));
    QVERIFY(!pictures.of(app));
    pictures.refresh({app});
    QCOMPARE(pictures.of(app)->webp, TestFleet::picture(5));
}

void PicturesTest::anOriginalThatComesLaterIsFound()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    QVERIFY(!pictures.of(app));
    const QByteArray webp = TestFleet::picture(5);
    QFile original(m_folder->filePath(*app.path));
    QVERIFY(original.open(QIODevice::WriteOnly) && original.write(webp) == webp.size());
    original.close();
    pictures.refresh({app});
    const PicturePtr picture = pictures.of(app);
    QVERIFY(picture);
    QCOMPARE(picture->webp, webp);
    QVERIFY(QFile::exists(fileOf(app)));
}

/// A database gives the id of the last app out again once that is deleted, perhaps on another device.
void PicturesTest::theIdOfADeletedAppShowsNothingOfIt()
{
    Pictures pictures(m_folder->path());
    const domain::App deleted = appOf(1);
    write(deleted, TestFleet::picture(5));
    QVERIFY(pictures.of(deleted));
    domain::App other = appOf(1);
    other.deviceId = QStringLiteral("other");
    QVERIFY(!pictures.of(other));
    write(other, TestFleet::picture(6));
    pictures.refresh({other});
    QCOMPARE(pictures.of(other)->webp, TestFleet::picture(6));
    other.iname = QStringLiteral("2");
    QVERIFY(!pictures.of(other));
}

void PicturesTest::aPictureThatGoesIsMissed()
{
    Pictures pictures(m_folder->path());
    const domain::App app = appOf(1);
    write(app, TestFleet::picture(5));
    QVERIFY(pictures.of(app));
    QVERIFY(QFile::remove(fileOf(app)));
    pictures.refresh({app});
    QVERIFY(!pictures.of(app));
}

void PicturesTest::memoryStaysBoundedAndTheLatestUsedStay()
{
    Pictures pictures(m_folder->path(), 32 * 10'000); // room for four pictures of 2 kB in each of 32 shards
    QByteArray padded = TestFleet::picture(1);
    padded.append(QByteArray(2000 - padded.size(), '\0'));
    std::vector<std::weak_ptr<const Picture>> held;
    for (int i = 0; i < 40; ++i) { // all of one shard
        const domain::App app = appOf(32 * (i + 1));
        write(app, padded);
        held.push_back(pictures.of(app));
        pictures.of(appOf(32)); // the first stays in use
    }
    QVERIFY(!held.front().expired());
    QVERIFY(!held.back().expired());
    QVERIFY(std::count_if(held.begin(), held.end(), [](const auto &one) { return !one.expired(); }) <= 4);
}

void PicturesTest::theDefaultPictureFitsEveryPanel()
{
    const Pictures pictures(m_folder->path());
    QCOMPARE(pictures.defaultPicture()->size, QSize(64, 32));
    QVERIFY(pictures.defaultPicture()->webp.size() < 30'000);
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
