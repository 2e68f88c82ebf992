// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/legacywork.h"

#include "app/stopsignals.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QTimer>

#include <unistd.h>

namespace commands {

namespace {

struct LegacyWork
{
    Q_DECLARE_TR_FUNCTIONS(LegacyWork)
};

/// A line on a terminal that is written over again and again.
void showProgress(const legacy::Progress &progress)
{
    const QString line = LegacyWork::tr("%1 of %2 users, %3 apps")
                             .arg(progress.usersDone)
                             .arg(progress.usersInAll)
                             .arg(progress.appsDone);
    std::fprintf(stderr, "\r%s\033[K", qPrintable(line));
    std::fflush(stderr);
}

} // namespace

void waitForLegacyWork(legacy::LegacyWorker &worker, const QFuture<void> &work)
{
    const StopSignals stopSignals;
    const bool isTerminal = isatty(STDERR_FILENO) != 0;
    QTimer ticks;
    QFutureWatcher<void> watcher;
    QObject::connect(&ticks, &QTimer::timeout, &watcher, [&worker] { showProgress(worker.progress()); });
    QObject::connect(&stopSignals, &StopSignals::stopAsked, &watcher, [&worker] { worker.stop(); });
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, [] { QCoreApplication::quit(); });
    watcher.setFuture(work);
    if (isTerminal)
        ticks.start(200);
    QCoreApplication::exec();
    if (isTerminal)
        std::fputs("\r\033[K", stderr);
}

} // namespace commands
