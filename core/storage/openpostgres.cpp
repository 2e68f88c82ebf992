// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include <QCoreApplication>

namespace storage {

namespace {

struct OpenPostgres
{
    Q_DECLARE_TR_FUNCTIONS(OpenPostgres)
};

/// A server that is gone without a word is given up after some seconds, not after the kernel's hours.
const QStringList &patience()
{
    static const QStringList choices{QStringLiteral("tcp_user_timeout=10000"), // ms
                                     QStringLiteral("keepalives_idle=5"),
                                     QStringLiteral("keepalives_interval=5")};
    return choices;
}

/// Without a password in the URL the client library looks at PGPASSWORD and ~/.pgpass by itself.
base::Result<Connection> connect(const DatabaseUrl &url)
{
    Connection connection(Engine::Postgresql, url.displayText());
    QSqlDatabase handle = connection.handle();
    QStringList choices{QStringLiteral("application_name=tronbyt-desk")};
    choices += patience();
    if (!url.options().contains(QLatin1String("connect_timeout=")))
        choices.append(QStringLiteral("connect_timeout=5"));
    choices += url.options().split(u';', Qt::SkipEmptyParts);
    handle.setConnectOptions(choices.join(u';'));
    handle.setHostName(url.host());
    handle.setPort(url.port() == 0 ? -1 : url.port());
    handle.setDatabaseName(url.name());
    handle.setUserName(url.user());
    handle.setPassword(url.password());
    if (!handle.open())
        return connection.error(handle.lastError());
    return connection;
}

base::Result<void> prepare(const Connection &connection, Access access)
{
    QStringList settings{
        QStringLiteral("SET datestyle = 'ISO, YMD'"),
        QStringLiteral("SET lock_timeout = '5s'"),
        QStringLiteral("SET client_min_messages = warning"),
    };
    if (access == Access::ReadOnly)
        settings.append(QStringLiteral("SET default_transaction_read_only = on"));
    for (const QString &setting : settings) {
        if (const auto set = connection.execute(setting); !set)
            return set.error();
    }
    return {};
}

} // namespace

base::Result<Connected> connectPostgres(const DatabaseUrl &url, const OpenOptions &options)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return base::Error{base::Error::Kind::Unsupported,
                           OpenPostgres::tr("Qt's driver for PostgreSQL is not installed (on Debian: "
                                            "libqt6sql6-psql). Install it and try again."),
                           QStringLiteral("QPSQL missing")};
    }
    auto connection = connect(url);
    if (!connection)
        return connection.error();
    if (const auto ready = prepare(*connection, options.access); !ready)
        return ready.error();
    auto state = connection->run(QStringLiteral("SHOW transaction_read_only"));
    if (!state)
        return state.error();
    const bool reading = state->next() && state->value(0).toString() == QLatin1String("on");
    QString notice;
    if (reading && options.access == Access::ReadWrite)
        notice = OpenPostgres::tr("The server lets %1 be read only, so it is open for reading only.")
                     .arg(url.displayText());
    return Connected{std::move(*connection), reading ? Access::ReadOnly : Access::ReadWrite, notice};
}

} // namespace storage
