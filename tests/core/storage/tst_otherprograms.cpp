// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace storage;
using domain::Entity;

namespace {

/// What SQLite's own shell answers: it opens the file, does this and closes it, as other programs do.
QByteArray shell(const QString &path, const QString &sql)
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {QStringLiteral("-cmd"), QStringLiteral(".timeout 5000"), path, sql});
    sqlite.waitForFinished();
    return sqlite.readAllStandardOutput() + sqlite.readAllStandardError();
}

Edit newNotes(Database &database, const QString &notes)
{
    const int field = domain::fieldIndex(Entity::Device, "notes");
    const auto rows = readChildren(database, Entity::Device, {}, {}, 1);
    const domain::Row &row = rows->first();
    return {notes, {UpdateRow{Entity::Device, row.first(), {{field, row[field], notes}}}}};
}

} // namespace

/// Other programs come and go while the file is open here.
class TestOtherPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openingAgainKeepsTheLocksOfWhatIsOpen();
    void nothingIsLostWhileBothWrite();

private:
    QTemporaryDir m_folder;
};

void TestOtherPrograms::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        QSKIP("the sqlite3 shell is not installed");
}

void TestOtherPrograms::openingAgainKeepsTheLocksOfWhatIsOpen()
{
    const auto url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("locks.sqlite")));
    const Database first = createFilled(url, {2, 2, 5, 1});
    QVERIFY(Database::open(url, {Access::ReadOnly, false})); // and closed again
    QCOMPARE(shell(url.path(), QStringLiteral("SELECT count(*) > 0 FROM devices;")).trimmed(), "1");
    // The last one to close a database takes its write-ahead log away. The shell was not the last one.
    QVERIFY(QFileInfo::exists(url.path() + QStringLiteral("-wal")));
}

void TestOtherPrograms::nothingIsLostWhileBothWrite()
{
    const auto url = DatabaseUrl::sqlite(m_folder.filePath(QStringLiteral("both.sqlite")));
    Database ours = createFilled(url, {2, 2, 5, 1});
    for (int i = 0; i < 20; ++i) {
        QVERIFY(Database::open(url, {Access::ReadOnly, false}));
        const QString name = QStringLiteral("name %1").arg(i);
        const QString notes = QStringLiteral("notes %1").arg(i);
        QCOMPARE(shell(url.path(), QStringLiteral("UPDATE devices SET name = '%1';").arg(name)), "");
        QVERIFY(apply(ours, newNotes(ours, notes)));
        QCOMPARE(shell(url.path(),
                       QStringLiteral("PRAGMA integrity_check;"
                                      "SELECT count(*) FROM devices WHERE name = '%1' AND notes = '%2';")
                           .arg(name, notes)),
                 "ok\n1\n");
    }
}

QTEST_GUILESS_MAIN(TestOtherPrograms)
#include "tst_otherprograms.moc"
