// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frames/paths.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace frames {

bool isFileName(const QString &name)
{
    constexpr int maxNameBytes = 255;
    const auto breaksOut = [](QChar character) {
        return character == u'/' || character == u'\\' || character.unicode() == 0;
    };
    const bool isFolder = name == QLatin1String(".") || name == QLatin1String("..");
    return !name.isEmpty() && !isFolder && name.toUtf8().size() <= maxNameBytes &&
           std::none_of(name.begin(), name.end(), breaksOut);
}

bool isPlainName(const QString &name)
{
    return isFileName(name) && !name.startsWith(u'.');
}

bool isPlainPath(const QString &path)
{
    const QStringList names = path.split(u'/');
    return std::all_of(names.begin(), names.end(), isPlainName);
}

bool staysInside(const QString &root, const QString &path)
{
    const QString top = QFileInfo(root).canonicalFilePath();
    QFileInfo existing(path);
    while (!existing.exists() && !existing.isSymLink() && existing.path() != existing.filePath())
        existing.setFile(existing.path());
    const QString resolved = existing.canonicalFilePath(); // empty for a link that leads nowhere
    return !top.isEmpty() && (resolved == top || resolved.startsWith(top + u'/'));
}

} // namespace frames
