// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

#include <webp/demux.h>
#include <webp/mux.h>

using namespace frames;

namespace {

QImage noise(QRandomGenerator &random, QSize size, bool opaque)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, opaque ? random.generate() | 0xff000000U : random.generate());
    }
    return image;
}

/// What libwebp's own animation decoder makes of it.
QList<QImage> referenceFrames(const QByteArray &webp, QSize size)
{
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    const void *bytes = webp.constData();
    const WebPData data{static_cast<const uint8_t *>(bytes), static_cast<size_t>(webp.size())};
    WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, &options);
    QList<QImage> images;
    uint8_t *canvas = nullptr;
    int timestampMs = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder) != 0 &&
           WebPAnimDecoderGetNext(decoder, &canvas, &timestampMs) != 0) {
        const uchar *pixels = canvas;
        images.append(QImage(pixels, size.width(), size.height(), QImage::Format_ARGB32).copy());
    }
    WebPAnimDecoderDelete(decoder);
    return images;
}

/// Frames that cover parts of the canvas, blend, and are given back, at random.
QByteArray patchwork(QRandomGenerator &random, QSize size)
{
    WebPMux *mux = WebPMuxNew();
    const WebPMuxAnimParams endless = {};
    WebPMuxSetAnimationParams(mux, &endless);
    WebPMuxSetCanvasSize(mux, size.width(), size.height());
    for (int i = 0; i < 12; ++i) {
        const QSize part = i % 4 == 3 ? size
                                      : QSize(random.bounded(1, size.width() / 2 + 1),
                                              random.bounded(1, size.height() / 2 + 1));
        QImage image = noise(random, part, random.bounded(3) == 0);
        image.setPixel(0, 0, 0x00123456);
        const QByteArray webp = *encode({part, 0, {{image, 0}}});
        const void *bytes = webp.constData();
        WebPMuxFrameInfo frame = {};
        frame.bitstream = {static_cast<const uint8_t *>(bytes), static_cast<size_t>(webp.size())};
        frame.x_offset = random.bounded(size.width() - part.width() + 1) & ~1;
        frame.y_offset = random.bounded(size.height() - part.height() + 1) & ~1;
        frame.duration = 10;
        frame.id = WEBP_CHUNK_ANMF;
        frame.dispose_method = random.bounded(2) == 0 ? WEBP_MUX_DISPOSE_BACKGROUND : WEBP_MUX_DISPOSE_NONE;
        frame.blend_method = random.bounded(3) == 0 ? WEBP_MUX_NO_BLEND : WEBP_MUX_BLEND;
        WebPMuxPushFrame(mux, &frame, 1);
    }
    WebPData assembled;
    WebPMuxAssemble(mux, &assembled);
    const void *bytes = assembled.bytes;
    QByteArray webp(static_cast<const char *>(bytes), static_cast<qsizetype>(assembled.size));
    WebPDataClear(&assembled);
    WebPMuxDelete(mux);
    return webp;
}

/// Neighbours that look the same, joined.
QList<Frame> joined(const QList<Frame> &frames)
{
    QList<Frame> result;
    for (const Frame &frame : frames) {
        if (!result.isEmpty() && result.last().image == frame.image)
            result.last().durationMs += frame.durationMs;
        else
            result.append(frame);
    }
    return result;
}

} // namespace

class CodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndDurationsComeBackExactly_data();
    void pixelsAndDurationsComeBackExactly();
    void aProbeAgreesWithTheDecodedFrames();
    void aSingleFrameIsAStillPicture();
    void theLoopCountIsKept();
    void equalNeighboursBecomeOneLongerFrame();
    void framesThatCannotBeWrittenAreRefused();
    void partsAreComposedAsLibwebpDoes();
    void realFramesAreReadWhole_data();
    void realFramesAreReadWhole();
};

void CodecTest::pixelsAndDurationsComeBackExactly_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QList<int>>("durations");
    QTest::addColumn<bool>("opaque");
    QTest::newRow("narrow panel") << QSize(64, 32) << QList<int>{100, 50, 1000} << true;
    QTest::newRow("wide panel") << QSize(128, 64) << QList<int>{33, 33, 34, 33} << true;
    QTest::newRow("half transparent") << QSize(64, 32) << QList<int>{10, 20} << false;
    QTest::newRow("odd size") << QSize(7, 3) << QList<int>{1, 2, 3, 4, 5, 6, 7} << true;
    QTest::newRow("the longest frame") << QSize(2, 2) << QList<int>{16'777'215, 1} << true;
}

void CodecTest::pixelsAndDurationsComeBackExactly()
{
    QFETCH(const QSize, size);
    QFETCH(const QList<int>, durations);
    QFETCH(const bool, opaque);
    QRandomGenerator random(20260101);
    Animation animation{size, 0, {}};
    QImage still = noise(random, size, opaque);
    for (const int durationMs : durations) {
        still.setPixel(random.bounded(size.width()), random.bounded(size.height()),
                       random.generate() | 0xff000000U);
        animation.frames.append({still, durationMs});
        if (random.bounded(2) == 0)
            still = noise(random, size, true);
    }
    const base::Result<QByteArray> webp = encode(animation);
    QVERIFY(webp);
    const base::Result<Animation> decoded = decode(*webp);
    QVERIFY(decoded);
    QCOMPARE(decoded->size, size);
    QCOMPARE(decoded->frames.size(), animation.frames.size());
    for (qsizetype i = 0; i < decoded->frames.size(); ++i) {
        QCOMPARE(decoded->frames[i].durationMs, animation.frames[i].durationMs);
        QCOMPARE(decoded->frames[i].image, animation.frames[i].image);
    }
}

void CodecTest::aProbeAgreesWithTheDecodedFrames()
{
    QRandomGenerator random(7);
    Animation animation{QSize(64, 32), 0, {}};
    for (int i = 1; i <= 5; ++i)
        animation.frames.append({noise(random, animation.size, true), i * 10});
    const base::Result<Probe> probed = probe(*encode(animation));
    QVERIFY(probed);
    QCOMPARE(probed->size, QSize(64, 32));
    QCOMPARE(probed->frameCount, 5);
    QCOMPARE(probed->durationMs, 150);
}

void CodecTest::aSingleFrameIsAStillPicture()
{
    QRandomGenerator random(8);
    const QImage image = noise(random, QSize(64, 32), true);
    const base::Result<QByteArray> webp = encode({image.size(), 0, {{image, 4000}}});
    QVERIFY(webp);
    QCOMPARE(probe(*webp)->durationMs, 0);
    const base::Result<Animation> decoded = decode(*webp);
    QCOMPARE(decoded->frames.size(), 1);
    QCOMPARE(decoded->frames.first().durationMs, 0);
    QCOMPARE(decoded->frames.first().image, image);
}

void CodecTest::theLoopCountIsKept()
{
    QRandomGenerator random(9);
    Animation animation{QSize(8, 8), 3, {}};
    animation.frames = {{noise(random, animation.size, true), 10}, {noise(random, animation.size, true), 10}};
    QCOMPARE(decode(*encode(animation))->loopCount, 3);
}

void CodecTest::equalNeighboursBecomeOneLongerFrame()
{
    QRandomGenerator random(10);
    const QImage one = noise(random, QSize(8, 8), true);
    const QImage other = noise(random, QSize(8, 8), true);
    const base::Result<Animation> decoded =
        decode(*encode({one.size(), 0, {{one, 10}, {one, 20}, {other, 30}}}));
    QCOMPARE(decoded->frames.size(), 2);
    QCOMPARE(decoded->frames[0].durationMs, 30);
    QCOMPARE(decoded->frames[1].durationMs, 30);
}

void CodecTest::framesThatCannotBeWrittenAreRefused()
{
    QRandomGenerator random(11);
    const QImage image = noise(random, QSize(8, 8), true);
    QVERIFY(!encode({QSize(8, 8), 0, {}}));
    QVERIFY(!encode({QSize(8, 9), 0, {{image, 0}}}));
    QVERIFY(!encode({QSize(8, 8), 0, {{image, -1}}}));
    QVERIFY(!encode({QSize(8, 8), 0, {{image, 16'777'216}}}));
    QVERIFY(!encode({QSize(0, 0), 0, {{QImage(), 0}}}));
}

void CodecTest::partsAreComposedAsLibwebpDoes()
{
    QRandomGenerator random(31);
    for (int round = 0; round < 100; ++round) {
        const QSize size(random.bounded(2, 40), random.bounded(2, 30));
        const QByteArray webp = patchwork(random, size);
        const base::Result<Animation> decoded = decode(webp);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
        QCOMPARE(decoded->frames.size(), 12);
        const QList<QImage> reference = referenceFrames(webp, size);
        QCOMPARE(reference.size(), 12);
        for (qsizetype i = 0; i < reference.size(); ++i)
            QCOMPARE(decoded->frames[i].image, reference[i]);
    }
}

void CodecTest::realFramesAreReadWhole_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(REAL_FRAMES));
    const QStringList names = folder.entryList({QStringLiteral("*.webp")}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The folder of real frames is not beside this checkout.");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void CodecTest::realFramesAreReadWhole()
{
    QFETCH(const QString, path);
    const QByteArray webp = contentOf(path);
    const base::Result<Probe> probed = probe(webp);
    QVERIFY(probed);
    const base::Result<Animation> decoded = decode(webp);
    QVERIFY(decoded);
    QCOMPARE(decoded->size, probed->size);
    QCOMPARE(decoded->frames.size(), probed->frameCount);
    const QList<QImage> reference = referenceFrames(webp, decoded->size);
    QCOMPARE(reference.size(), decoded->frames.size());
    int sum = 0;
    for (qsizetype i = 0; i < reference.size(); ++i) {
        QCOMPARE(decoded->frames[i].image, reference[i]);
        sum += decoded->frames[i].durationMs;
    }
    QCOMPARE(sum, probed->durationMs);
    if (decoded->frames.size() > 400 || decoded->size.width() > 128)
        return; // encoding the long ones again takes minutes and shows nothing new
    const QList<Frame> before = joined(decoded->frames);
    const base::Result<Animation> again = decode(*encode(*decoded));
    QVERIFY(again);
    QCOMPARE(again->frames.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(again->frames[i].image, before[i].image);
}

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
