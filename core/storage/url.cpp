// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/url.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QUrlQuery>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct UrlText
{
    Q_DECLARE_TR_FUNCTIONS(UrlText)
};

base::Error invalid(const QString &what)
{
    return {Kind::InvalidInput, what, QStringLiteral("database location not understood")};
}

QString absolutePath(const QString &path)
{
    const QString home = path == QLatin1String("~") || path.startsWith(QLatin1String("~/"))
                             ? QDir::homePath() + path.mid(1)
                             : path;
    return QDir::cleanPath(QDir::current().absoluteFilePath(home));
}

/// The path of `sqlite:///path`; people write it with three slashes for absolute paths as well.
QString pathOfSqliteUrl(const QString &afterScheme)
{
    QString path = QUrl::fromPercentEncoding(afterScheme.section(u'?', 0, 0).toUtf8());
    path.remove(0, path.startsWith(u'/') ? 1 : 0);
    const QString relative = absolutePath(path);
    const QString absolute = u'/' + path;
    const bool onlyAbsolute = !QFileInfo::exists(relative) && QFileInfo::exists(QFileInfo(absolute).path()) &&
                              !QFileInfo::exists(QFileInfo(relative).path());
    return path.startsWith(u'/') || !onlyAbsolute ? relative : QDir::cleanPath(absolute);
}

bool isClientOption(const QString &name)
{
    static const QStringList known{
        QStringLiteral("connect_timeout"), QStringLiteral("sslcert"),     QStringLiteral("sslkey"),
        QStringLiteral("sslmode"),         QStringLiteral("sslrootcert"), QStringLiteral("sslcrl"),
    };
    return known.contains(name);
}

/// Options are shown, so only what is one may stand there.
bool isOptionValue(const QString &name, const QString &value)
{
    static const QRegularExpression mode(QStringLiteral("^[a-z-]{1,16}$"));
    static const QRegularExpression seconds(QStringLiteral("^[0-9]{1,9}$"));
    if (name == QLatin1String("sslmode"))
        return mode.match(value).hasMatch();
    if (name == QLatin1String("connect_timeout"))
        return seconds.match(value).hasMatch();
    return !value.contains(u';') && !value.contains(QLatin1String("://")); // a file
}

/// `host=… dbname=…` as the libraries of PostgreSQL and the current server take it; values without spaces.
QHash<QString, QString> keywordsIn(const QString &text)
{
    static const QRegularExpression pair(QStringLiteral("(\\w+)\\s*=\\s*('[^']*'|\\S*)"));
    QHash<QString, QString> keywords;
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QString value = match.captured(2);
        if (value.size() >= 2 && value.startsWith(u'\''))
            value = value.mid(1, value.size() - 2);
        keywords.insert(match.captured(1), value);
    }
    return keywords;
}

} // namespace

DatabaseUrl DatabaseUrl::sqlite(const QString &path)
{
    DatabaseUrl url;
    url.m_path = absolutePath(path);
    return url;
}

base::Result<DatabaseUrl> DatabaseUrl::parse(const QString &input)
{
    const QString text = input.trimmed();
    if (text.isEmpty())
        return invalid(UrlText::tr("Name a database: the path of a file, or a URL such as "
                                   "postgresql://user@host/name."));
    if (text.startsWith(QLatin1String("file:")))
        return sqlite(QUrl(text).toLocalFile());
    static const QRegularExpression schemeForm(QStringLiteral("^([a-zA-Z][a-zA-Z0-9]*)(\\+\\w+)?://(.*)$"));
    const QRegularExpressionMatch match = schemeForm.match(text);
    if (!match.hasMatch())
        return QFileInfo::exists(text) || !text.contains(QLatin1String("host=")) ? sqlite(text)
                                                                                 : fromKeywords(text);
    const QString scheme = match.captured(1).toLower();
    if (scheme == QLatin1String("sqlite"))
        return match.captured(3).size() > 1
                   ? base::Result<DatabaseUrl>(sqlite(pathOfSqliteUrl(match.captured(3))))
                   : invalid(UrlText::tr("%1 names no file. Write sqlite:///path/of/the/file.").arg(text));
    if (scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres"))
        return fromServerUrl(QStringLiteral("postgresql://") + match.captured(3));
    const bool mysql = scheme == QLatin1String("mysql") || scheme == QLatin1String("mariadb");
    return base::Error{mysql ? Kind::Unsupported : Kind::InvalidInput,
                       UrlText::tr("%1 databases are not supported. Use the path of a SQLite file or a "
                                   "postgresql:// URL.")
                           .arg(scheme),
                       QStringLiteral("unknown scheme")};
}

base::Result<DatabaseUrl> DatabaseUrl::fromServerUrl(const QString &text)
{
    const QUrl parsed(text, QUrl::StrictMode);
    DatabaseUrl url;
    url.m_engine = Engine::Postgresql;
    url.m_name = parsed.path(QUrl::FullyDecoded).mid(1);
    if (!parsed.isValid() || url.m_name.isEmpty() || url.m_name.contains(u'/'))
        return invalid(UrlText::tr("This URL names no database. Write postgresql://user@host:port/name."));
    url.m_host = parsed.host(QUrl::FullyDecoded);
    url.m_port = parsed.port(0);
    url.m_user = parsed.userName(QUrl::FullyDecoded);
    url.m_password = parsed.password(QUrl::FullyDecoded);
    const auto options = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : options) {
        if (name == QLatin1String("host"))
            url.m_host = value;
        else if (const auto added = url.addOption(name, value); !added)
            return added.error();
    }
    return url;
}

base::Result<DatabaseUrl> DatabaseUrl::fromKeywords(const QString &text)
{
    DatabaseUrl url;
    url.m_engine = Engine::Postgresql;
    const QHash<QString, QString> keywords = keywordsIn(text);
    for (auto keyword = keywords.begin(); keyword != keywords.end(); ++keyword) {
        const QString &name = keyword.key();
        if (name == QLatin1String("host"))
            url.m_host = keyword.value();
        else if (name == QLatin1String("port"))
            url.m_port = keyword.value().toInt();
        else if (name == QLatin1String("dbname"))
            url.m_name = keyword.value();
        else if (name == QLatin1String("user"))
            url.m_user = keyword.value();
        else if (name == QLatin1String("password"))
            url.m_password = keyword.value();
        else if (const auto added = url.addOption(name, keyword.value()); !added)
            return added.error();
    }
    if (url.m_name.isEmpty())
        return invalid(UrlText::tr("These settings name no database. Add dbname=…"));
    return url;
}

base::Result<void> DatabaseUrl::addOption(const QString &name, const QString &value)
{
    if (!isClientOption(name) || !isOptionValue(name, value))
        return invalid(UrlText::tr("The option %1 is not understood. Leave it out.").arg(name));
    m_options += name + u'=' + value + u';';
    return {};
}

QString DatabaseUrl::displayText() const
{
    if (m_engine == Engine::Sqlite)
        return m_path;
    const bool socketFolder = m_host.startsWith(u'/');
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(socketFolder ? QString() : m_host);
    url.setUserName(m_user);
    if (m_port != 0)
        url.setPort(m_port);
    QString text = url.toString();
    if (!text.contains(QLatin1String("//")))
        text += QLatin1String("//");
    text += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(m_name));
    QStringList options = m_options.split(u';', Qt::SkipEmptyParts);
    if (socketFolder)
        options.prepend(QStringLiteral("host=") + m_host);
    for (QString &option : options)
        option = QString::fromLatin1(QUrl::toPercentEncoding(option, "=/"));
    return options.isEmpty() ? text : text + u'?' + options.join(u'&');
}

QString DatabaseUrl::defaultDataFolder() const
{
    if (m_engine == Engine::Sqlite)
        return QFileInfo(m_path).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u'/' + m_name;
}

} // namespace storage
