// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QTest>

/// A file system of 16 megabytes in memory, mounted on a folder while it lives.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder),
          m_isThere(succeeds(QStringLiteral("mount"),
                             {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                              QStringLiteral("size=16m"), QStringLiteral("tmpfs"), folder}))
    {}
    ~SmallDisk()
    {
        if (m_isThere)
            succeeds(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_isThere; }
    /// Fills it up to this many bytes.
    void leave(qint64 bytes) const
    {
        QFile file(m_folder + QLatin1String("/filler"));
        const qint64 size = QStorageInfo(m_folder).bytesAvailable() - bytes;
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, 'x')) != size)
            qFatal("the small disk could not be filled");
    }

private:
    static bool succeeds(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10'000) &&
               process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString m_folder;
    bool m_isThere;
};
