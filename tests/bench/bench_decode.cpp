// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding real frames, beside a bare loop over libwebp's animation decoder. Prints the ratio of the two for
// the whole folder. Files are in memory beforehand; the two take turns, and the best time of each file
// counts.
#include "core/frames/codec.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <webp/demux.h>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace {

constexpr int rounds = 15;

QList<QByteArray> contentOf(const QDir &folder)
{
    QList<QByteArray> files;
    for (const QString &name : folder.entryList({QStringLiteral("*.webp")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append(file.readAll());
    }
    return files;
}

qint64 framesByLoop(const QByteArray &webp)
{
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    options.color_mode = MODE_BGRA;
    const void *bytes = webp.constData();
    const WebPData data{static_cast<const uint8_t *>(bytes), static_cast<size_t>(webp.size())};
    WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, &options);
    qint64 count = 0;
    uint8_t *canvas = nullptr;
    int timestampMs = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder) != 0 &&
           WebPAnimDecoderGetNext(decoder, &canvas, &timestampMs) != 0)
        ++count;
    WebPAnimDecoderDelete(decoder);
    return count;
}

qint64 framesByDecode(const QByteArray &webp)
{
    const base::Result<frames::Animation> animation = frames::decode(webp);
    return animation ? animation->frames.size() : 0;
}

struct Measured
{
    qint64 nanoseconds = std::numeric_limits<qint64>::max();
    qint64 frames = 0;
};

template <typename Decode>
void measure(const QByteArray &webp, const Decode &framesOf, Measured &best)
{
    QElapsedTimer timer;
    timer.start();
    best.frames = framesOf(webp);
    best.nanoseconds = std::min(best.nanoseconds, timer.nsecsElapsed());
}

void print(const char *name, const Measured &sum)
{
    std::printf("%-16s %9.2f ms  %lld frames\n", name, static_cast<double>(sum.nanoseconds) / 1e6,
                static_cast<long long>(sum.frames));
}

} // namespace

int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(REAL_FRAMES));
    const QList<QByteArray> files = contentOf(folder);
    if (files.isEmpty()) {
        std::puts("usage: bench_decode FOLDER_OF_WEBP_FILES");
        return 2;
    }
    Measured bare{0, 0};
    Measured ours{0, 0};
    for (const QByteArray &webp : files) {
        Measured bareBest;
        Measured ourBest;
        for (int round = 0; round < rounds; ++round) {
            measure(webp, framesByLoop, bareBest);
            measure(webp, framesByDecode, ourBest);
        }
        bare = {bare.nanoseconds + bareBest.nanoseconds, bare.frames + bareBest.frames};
        ours = {ours.nanoseconds + ourBest.nanoseconds, ours.frames + ourBest.frames};
    }
    std::printf("%lld files, each the best of %d rounds\n", static_cast<long long>(files.size()), rounds);
    print("bare loop", bare);
    print("frames::decode", ours);
    std::printf("ratio            %9.3f\n",
                static_cast<double>(ours.nanoseconds) / static_cast<double>(bare.nanoseconds));
    return bare.frames == ours.frames ? 0 : 1;
}
