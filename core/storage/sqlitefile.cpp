// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace storage {

namespace {

using Kind = base::Error::Kind;

struct SqliteFileText
{
    Q_DECLARE_TR_FUNCTIONS(SqliteFileText)
};

constexpr char magic[16] = "SQLite format 3"; // with its final zero

/// Bits of information a byte, 0 to 8. Encrypted pages are near 8 at 4096 bytes; text stays below 5.
double entropy(const QByteArray &bytes)
{
    std::array<int, 256> counts{};
    for (const char byte : bytes)
        ++counts.at(static_cast<unsigned char>(byte));
    double bits = 0;
    for (const int count : counts) {
        const double share = static_cast<double>(count) / static_cast<double>(bytes.size());
        bits -= count == 0 ? 0 : share * std::log2(share);
    }
    return bits;
}

base::Error foreignFile(const QString &path, const QByteArray &start, qint64 size)
{
    // A damaged file has lost a page; an encrypted one has whole pages of noise from its first byte on.
    if (size % 512 == 0 && start.size() >= 1024 && entropy(start) > 7.5) {
        return {Kind::Unsupported,
                SqliteFileText::tr("%1 looks encrypted: every byte of its start is noise. It has not been "
                                   "changed; open it with the program that encrypted it and save it without "
                                   "a password, or choose another file.")
                    .arg(path),
                QStringLiteral("no SQLite magic, high entropy")};
    }
    const bool zeros = std::ranges::all_of(start, [](char byte) { return byte == 0; });
    if (zeros) {
        return {Kind::Corrupt,
                SqliteFileText::tr("The start of %1 is lost: it holds only zeros. It has not been changed; "
                                   "keep a copy of it and open a backup.")
                    .arg(path),
                QStringLiteral("first bytes are zero")};
    }
    return {Kind::Unsupported,
            SqliteFileText::tr("%1 is not a database. It has not been changed; choose a Tronbyt database, or "
                               "create a new one under another name.")
                .arg(path),
            QStringLiteral("no SQLite magic")};
}

base::Result<void> refuseOddKinds(const QFileInfo &file, const QString &path)
{
    if (file.isDir()) {
        return base::Error{Kind::InvalidInput,
                           SqliteFileText::tr("%1 is a folder. Choose a database file in it.").arg(path),
                           QStringLiteral("is a directory")};
    }
    if (!file.isFile()) {
        return base::Error{Kind::InvalidInput,
                           SqliteFileText::tr("%1 is no ordinary file. Choose a database file.").arg(path),
                           QStringLiteral("not a regular file")};
    }
    return {};
}

base::Error unreadable(const QString &path, const QString &detail)
{
    return {Kind::NoAccess,
            SqliteFileText::tr("%1 may not be read by this user. It has not been changed; ask its owner for "
                               "permission, or open a copy.")
                .arg(path),
            detail};
}

} // namespace

base::Result<SqliteFile> inspectSqliteFile(const QString &path)
{
    const QFileInfo info(path);
    SqliteFile found;
    if (!info.exists())
        return found;
    if (const auto odd = refuseOddKinds(info, path); !odd)
        return odd.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray start = file.read(4096);
    found.exists = true;
    found.empty = file.size() == 0;
    found.writable = info.isWritable() && QFileInfo(info.canonicalPath()).isWritable();
    if (found.empty)
        return found;
    if (!start.startsWith(QByteArray(magic, sizeof magic)))
        return foreignFile(path, start, file.size());
    if (start.size() < 512) {
        return base::Error{Kind::Corrupt,
                           SqliteFileText::tr("%1 is cut off: not even its first page is whole. It has not "
                                              "been changed; open a backup.")
                               .arg(path),
                           QStringLiteral("shorter than a page")};
    }
    found.usesWal = start[18] == 2;
    found.hasWalBeside = QFileInfo(info.canonicalFilePath() + QStringLiteral("-wal")).size() > 0;
    return found;
}

} // namespace storage
