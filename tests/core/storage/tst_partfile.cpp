// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using Kind = base::Error::Kind;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// How an unfinished file becomes a whole one, or goes.
class PartFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinishedFileGetsItsName();
    void nothingIsReplaced();
    void whatIsMissingCannotBeKept();
    void aFolderOfReadersOnlyTakesNoName();
    void whatSqlitePutsBesideGoesToo();

private:
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    const QString m_name = m_folder.filePath(QStringLiteral("fleet.sqlite"));
};

void PartFileTest::aFinishedFileGetsItsName()
{
    QVERIFY(write(storage::partOf(m_name), "whole"));
    QVERIFY(storage::keepPart(m_name));
    QCOMPARE(names(), QStringList{QStringLiteral("fleet.sqlite")});
    QCOMPARE(contentOf(m_name), QByteArray("whole"));
}

void PartFileTest::nothingIsReplaced()
{
    QVERIFY(write(m_name, "somebody's"));
    QVERIFY(write(storage::partOf(m_name), "ours"));
    const auto kept = storage::keepPart(m_name);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Kind::AlreadyExists);
    QVERIFY2(kept.error().what.contains(m_name), qPrintable(kept.error().what));
    QCOMPARE(contentOf(m_name), QByteArray("somebody's"));
    QCOMPARE(names(), QStringList{QStringLiteral("fleet.sqlite")});
}

void PartFileTest::whatIsMissingCannotBeKept()
{
    const auto kept = storage::keepPart(m_folder.filePath(QStringLiteral("none.sqlite")));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Kind::NoAccess);
    QVERIFY(!names().contains(QStringLiteral("none.sqlite")));
}

void PartFileTest::aFolderOfReadersOnlyTakesNoName()
{
    const QString folder = m_folder.filePath(QStringLiteral("readers"));
    QVERIFY(QDir().mkdir(folder));
    const QString name = folder + QStringLiteral("/fleet.sqlite");
    QVERIFY(write(storage::partOf(name), "ours"));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const bool isBarred = !write(folder + QStringLiteral("/probe"), "x");
    const auto kept = isBarred ? storage::keepPart(name) : base::Result<void>();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (!isBarred)
        QSKIP("nothing is barred to this user");
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Kind::NoAccess);
    QVERIFY(!QFile::exists(name));
}

void PartFileTest::whatSqlitePutsBesideGoesToo()
{
    const QString name = m_folder.filePath(QStringLiteral("broken.sqlite"));
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QVERIFY(write(storage::partOf(name) + QLatin1String(ending), "x"));
    storage::removePart(name);
    QVERIFY2(names().filter(QStringLiteral("broken")).isEmpty(), qPrintable(names().join(u' ')));
}

QTEST_GUILESS_MAIN(PartFileTest)
#include "tst_partfile.moc"
