// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validation.h"
#include "core/legacy/conversion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace legacy {

namespace {

/// No app has a larger configuration; what is larger is no such file.
constexpr qint64 largestConfig = qint64(16) << 20;

std::optional<std::string> contentOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || file.size() > largestConfig)
        return {};
    QFile opened(path);
    if (!opened.open(QIODevice::ReadOnly))
        return {};
    return opened.readAll().toStdString();
}

} // namespace

ConfigLookup configFilesOf(const QString &databaseFile, const QString &user)
{
    if (!domain::isFileNamePart(user))
        return {};
    const QDir folder = QFileInfo(databaseFile).absoluteDir();
    QStringList folders;
    for (const QString &below : {user, QStringLiteral("users/%1").arg(user)}) {
        const QString configs = folder.filePath(below + QStringLiteral("/configs"));
        if (QFileInfo(configs).isDir())
            folders.append(configs);
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
