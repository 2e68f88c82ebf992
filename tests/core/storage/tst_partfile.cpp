// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/partfile.h"
#include "tests/support/files.h"
#include "tests/support/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using ordinaryuser::allow;
using Kind = base::Error::Kind;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Keeps a part file as somebody who is not root, then opens its folder again for who cleans up.
base::Result<void> keepAsOrdinaryUser(const QString &name)
{
    auto kept = ordinaryuser::call([&name] { return storage::keepPart(name); });
    if (!allow(QFileInfo(name).path(), 0700))
        qFatal("the folder cannot be opened again");
    return kept;
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
    void aFolderThatMayNotBeReadTakesANameToo();
    void whatSqlitePutsBesideGoesToo();
    void aNewFileIsForThoseWhoMayReadItsModel();

private:
    /// A new folder with an unfinished file in it, as anybody sees them with `mode`. Returns the file's name.
    QString folderWithPart(const QString &folderName, mode_t mode);
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

QString PartFileTest::folderWithPart(const QString &folderName, mode_t mode)
{
    const QString folder = m_folder.filePath(folderName);
    const QString name = folder + QStringLiteral("/fleet.sqlite");
    const QString part = storage::partOf(name);
    if (!QDir().mkdir(folder) || !write(part, "ours") || !allow(m_folder.path(), 0711) ||
        !allow(part, 0666) || !allow(folder, mode))
        qFatal("no folder of mode %o", mode);
    return name;
}

void PartFileTest::aFolderOfReadersOnlyTakesNoName()
{
    const QString name = folderWithPart(QStringLiteral("readers"), 0555);
    const auto kept = keepAsOrdinaryUser(name);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Kind::NoAccess);
    QVERIFY(!QFile::exists(name));
}

void PartFileTest::aFolderThatMayNotBeReadTakesANameToo()
{
    const QString name = folderWithPart(QStringLiteral("writers"), 0333);
    const auto kept = keepAsOrdinaryUser(name);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().what));
    QCOMPARE(contentOf(name), QByteArray("ours"));
}

void PartFileTest::whatSqlitePutsBesideGoesToo()
{
    const QString name = m_folder.filePath(QStringLiteral("broken.sqlite"));
    for (const char *ending : {"", "-journal", "-wal", "-shm"})
        QVERIFY(write(storage::partOf(name) + QLatin1String(ending), "x"));
    storage::removePart(name);
    QVERIFY2(names().filter(QStringLiteral("broken")).isEmpty(), qPrintable(names().join(u' ')));
}

void PartFileTest::aNewFileIsForThoseWhoMayReadItsModel()
{
    const QString model = m_folder.filePath(QStringLiteral("model"));
    QVERIFY(write(model, "x"));
    for (const mode_t mode : {mode_t(0600), mode_t(0640), mode_t(0666)}) {
        const QString made = m_folder.filePath(QStringLiteral("made-%1").arg(mode));
        QVERIFY(allow(model, mode));
        QVERIFY(storage::createFile(made, model));
        QCOMPARE(ordinaryuser::modeOf(made), mode);
    }
    const QString alone = m_folder.filePath(QStringLiteral("alone"));
    QVERIFY(storage::createFile(alone, {}));
    QCOMPARE(ordinaryuser::modeOf(alone), mode_t(0600));
    const auto again = storage::createFile(alone, {});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Kind::AlreadyExists);
}

QTEST_GUILESS_MAIN(PartFileTest)
#include "tst_partfile.moc"
