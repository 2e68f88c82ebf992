// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

#include <algorithm>

/// Called by libFuzzer: one target, named by the build.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv); // image plugins are found through it
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    static const fuzz::Target *const target = fuzz::findTarget(TRONBYT_FUZZ_TARGET);
    QByteArray input(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::transform(data, data + size, input.begin(), [](uchar byte) { return static_cast<char>(byte); });
    if (const QString problem = target->run(input); !problem.isEmpty())
        qFatal("%s: %s", target->name, qPrintable(problem));
    return 0;
}
