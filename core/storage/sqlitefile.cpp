// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

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

struct CloseSqlite
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

struct FileStart
{
    QByteArray bytes;
    qint64 size = 0; ///< of the whole file
};

/// The first bytes of a file, read through SQLite's own file layer. A descriptor of ours would not do: POSIX
/// takes all of a process's locks on a file away when the process closes any descriptor of it, and with them
/// the locks of the connections that have the database open.
base::Result<FileStart> readStart(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int status =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, CloseSqlite> database(opened);
    sqlite3_file *file = nullptr;
    FileStart start;
    sqlite3_int64 size = 0;
    if (status != SQLITE_OK ||
        sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return unreadable(path, QString::fromUtf8(sqlite3_errstr(status)));
    start.size = size;
    start.bytes.resize(std::min<qint64>(size, 4096));
    if (!start.bytes.isEmpty() &&
        file->pMethods->xRead(file, start.bytes.data(), static_cast<int>(start.bytes.size()), 0) != SQLITE_OK)
        return unreadable(path, QStringLiteral("the first page cannot be read"));
    return start;
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
    const base::Result<FileStart> read = readStart(path);
    if (!read)
        return read.error();
    const QByteArray &start = read->bytes;
    found.exists = true;
    found.empty = read->size == 0;
    found.writable = info.isWritable() && QFileInfo(info.canonicalPath()).isWritable();
    if (found.empty)
        return found;
    if (!start.startsWith(QByteArray(magic, sizeof magic)))
        return foreignFile(path, start, read->size);
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
