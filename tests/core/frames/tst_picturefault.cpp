// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"
#include "core/frames/picturefault.h"

#include <QTest>

using frames::PictureFacts;
using frames::PictureFault;

Q_DECLARE_METATYPE(frames::PictureFault)

class PictureFaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPictureHasItsFault_data();
    void eachPictureHasItsFault();
    void aRenderThatCameOutEmptyShowsNothing_data();
    void aRenderThatCameOutEmptyShowsNothing();
    void everyFaultIsSaidOfItsApp_data();
    void everyFaultIsSaidOfItsApp();
    void limitsAreThoseOfTheDevice();
};

void PictureFaultTest::eachPictureHasItsFault_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<PictureFault>("fault");
    const auto row = [](const char *name, const char *type, qint64 bytes, QSize size, PictureFault fault) {
        QTest::newRow(name) << QString::fromLatin1(type) << bytes << size << fault;
    };
    const qint64 most = domain::maxFrameBytes(u"tidbyt_gen1");
    row("of the panel's size", "tidbyt_gen1", 1000, {64, 32}, PictureFault::None);
    row("smaller than the panel", "tidbyt_gen1", 1000, {1, 1}, PictureFault::None);
    row("no file", "tidbyt_gen1", 0, {}, PictureFault::Missing);
    row("no file, whatever its size", "tidbyt_gen1", 0, {64, 32}, PictureFault::Missing);
    row("no picture", "tidbyt_gen1", 12, {}, PictureFault::Unreadable);
    row("no height", "tidbyt_gen1", 12, {64, 0}, PictureFault::Unreadable);
    row("as many bytes as fit", "tidbyt_gen1", most, {64, 32}, PictureFault::None);
    row("a byte too many", "tidbyt_gen1", most + 1, {64, 32}, PictureFault::TooManyBytes);
    row("a column too many", "tidbyt_gen1", 1000, {65, 32}, PictureFault::TooManyPixels);
    row("a line too many", "tidbyt_gen1", 1000, {64, 33}, PictureFault::TooManyPixels);
    row("too many of both: the bytes are told", "tidbyt_gen1", most + 1, {65, 33},
        PictureFault::TooManyBytes);
    row("wide on a wide panel", "tronbyt_s3_wide", 1000, {128, 64}, PictureFault::None);
    row("small on a wide panel", "tronbyt_s3_wide", 1000, {64, 32}, PictureFault::None);
    row("wider than wide", "tronbyt_s3_wide", 1000, {129, 64}, PictureFault::TooManyPixels);
    row("wide on an unknown device", "toaster", 1000, {128, 64}, PictureFault::TooManyPixels);
    row("fitting an unknown device", "toaster", 1000, {64, 32}, PictureFault::None);
    row("wide on another kind of device", "other", 1000, {128, 64}, PictureFault::None);
}

void PictureFaultTest::eachPictureHasItsFault()
{
    QFETCH(const QString, type);
    QFETCH(const qint64, bytes);
    QFETCH(const QSize, size);
    QFETCH(const PictureFault, fault);
    QCOMPARE(frames::pictureFault({bytes, size}, type), fault);
    QCOMPARE(frames::appPictureFault({}, {bytes, size}, type), fault);
}

void PictureFaultTest::aRenderThatCameOutEmptyShowsNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("pushed");
    QTest::addColumn<PictureFault>("fault");
    QTest::newRow("rendered") << QStringLiteral("apps/clock/clock.star") << false << PictureFault::Empty;
    QTest::newRow("without a path") << QString() << false << PictureFault::Empty;
    QTest::newRow("copied, not rendered")
        << QStringLiteral("apps/cat/cat.webp") << false << PictureFault::None;
    QTest::newRow("pushed from outside") << QStringLiteral("pushed") << true << PictureFault::None;
}

void PictureFaultTest::aRenderThatCameOutEmptyShowsNothing()
{
    QFETCH(const QString, path);
    QFETCH(const bool, pushed);
    QFETCH(const PictureFault, fault);
    domain::App app;
    app.emptyLastRender = true;
    app.pushed = pushed;
    if (!path.isEmpty())
        app.path = path;
    const PictureFacts old{1000, {64, 32}};
    QCOMPARE(frames::appPictureFault(app, old, u"tidbyt_gen1"), fault);
    app.emptyLastRender = false;
    QCOMPARE(frames::appPictureFault(app, old, u"tidbyt_gen1"), PictureFault::None);
}

void PictureFaultTest::everyFaultIsSaidOfItsApp_data()
{
    QTest::addColumn<PictureFault>("fault");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << PictureFault::Missing << QStringLiteral("no picture yet");
    QTest::newRow("empty") << PictureFault::Empty << QStringLiteral("nothing to show");
    QTest::newRow("unreadable") << PictureFault::Unreadable << QStringLiteral("no WebP");
    QTest::newRow("bytes") << PictureFault::TooManyBytes << QStringLiteral("larger than the");
    QTest::newRow("pixels") << PictureFault::TooManyPixels << QStringLiteral("64 × 32");
}

void PictureFaultTest::everyFaultIsSaidOfItsApp()
{
    QFETCH(const PictureFault, fault);
    QFETCH(const QString, reason);
    domain::App app;
    app.iname = QStringLiteral("417");
    const QString type = QStringLiteral("tidbyt_gen1");
    const QString unnamed = frames::faultSentence(fault, app, type);
    QVERIFY2(unnamed.contains(QStringLiteral("“417”")) && unnamed.contains(reason), qPrintable(unnamed));
    app.name = QStringLiteral("Bus stop");
    const QString named = frames::faultSentence(fault, app, type);
    QVERIFY2(named.contains(QStringLiteral("“Bus stop”")), qPrintable(named));
    QVERIFY(frames::faultSentence(PictureFault::None, app, type).isEmpty());
}

void PictureFaultTest::limitsAreThoseOfTheDevice()
{
    domain::App app;
    app.name = QStringLiteral("Clock");
    const QString wide =
        frames::faultSentence(PictureFault::TooManyPixels, app, QStringLiteral("tronbyt_s3_wide"));
    QVERIFY2(wide.contains(QStringLiteral("128 × 64")), qPrintable(wide));
}

QTEST_APPLESS_MAIN(PictureFaultTest)
#include "tst_picturefault.moc"
