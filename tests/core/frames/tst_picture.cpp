// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

using namespace frames;

namespace {

constexpr QSize narrow(64, 32);
constexpr QSize wide(128, 64);

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 100) ? bytes : QByteArray();
}

QImage plain(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}

/// Left half red, right half blue.
QImage halves(QSize size)
{
    QImage image = plain(size, Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray little16(int value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint16>(value), bytes.data());
    return bytes;
}

/// One plain frame of a GIF. Eight-bit codes with a clear code often enough never grow wider.
QByteArray gifFrame(QSize size, int colour, int delayCentiseconds)
{
    QByteArray codes;
    for (int i = 0; i < size.width() * size.height(); ++i) {
        if (i % 64 == 0)
            codes.append('\x80');
        codes.append(static_cast<char>(colour));
    }
    codes.append('\x81');
    QByteArray frame = QByteArray("\x21\xf9\x04\x04", 4) + little16(delayCentiseconds) + QByteArray(2, '\0') +
                       "\x2c" + QByteArray(4, '\0') + little16(size.width()) + little16(size.height()) +
                       QByteArray("\x00\x07", 2);
    for (qsizetype at = 0; at < codes.size(); at += 255) {
        const QByteArray block = codes.mid(at, 255);
        frame += QByteArray(1, static_cast<char>(block.size())) + block;
    }
    return frame + QByteArray(1, '\0');
}

/// Frames of red, green and blue in turn.
QByteArray gifOf(QSize size, const QList<int> &delays)
{
    QByteArray palette("\xff\0\0\0\xff\0\0\0\xff", 9);
    palette.append(QByteArray(3 * 128 - 9, '\0'));
    QByteArray gif =
        "GIF89a" + little16(size.width()) + little16(size.height()) + QByteArray("\xf6\x00\x00", 3) + palette;
    for (qsizetype i = 0; i < delays.size(); ++i)
        gif += gifFrame(size, static_cast<int>(i % 3), delays[i]);
    return gif + ";";
}

/// The same JPEG, saying in its EXIF data how it is to be turned.
QByteArray oriented(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0", 32);
    exif[24] = orientation;
    const QByteArray segment =
        QByteArray("\xff\xe1\0", 3) + QByteArray(1, static_cast<char>(exif.size() + 2)) + exif;
    return jpeg.insert(2, segment);
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray pngClaiming(quint32 width, quint32 height, QImage::Format format = QImage::Format_RGB32)
{
    QByteArray png = saved(plain(QSize(8, 8), Qt::red).convertToFormat(format), "PNG");
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(crcOf(png.mid(12, 17)), png.data() + 29);
    return png;
}

QByteArray jpegClaiming(quint16 width, quint16 height)
{
    QByteArray jpeg = saved(plain(QSize(8, 8), Qt::red), "JPG");
    const qsizetype frameHeader = jpeg.indexOf(QByteArray("\xff\xc0"));
    qToBigEndian(height, jpeg.data() + frameHeader + 5);
    qToBigEndian(width, jpeg.data() + frameHeader + 7);
    return jpeg;
}

bool isNear(QRgb colour, const QColor &expected)
{
    return qAbs(qRed(colour) - expected.red()) < 24 && qAbs(qGreen(colour) - expected.green()) < 24 &&
           qAbs(qBlue(colour) - expected.blue()) < 24;
}

} // namespace

class PictureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureGoesToThePanelAsAsked_data();
    void aPictureGoesToThePanelAsAsked();
    void everyFormatIsUnderstood_data();
    void everyFormatIsUnderstood();
    void pixelArtStaysSharp();
    void transparencyBecomesBlack();
    void anAnimatedGifKeepsItsFramesAndDelays();
    void anAnimatedWebpKeepsItsFramesAndDelays();
    void aJpegIsTurnedAsItsExifSays();
    void anExtremeShapeStillFits();
    void aHostilePictureIsRefused_data();
    void aHostilePictureIsRefused();
    void aTruncatedPictureIsRefused_data();
    void aTruncatedPictureIsRefused();
};

void PictureTest::aPictureGoesToThePanelAsAsked_data()
{
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<QColor>("corner");
    QTest::addColumn<QColor>("leftOfMiddle");
    QTest::newRow("contain") << Fit::Contain << QColor(Qt::black) << QColor(Qt::red);
    QTest::newRow("cover") << Fit::Cover << QColor(Qt::red) << QColor(Qt::red);
    QTest::newRow("stretch") << Fit::Stretch << QColor(Qt::red) << QColor(Qt::red);
}

void PictureTest::aPictureGoesToThePanelAsAsked()
{
    QFETCH(const Fit, fit);
    QFETCH(const QColor, corner);
    QFETCH(const QColor, leftOfMiddle);
    for (const QSize panel : {narrow, wide}) {
        const base::Result<QByteArray> webp =
            webpFromPicture(saved(halves(QSize(100, 100)), "PNG"), panel, fit);
        QVERIFY(webp);
        const base::Result<Animation> shown = decode(*webp);
        QCOMPARE(shown->size, panel);
        const QImage &image = shown->frames.first().image;
        QVERIFY(isNear(image.pixel(0, 0), corner));
        QVERIFY(isNear(image.pixel(panel.width() / 2 - 3, panel.height() / 2), leftOfMiddle));
        QVERIFY(isNear(image.pixel(panel.width() / 2 + 3, panel.height() / 2), Qt::blue));
    }
}

void PictureTest::everyFormatIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("picture");
    const QImage image = plain(QSize(128, 64), Qt::red);
    QTest::newRow("PNG") << saved(image, "PNG");
    QTest::newRow("JPEG") << saved(image, "JPG");
    QTest::newRow("GIF") << gifOf(image.size(), {10});
    QTest::newRow("WebP") << *encode({image.size(), 0, {{image, 0}}});
    QTest::newRow("PNG of 16 bits a channel")
        << saved(plain(QSize(128, 64), Qt::red).convertToFormat(QImage::Format_RGBA64), "PNG");
}

void PictureTest::everyFormatIsUnderstood()
{
    QFETCH(const QByteArray, picture);
    const base::Result<QByteArray> webp = webpFromPicture(picture, narrow, Fit::Contain);
    QVERIFY(webp);
    const base::Result<Animation> shown = decode(*webp);
    QCOMPARE(shown->size, narrow);
    QVERIFY(isNear(shown->frames.first().image.pixel(32, 16), Qt::red));
}

void PictureTest::pixelArtStaysSharp()
{
    QImage art(QSize(32, 16), QImage::Format_RGB32);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 32; ++x)
            art.setPixelColor(x, y, (x + y) % 2 == 0 ? Qt::white : Qt::black);
    }
    const base::Result<QByteArray> webp = webpFromPicture(saved(art, "PNG"), wide, Fit::Contain);
    const QImage shown = decode(*webp)->frames.first().image;
    QCOMPARE(shown, art.scaled(wide).convertToFormat(QImage::Format_ARGB32));
}

void PictureTest::transparencyBecomesBlack()
{
    const QByteArray png = saved(plain(QSize(64, 32), QColor(255, 0, 0, 0)), "PNG");
    const QImage shown = decode(*webpFromPicture(png, narrow, Fit::Contain))->frames.first().image;
    QCOMPARE(shown.pixel(10, 10), QColor(Qt::black).rgba());
}

void PictureTest::anAnimatedGifKeepsItsFramesAndDelays()
{
    const base::Result<QByteArray> webp =
        webpFromPicture(gifOf(QSize(16, 8), {5, 20, 100, 37}), narrow, Fit::Contain);
    QVERIFY(webp);
    const base::Result<Animation> shown = decode(*webp);
    QList<int> durations;
    for (const Frame &frame : shown->frames)
        durations.append(frame.durationMs);
    QCOMPARE(durations, QList<int>({50, 200, 1000, 370}));
    QCOMPARE(shown->frames[0].image.pixel(5, 5), QColor(Qt::red).rgba());
    QCOMPARE(shown->frames[1].image.pixel(5, 5), QColor(Qt::green).rgba());
    QCOMPARE(shown->frames[2].image.pixel(5, 5), QColor(Qt::blue).rgba());
}

void PictureTest::anAnimatedWebpKeepsItsFramesAndDelays()
{
    const QSize size(32, 16);
    const QByteArray source = *encode({size, 0, {{plain(size, Qt::red), 70}, {plain(size, Qt::blue), 130}}});
    const base::Result<Animation> shown = decode(*webpFromPicture(source, narrow, Fit::Cover));
    QCOMPARE(shown->frames.size(), 2);
    QCOMPARE(shown->frames[0].durationMs, 70);
    QCOMPARE(shown->frames[1].durationMs, 130);
    QCOMPARE(shown->frames[1].image.pixel(60, 30), QColor(Qt::blue).rgba());
}

void PictureTest::aJpegIsTurnedAsItsExifSays()
{
    const QByteArray jpeg = saved(halves(QSize(64, 64)), "JPG");
    const auto cornerOf = [](const QByteArray &picture, QPoint at) {
        return decode(*webpFromPicture(picture, narrow, Fit::Stretch))->frames.first().image.pixel(at);
    };
    QVERIFY(isNear(cornerOf(oriented(jpeg, 1), {4, 16}), Qt::red));
    QVERIFY(isNear(cornerOf(oriented(jpeg, 3), {4, 16}), Qt::blue)); // upside down
    QVERIFY(isNear(cornerOf(oriented(jpeg, 6), {32, 2}), Qt::red));  // a quarter to the right
    QVERIFY(isNear(cornerOf(oriented(jpeg, 6), {32, 29}), Qt::blue));
}

void PictureTest::anExtremeShapeStillFits()
{
    for (const QSize size : {QSize(4000, 1), QSize(1, 4000), QSize(1, 1)}) {
        for (const Fit fit : {Fit::Contain, Fit::Cover, Fit::Stretch}) {
            const base::Result<QByteArray> webp =
                webpFromPicture(saved(plain(size, Qt::red), "PNG"), narrow, fit);
            QVERIFY(webp);
            QVERIFY(isNear(decode(*webp)->frames.first().image.pixel(31, 15), Qt::red));
        }
    }
}

void PictureTest::aHostilePictureIsRefused_data()
{
    using Kind = base::Error::Kind;
    QTest::addColumn<QByteArray>("picture");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no bytes") << QByteArray() << Kind::Unsupported;
    QTest::newRow("a text") << QByteArray("<svg/>") << Kind::Unsupported;
    QTest::newRow("only a PNG signature") << QByteArray("\x89PNG\r\n\x1a\n") << Kind::Corrupt;
    QTest::newRow("only a GIF signature") << QByteArray("GIF89a") << Kind::Corrupt;
    QTest::newRow("a PNG of 30000x30000") << pngClaiming(30'000, 30'000) << Kind::TooLarge;
    QTest::newRow("a PNG of 15000x16000") << pngClaiming(15'000, 16'000) << Kind::TooLarge;
    QTest::newRow("a PNG of 16 bits a channel, 7000x7000")
        << pngClaiming(7000, 7000, QImage::Format_RGBX64) << Kind::TooLarge;
    QTest::newRow("a JPEG of 12000x9000") << jpegClaiming(12'000, 9000) << Kind::TooLarge;
    QTest::newRow("a JPEG of 65500x65500") << jpegClaiming(65'500, 65'500) << Kind::TooLarge;
    QTest::newRow("10,000 frames of a GIF") << gifOf(QSize(1, 1), QList<int>(10'000, 1)) << Kind::TooLarge;
    QByteArray largeGif = gifOf(QSize(8, 8), QList<int>(20, 1));
    QTest::newRow("a GIF of 65535x65535") << largeGif.replace(6, 4, "\xff\xff\xff\xff") << Kind::Corrupt;
    QTest::newRow("a GIF of many large frames")
        << largeGif.replace(6, 4, little16(5000) + little16(5000)) << Kind::TooLarge;
}

void PictureTest::aHostilePictureIsRefused()
{
    QFETCH(const QByteArray, picture);
    QFETCH(const base::Error::Kind, kind);
    const base::Result<QByteArray> webp = webpFromPicture(picture, narrow, Fit::Contain);
    QVERIFY(!webp);
    QVERIFY(!webp.error().what.isEmpty());
    QCOMPARE(webp.error().kind, kind);
}

void PictureTest::aTruncatedPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("picture");
    const QImage image = halves(QSize(64, 64));
    QTest::newRow("PNG") << saved(image, "PNG");
    QTest::newRow("JPEG") << saved(image, "JPG");
    QTest::newRow("GIF") << gifOf(QSize(32, 32), {10});
    QTest::newRow("animated GIF") << gifOf(QSize(32, 32), {10, 10, 10});
    QTest::newRow("WebP") << *encode({image.size(), 0, {{image, 0}}});
}

void PictureTest::aTruncatedPictureIsRefused()
{
    QFETCH(const QByteArray, picture);
    QVERIFY(webpFromPicture(picture, narrow, Fit::Contain));
    for (const qsizetype length : {picture.size() / 4, picture.size() / 2, picture.size() * 3 / 4})
        QVERIFY2(!webpFromPicture(picture.first(length), narrow, Fit::Contain),
                 qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(PictureTest)
#include "tst_picture.moc"
