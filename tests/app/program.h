// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

/// The program itself, as a script runs it.
namespace program {

struct Outcome
{
    int status = -1; ///< -1 when it crashed
    QString output;
    QString messages;
};

/// A command needs no display at all.
inline void prepare(QProcess &process, const QStringList &arguments, const QString &zone = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    if (!zone.isEmpty())
        environment.insert(QStringLiteral("TZ"), zone);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(TRONBYT_DESK));
    process.setArguments(arguments);
}

/// Waits for the end of a running program.
inline Outcome outcomeOf(QProcess &process)
{
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 30'000))
        qFatal("the program did not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

inline Outcome run(const QStringList &arguments, const QString &zone = {})
{
    QProcess process;
    prepare(process, arguments, zone);
    process.start();
    return outcomeOf(process);
}

} // namespace program
