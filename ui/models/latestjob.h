// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whendone.h"

#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <optional>

/// One computation at a time off the window's thread; of those asked for meanwhile, only the latest. Answers
/// to anything but the latest are dropped. The results come in the thread of `context`, which must outlive
/// this.
template <typename T>
class LatestJob final
{
public:
    using Job = std::function<T()>;
    using Then = std::function<void(const T &)>;

    LatestJob(QObject *context, Then then) : m_context(context), m_then(std::move(then)) {}

    void start(Job job)
    {
        m_waiting = std::move(job);
        m_isCurrent = false;
        if (!m_isRunning)
            runNext();
    }
    /// Forgets what was asked for.
    void cancel()
    {
        m_waiting.reset();
        m_isCurrent = false;
    }

private:
    void runNext()
    {
        m_isRunning = true;
        m_isCurrent = true;
        const Job job = *std::exchange(m_waiting, std::nullopt);
        whenDone(QtConcurrent::run(job), m_context, [this](const T &result) {
            m_isRunning = false;
            if (m_isCurrent)
                m_then(result);
            else if (m_waiting)
                runNext();
        });
    }

    QObject *m_context;
    Then m_then;
    std::optional<Job> m_waiting;
    bool m_isRunning = false;
    bool m_isCurrent = false; ///< nothing was asked for since the running one
};
