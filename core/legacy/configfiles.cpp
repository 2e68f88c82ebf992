// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"
#include "core/legacy/conversion.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace legacy {

namespace {

/// No app has a larger configuration; what is larger is no such file.
constexpr qint64 largestConfig = qint64(16) << 20;

/// Whether a file or folder of this name stands in a folder and nowhere else.
bool isName(const QString &name)
{
    return domain::isFileNamePart(name) && name != QLatin1String(".") && name != QLatin1String("..");
}

/// What may not be looked at is not known to be absent; what no file system has a name for is.
bool isAbsent(const QString &path)
{
    std::error_code failure;
    const auto type = std::filesystem::status(QFile::encodeName(path).constData(), failure).type();
    return type == std::filesystem::file_type::not_found || failure == std::errc::filename_too_long;
}

/// Nothing where there is no such file; '' where it may not be read or is too large.
std::optional<std::string> contentOf(const QString &path)
{
    if (isAbsent(path))
        return {};
    const QFileInfo file(path);
    QFile opened(path);
    if (!file.isFile() || file.size() > largestConfig || !opened.open(QIODevice::ReadOnly))
        return std::string();
    return opened.readAll().toStdString();
}

/// The folders of a database: of its name, and of the file behind it where that is a link.
QStringList foldersOf(const QString &databaseFile)
{
    const QFileInfo file(databaseFile);
    QStringList folders{file.absolutePath(), QFileInfo(file.canonicalFilePath()).absolutePath()};
    folders.removeDuplicates();
    return folders;
}

} // namespace

ConfigLookup configFilesOf(const QString &databaseFile, const QString &user)
{
    if (!isName(user))
        return {};
    QStringList folders;
    for (const QString &folder : foldersOf(databaseFile)) {
        for (const QString &below : {user, QStringLiteral("users/%1").arg(user)}) {
            const QString configs = QStringLiteral("%1/%2/configs").arg(folder, below);
            if (!isAbsent(configs))
                folders.append(configs);
        }
    }
    if (folders.isEmpty())
        return {};
    return [folders](std::string_view name, std::string_view iname) -> std::optional<std::string> {
        const QString file = QStringLiteral("%1-%2.json").arg(text(name), text(iname));
        if (!domain::isFileNamePart(file))
            return {};
        for (const QString &configs : folders) {
            if (auto content = contentOf(configs + u'/' + file))
                return content;
        }
        return {};
    };
}

} // namespace legacy
