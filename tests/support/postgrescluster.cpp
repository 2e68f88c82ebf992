// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include "core/storage/connection.h"

#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace {

QString newestBinaries()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

} // namespace

PostgresCluster::~PostgresCluster()
{
    stop();
}

QString PostgresCluster::problem()
{
    if (!m_tried) {
        m_tried = true;
        m_binaries = newestBinaries();
        if (m_binaries.isEmpty())
            m_problem = QStringLiteral("PostgreSQL is not installed");
        else if (!makeCluster())
            m_problem = QStringLiteral("a PostgreSQL cluster could not be started");
    }
    return m_problem;
}

bool PostgresCluster::makeCluster()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = freePort();
    const QString data = m_folder->filePath(QStringLiteral("data"));
    if (geteuid() == 0 &&
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_folder->path()}) != 0)
        return false;
    if (!run(QStringLiteral("initdb"),
             {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("postgres"),
              QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
              QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")}))
        return false;
    start();
    return m_running;
}

void PostgresCluster::start()
{
    const QString options = QStringLiteral("-p %1 -c listen_addresses=127.0.0.1 -c fsync=off "
                                           "-c unix_socket_directories=%2")
                                .arg(m_port)
                                .arg(m_folder->path());
    m_running = run(QStringLiteral("pg_ctl"),
                    {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-l"),
                     m_folder->filePath(QStringLiteral("log")), QStringLiteral("-o"), options,
                     QStringLiteral("-w"), QStringLiteral("start")});
}

void PostgresCluster::stop()
{
    if (m_running)
        run(QStringLiteral("pg_ctl"),
            {QStringLiteral("-D"), m_folder->filePath(QStringLiteral("data")), QStringLiteral("-m"),
             QStringLiteral("immediate"), QStringLiteral("stop")});
    m_running = false;
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments)
{
    const QString command = m_binaries + u'/' + program;
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    // The server inherits the output of pg_ctl, so nobody may wait for its end.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (geteuid() == 0)
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                             QStringLiteral("--"), command} +
                                                     arguments);
    else
        process.start(command, arguments);
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000) &&
           process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

storage::DatabaseUrl PostgresCluster::url(const QString &database) const
{
    return *storage::DatabaseUrl::parse(
        QStringLiteral("postgresql://postgres@127.0.0.1:%1/%2").arg(m_port).arg(database));
}

void PostgresCluster::execute(const QString &sql)
{
    const storage::DatabaseUrl place = url(QStringLiteral("postgres"));
    storage::Connection connection(storage::Engine::Postgresql, place.displayText());
    QSqlDatabase handle = connection.handle();
    handle.setHostName(place.host());
    handle.setPort(place.port());
    handle.setDatabaseName(place.name());
    handle.setUserName(place.user());
    const bool opened = handle.open();
    const auto done = connection.execute(sql);
    if (!opened || !done)
        qFatal("%s", qPrintable(done ? handle.lastError().text() : done.error().detail));
}

storage::DatabaseUrl PostgresCluster::freshDatabase()
{
    const QString name = QStringLiteral("test%1").arg(++m_databases);
    execute(QStringLiteral("CREATE DATABASE ") + name);
    return url(name);
}
