// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "tests/support/legacydocuments.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThreadPool>

#include <malloc.h>

#include <atomic>
#include <cstdio>
#include <ctime>

/// What it takes to convert documents and to compare them with what is made again from their rows, no
/// database involved. Arguments: USERS DEVICES APPS ODD(0|1); one user for a large document.
namespace {

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

/// Gives back what making the documents took, and begins to measure.
void forgetPeak()
{
    malloc_trim(0);
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

struct Work
{
    std::atomic<qint64> bytes = 0;
    std::atomic<qint64> apps = 0;
    std::atomic<qint64> problems = 0;
    std::atomic<qint64> differences = 0;
    std::atomic<qint64> convertNanos = 0;
    std::atomic<qint64> compareNanos = 0;
};

void work(const std::string &document, Work &done)
{
    QElapsedTimer timer;
    timer.start();
    const legacy::Conversion conversion = legacy::convert(QStringLiteral("ann"), document, 4);
    done.convertNanos += timer.nsecsElapsed();
    timer.restart();
    done.differences += legacy::differences(document, conversion).size();
    done.compareNanos += timer.nsecsElapsed();
    done.bytes += static_cast<qint64>(document.size());
    done.apps += conversion.found.apps;
    done.problems += static_cast<qint64>(conversion.problems.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto argument = [&](int index, int otherwise) {
        return argc > index ? QByteArray(argv[index]).toInt() : otherwise;
    };
    const int users = argument(1, 10000);
    const testsupport::LegacyShape shape{
        .devices = argument(2, 2), .apps = argument(3, 50), .odd = argument(4, 0) != 0};
    testsupport::LegacyDocuments documents(20260307);
    constexpr int kinds = 16; // enough that no document is the one before
    std::vector<std::string> made;
    for (int i = 0; i < std::min(users, kinds); ++i)
        made.push_back(documents.document("ann", shape));
    forgetPeak();
    const double before = peakMegabytes();
    Work done;
    QThreadPool pool;
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuSeconds();
    for (int thread = 0; thread < pool.maxThreadCount(); ++thread) {
        pool.start([&, thread] {
            for (int i = thread; i < users; i += pool.maxThreadCount())
                work(made[static_cast<size_t>(i) % made.size()], done);
        });
    }
    pool.waitForDone();
    std::printf("%d users, %lld apps, %.0f MB, %lld problems, %lld differences\n", users, done.apps.load(),
                static_cast<double>(done.bytes) / 1e6, done.problems.load(), done.differences.load());
    std::printf("%.2f s on %d threads, %.2f s of processor: converting %.2f s, comparing %.2f s\n",
                static_cast<double>(timer.elapsed()) / 1e3, pool.maxThreadCount(), cpuSeconds() - cpu,
                static_cast<double>(done.convertNanos) / 1e9, static_cast<double>(done.compareNanos) / 1e9);
    std::printf("%.1f MB at most, %.1f MB before the work began\n", peakMegabytes(), before);
    return done.differences == 0 ? 0 : 1;
}
