// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stopsignals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace {

// A signal handler may only write to a pipe; the event loop reads the other end.
std::array<int, 2> stopPipe{-1, -1};

int openPipe()
{
    if (::pipe2(stopPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    return stopPipe[0];
}

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

void handle(void (*action)(int))
{
    std::signal(SIGTERM, action);
    std::signal(SIGINT, action);
}

} // namespace

StopSignals::StopSignals() : m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(stopPipe[0], &byte, 1) > 0) {
        }
        Q_EMIT stopAsked();
    });
    handle(noteSignal);
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(stopPipe[0]);
    ::close(stopPipe[1]);
}
