// SPDX-License-Identifier: GPL-3.0-or-later
// Damages pictures at random and has them read, for ever or for so many rounds. Meant for a build with
// sanitizers; prints the seed of each thousand rounds, with which they can be run again.
#include "core/frames/codec.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

namespace {

constexpr int roundsOfSeed = 1000;

QList<QByteArray> seedsFrom(const QString &folder)
{
    QList<QByteArray> seeds;
    for (const QFileInfo &found : QDir(folder).entryInfoList(QDir::Files)) {
        QFile file(found.filePath());
        if (found.size() < 100'000 && file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (const char *format : {"PNG", "JPG"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        seeds.append(bytes);
    }
    return seeds;
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    for (int i = random.bounded(1, 8); i > 0 && !bytes.isEmpty(); --i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<qint64>(bytes.size())));
        switch (random.bounded(5)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.insert(at, bytes.mid(at / 2, random.bounded(64)));
            break;
        case 2:
            bytes.remove(at, random.bounded(16));
            break;
        default:
            // Headers decide the most.
            bytes[random.bounded(2) == 0 ? at : at % 64 % bytes.size()] =
                static_cast<char>(random.generate());
        }
    }
    return bytes;
}

/// Whether what was read keeps the limits.
bool keepsLimits(const QByteArray &picture)
{
    const frames::Limits limits;
    const auto animation = frames::decode(picture, limits);
    if (animation &&
        (animation->size.width() > limits.maxSide || animation->frames.size() > limits.maxFrames))
        return false;
    const auto webp = frames::webpFromPicture(picture, {64, 32}, frames::Fit::Cover, limits);
    return !webp || frames::probe(*webp)->size == QSize(64, 32);
}

} // namespace

int main(int argc, char **argv)
{
    const QList<QByteArray> seeds = seedsFrom(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    const int runs = argc > 2 ? QByteArray(argv[2]).toInt() : -1;
    quint32 seed = argc > 3 ? QByteArray(argv[3]).toUInt() : QRandomGenerator::global()->generate();
    for (int run = 0; run != runs; ++run, ++seed) {
        std::printf("seed %u\n", seed);
        std::fflush(stdout);
        QRandomGenerator random(seed);
        for (int round = 0; round < roundsOfSeed; ++round) {
            const QByteArray picture = damaged(seeds.at(random.bounded(seeds.size())), random);
            if (!keepsLimits(picture)) {
                std::puts("a picture beyond the limits was read");
                return 1;
            }
        }
    }
    return 0;
}
