// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/codec.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>

using namespace frames;

namespace {

using Reading = std::function<bool()>;

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray text(4, Qt::Uninitialized);
    qToLittleEndian(value, text.data());
    return text.first(bytes);
}

QByteArray chunk(const char *name, const QByteArray &payload)
{
    QByteArray bytes = QByteArray(name) + littleEndian(static_cast<quint32>(payload.size()), 4) + payload;
    if (payload.size() % 2 != 0)
        bytes.append('\0');
    return bytes;
}

QByteArray riff(const QByteArray &chunks)
{
    return chunk("RIFF", "WEBP" + chunks);
}

QByteArray canvasChunk(int width, int height, bool animated)
{
    return chunk("VP8X", littleEndian(animated ? 2 : 0, 4) +
                             littleEndian(static_cast<quint32>(width - 1), 3) +
                             littleEndian(static_cast<quint32>(height - 1), 3));
}

/// The VP8L chunk of a still picture made by our own encoder.
QByteArray stillChunk(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    return encode({size, 0, {{image, 0}}})->mid(12);
}

QByteArray animationOf(QSize canvas, QSize frame, int count)
{
    const QByteArray oneFrame =
        chunk("ANMF", littleEndian(0, 3) + littleEndian(0, 3) +
                          littleEndian(static_cast<quint32>(frame.width() - 1), 3) +
                          littleEndian(static_cast<quint32>(frame.height() - 1), 3) + littleEndian(10, 3) +
                          littleEndian(0, 1) + stillChunk(frame));
    return riff(canvasChunk(canvas.width(), canvas.height(), true) + chunk("ANIM", QByteArray(6, '\0')) +
                oneFrame.repeated(count));
}

/// A lossless header that claims this size, with nothing behind it.
QByteArray claimOf(int width, int height)
{
    const quint32 bits = static_cast<quint32>(width - 1) | (static_cast<quint32>(height - 1) << 14U);
    return riff(chunk("VP8L", "\x2f" + littleEndian(bits, 4) + QByteArray(64, '\x55')));
}

QByteArray lyingAboutItsLength()
{
    QByteArray webp = riff(stillChunk(QSize(8, 8)));
    return webp.replace(4, 4, littleEndian(0xfffffff0U, 4));
}

QByteArray noise(int length)
{
    QRandomGenerator random(42);
    QByteArray bytes;
    for (int i = 0; i < length; ++i)
        bytes.append(static_cast<char>(random.generate()));
    return bytes;
}

rlim_t addressSpaceInUse()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').first().toULong() * static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

/// Runs in a child that may take this much more memory and ten seconds of processor time. Whether it came
/// back with true.
bool holdsWithin(int megabytes, const Reading &reading)
{
    const pid_t child = fork();
    if (child == 0) {
        const rlim_t bytes = addressSpaceInUse() + static_cast<rlim_t>(megabytes) * 1024 * 1024;
        const rlimit memory{bytes, bytes};
        const rlimit seconds{10, 10};
        if (setrlimit(RLIMIT_AS, &memory) != 0 || setrlimit(RLIMIT_CPU, &seconds) != 0)
            _exit(2);
        _exit(reading() ? 0 : 1);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

constexpr int spareMegabytes = 48;
constexpr QSize panel(64, 32);

} // namespace

class HostileFramesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMemoryLimitOfThisTestBites();
    void aHostileFileIsRefusedWithinBounds_data();
    void aHostileFileIsRefusedWithinBounds();
    void everyTruncationIsRefused();
    void damagedBytesNeverBreakOut();
    void aFileAtTheLimitsIsStillRead();
    void aPhotoIsHeldOneFrameAtATimeWithinBounds();
};

void HostileFramesTest::theMemoryLimitOfThisTestBites()
{
    const auto takes = [](size_t megabytes) {
        return [megabytes] {
            void *volatile block = malloc(megabytes * 1024 * 1024);
            const bool given = block != nullptr;
            free(block);
            return given;
        };
    };
    QVERIFY(holdsWithin(spareMegabytes, takes(spareMegabytes / 2)));
    QVERIFY(!holdsWithin(spareMegabytes, takes(spareMegabytes * 2)));
}

void HostileFramesTest::aHostileFileIsRefusedWithinBounds_data()
{
    using Kind = base::Error::Kind;
    QTest::addColumn<QByteArray>("webp");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no bytes") << QByteArray() << Kind::Corrupt;
    QTest::newRow("a megabyte of zeros") << QByteArray(1'000'000, '\0') << Kind::Corrupt;
    QTest::newRow("noise") << noise(100'000) << Kind::Corrupt;
    QTest::newRow("only a RIFF header") << riff({}) << Kind::Corrupt;
    QTest::newRow("noise after the header") << riff(noise(10'000)) << Kind::Corrupt;
    QTest::newRow("noise after the canvas")
        << riff(canvasChunk(64, 32, true) + noise(10'000)) << Kind::Corrupt;
    QTest::newRow("a length that lies") << lyingAboutItsLength() << Kind::Corrupt;
    QTest::newRow("a frame larger than its canvas")
        << animationOf(QSize(8, 8), QSize(64, 32), 2) << Kind::Corrupt;
    QTest::newRow("a header of 16384x16384") << claimOf(16384, 16384) << Kind::TooLarge;
    QTest::newRow("a canvas of 16384x16384")
        << animationOf(QSize(16384, 16384), QSize(8, 8), 2) << Kind::TooLarge;
    QTest::newRow("a canvas of 16384x1") << animationOf(QSize(16384, 1), QSize(1, 1), 2) << Kind::TooLarge;
    QTest::newRow("10,000 frames") << animationOf(QSize(8, 8), QSize(8, 8), 10'000) << Kind::TooLarge;
    QTest::newRow("300,000 frames") << animationOf(QSize(1, 1), QSize(1, 1), 300'000) << Kind::TooLarge;
    QTest::newRow("many big frames") << animationOf(QSize(1024, 1024), QSize(1024, 1024), 500)
                                     << Kind::TooLarge;
    QTest::newRow("more bytes than allowed")
        << riff(stillChunk(QSize(8, 8)) + chunk("JUNK", QByteArray(17'000'000, 'x'))) << Kind::TooLarge;
}

void HostileFramesTest::aHostileFileIsRefusedWithinBounds()
{
    QFETCH(const QByteArray, webp);
    QFETCH(const base::Error::Kind, kind);
    QVERIFY(holdsWithin(spareMegabytes, [&] {
        const base::Result<Probe> probed = probe(webp);
        return !probed && probed.error().kind == kind;
    }));
    QVERIFY(holdsWithin(spareMegabytes, [&] {
        const base::Result<Animation> decoded = decode(webp);
        return !decoded && decoded.error().kind == kind;
    }));
    QVERIFY(
        holdsWithin(spareMegabytes, [&] { return !webpFromPicture(webp, panel, Fit::Contain, Limits{}); }));
}

void HostileFramesTest::everyTruncationIsRefused()
{
    const QByteArray webp = animationOf(QSize(64, 32), QSize(16, 16), 5);
    QVERIFY(decode(webp));
    QVERIFY(holdsWithin(spareMegabytes, [&] {
        for (qsizetype length = 0; length < webp.size(); ++length) {
            if (probe(webp.first(length)) || decode(webp.first(length)))
                return false;
        }
        return true;
    }));
}

void HostileFramesTest::damagedBytesNeverBreakOut()
{
    const QByteArray webp = animationOf(QSize(64, 32), QSize(16, 16), 5);
    QVERIFY(holdsWithin(spareMegabytes * 4, [&] {
        QRandomGenerator random(1234);
        const Limits limits;
        for (int round = 0; round < 3000; ++round) {
            QByteArray damaged = webp;
            for (int i = 0; i < 3; ++i)
                damaged[random.bounded(webp.size())] = static_cast<char>(random.generate());
            const base::Result<Animation> decoded = decode(damaged);
            if (decoded &&
                (decoded->size.width() > limits.maxSide || decoded->frames.size() > limits.maxFrames))
                return false;
        }
        return true;
    }));
}

void HostileFramesTest::aFileAtTheLimitsIsStillRead()
{
    const Limits limits{.maxSide = 64, .maxFrames = 5, .maxBytes = 100'000, .maxPixels = 5 * 64 * 32};
    QVERIFY(decode(animationOf(QSize(64, 32), QSize(8, 8), 5), limits));
    QVERIFY(!decode(animationOf(QSize(64, 32), QSize(8, 8), 6), limits));
    QVERIFY(!decode(animationOf(QSize(65, 32), QSize(8, 8), 1), limits));
    QVERIFY(!decode(animationOf(QSize(64, 33), QSize(8, 8), 5), limits));
}

void HostileFramesTest::aPhotoIsHeldOneFrameAtATimeWithinBounds()
{
    // A canvas of 900 MB in a file of some hundred bytes.
    const QByteArray webp = animationOf(QSize(15'000, 15'000), QSize(8, 8), 1);
    QVERIFY(holdsWithin(4096, [&] { // it would find the room
        const base::Result<QByteArray> picture = webpFromPicture(webp, panel, Fit::Contain);
        return !picture && picture.error().kind == base::Error::Kind::TooLarge;
    }));
}

QTEST_GUILESS_MAIN(HostileFramesTest)
#include "tst_hostileframes.moc"
