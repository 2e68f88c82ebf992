// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"
#include "core/storage/reading.h"
#include "core/storage/writing.h"
#include "tests/support/bigdatabase.h"
#include "tests/support/dump.h"
#include "tests/support/plainsqlite.h"
#include "tests/support/textof.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <cstdio>

using namespace storage;
using domain::Entity;
using Kind = base::Error::Kind;

namespace {

const int notesField = domain::fieldIndex(Entity::App, "notes");

/// Every app gets the same note in one edit, so a half-done edit shows.
Edit sameNoteEverywhere(Database &database, const QString &note)
{
    Edit edit{note, {}};
    const auto rows = readChildren(database, Entity::App, {}, {}, 1000);
    for (const domain::Row &row : *rows)
        edit.changes.append(UpdateRow{Entity::App, row.first(), {{notesField, row[notesField], note}}});
    return edit;
}

/// `--write FILE`: edits without end, until killed.
int writeForever(const QString &path)
{
    auto database = Database::open(DatabaseUrl::sqlite(path));
    for (int i = 0; database; ++i) {
        if (!apply(*database, sameNoteEverywhere(*database, QString::number(i))))
            return 1;
        std::puts("saved");
        std::fflush(stdout);
    }
    return 1;
}

/// `--lock FILE`: holds the file alone until its input ends.
int holdLock(const QString &path)
{
    PlainSqlite file(path);
    file.execute({QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), QStringLiteral("BEGIN EXCLUSIVE")});
    std::puts("locked");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

/// `--open FILE`: tells how it opens and what its first app's note is.
int tellOpening(const QString &path)
{
    auto database = Database::open(DatabaseUrl::sqlite(path));
    if (!database) {
        std::printf("refused|%d|%s\n", static_cast<int>(database.error().kind),
                    qPrintable(database.error().what));
        return 0;
    }
    const auto row = readRow(*database, Entity::App, 1);
    std::printf("%s|%s|%s\n", database->access() == Access::ReadOnly ? "read-only" : "read-write",
                qPrintable(row ? row->at(notesField).toString() : row.error().detail),
                qPrintable(database->notice()));
    return 0;
}

/// What a child without special rights (the user nobody, where we are root) tells of opening a file.
QString openedByNobody(const QString &path)
{
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--open"), path};
    if (geteuid() == 0)
        command = QStringList{QStringLiteral("runuser"), QStringLiteral("-u"), QStringLiteral("nobody"),
                              QStringLiteral("--")} +
                  command;
    QProcess child;
    child.start(command.first(), command.mid(1));
    if (!QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 30'000))
        child.kill();
    return QString::fromUtf8(child.readAllStandardOutput()).trimmed();
}

} // namespace

class FailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aLockedFileIsToldWithItsHolder();
    void anEditUnderAnothersLockChangesNothing();
    void anUnreadableFileIsToldAsSuch();
    void aFileInAFolderThatMayNotBeWrittenIsReadOnly();
    void aReaderBesideAWriterInSuchAFolderSeesItsChanges();
    void aLogThatCannotBeReadThereIsNotPassedOver();
    void aReadOnlyMediumIsReadOnly();
    void aFullDiskChangesNothing();
    void aKilledWriterLeavesTheOldStateOrTheNew();

private:
    static void make(const QString &path) { createFilled(DatabaseUrl::sqlite(path), {1, 1, 20, 1}); }
    QString file() const { return m_folder->filePath(QStringLiteral("tronbyt.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FailuresTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)); // the child may be another user
}

void FailuresTest::aLockedFileIsToldWithItsHolder()
{
    make(file());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--lock"), file()});
    QTRY_VERIFY(holder.canReadLine());
    const auto opened = Database::open(DatabaseUrl::sqlite(file()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Kind::Busy);
    const QString name = QStringLiteral("tst_failures (process %1)").arg(holder.processId());
    QVERIFY2(opened.error().what.contains(name), qPrintable(opened.error().what));
    holder.closeWriteChannel();
    QTRY_COMPARE(holder.state(), QProcess::NotRunning);
    QVERIFY(Database::open(DatabaseUrl::sqlite(file())));
}

void FailuresTest::anEditUnderAnothersLockChangesNothing()
{
    make(file());
    auto database = Database::open(DatabaseUrl::sqlite(file()));
    QVERIFY(database);
    QVERIFY(database->connection().execute(QStringLiteral("PRAGMA busy_timeout = 100")));
    const Edit edit = sameNoteEverywhere(*database, QStringLiteral("x"));
    const QStringList before = dumpOf(*database);
    PlainSqlite other(file());
    other.execute({QStringLiteral("BEGIN IMMEDIATE")});
    const auto refused = apply(*database, edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Busy);
    QCOMPARE(dumpOf(*database), before);
    other.execute({QStringLiteral("ROLLBACK")});
    QVERIFY(apply(*database, edit));
}

void FailuresTest::anUnreadableFileIsToldAsSuch()
{
    make(file());
    QVERIFY(QFile::setPermissions(file(), {}));
    const QString told = openedByNobody(file());
    QVERIFY2(told.startsWith(QStringLiteral("refused|%1|").arg(static_cast<int>(Kind::NoAccess))),
             qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("may not be read")), qPrintable(told));
}

void FailuresTest::aFileInAFolderThatMayNotBeWrittenIsReadOnly()
{
    make(file());
    QVERIFY(!QFile::exists(file() + QStringLiteral("-wal")));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QString told = openedByNobody(file());
    QVERIFY2(told.startsWith(QLatin1String("read-only||")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("open for reading only")), qPrintable(told));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
}

void FailuresTest::aReaderBesideAWriterInSuchAFolderSeesItsChanges()
{
    make(file());
    auto writer = Database::open(DatabaseUrl::sqlite(file()));
    QVERIFY(writer);
    QVERIFY(apply(*writer, sameNoteEverywhere(*writer, QStringLiteral("fresh"))));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QString told = openedByNobody(file());
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QVERIFY2(told.startsWith(QLatin1String("read-only|fresh|")), qPrintable(told));
}

void FailuresTest::aLogThatCannotBeReadThereIsNotPassedOver()
{
    make(file());
    const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
    {
        auto writer = Database::open(DatabaseUrl::sqlite(file()));
        QVERIFY(writer);
        QVERIFY(apply(*writer, sameNoteEverywhere(*writer, QStringLiteral("only in the log"))));
        QVERIFY(QFile::copy(file(), copy));
        QVERIFY(QFile::copy(file() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
    const QString told = openedByNobody(copy);
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    QVERIFY2(told.startsWith(QLatin1String("refused|")), qPrintable(told));
    QVERIFY2(told.contains(QLatin1String("copy both files")), qPrintable(told));
}

void FailuresTest::aReadOnlyMediumIsReadOnly()
{
    const QString medium = m_folder->filePath(QStringLiteral("medium"));
    const QString place = medium + QStringLiteral("/tronbyt.sqlite");
    make(place);
    const auto mount = [&medium](const QStringList &options) {
        return QProcess::execute(QStringLiteral("mount"), options + QStringList{medium}) == 0;
    };
    if (geteuid() != 0 || !mount({QStringLiteral("--bind"), medium}))
        QSKIP("mounting needs the rights of root");
    const bool closed = mount({QStringLiteral("-o"), QStringLiteral("remount,ro,bind")});
    const auto unmount = qScopeGuard([&medium] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), medium});
    });
    QVERIFY(closed);
    const auto opened = Database::open(DatabaseUrl::sqlite(place));
    QVERIFY2(opened, qPrintable(textOf(opened)));
    QCOMPARE(opened->access(), Access::ReadOnly);
    QVERIFY(!opened->notice().isEmpty());
}

void FailuresTest::aFullDiskChangesNothing()
{
    const QString disk = m_folder->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    if (geteuid() != 0 ||
        QProcess::execute(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=2m"), QStringLiteral("tmpfs"), disk}) != 0)
        QSKIP("mounting needs the rights of root");
    const auto unmount = qScopeGuard([&disk] {
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), disk});
    });
    make(disk + QStringLiteral("/tronbyt.sqlite"));
    auto database = Database::open(DatabaseUrl::sqlite(disk + QStringLiteral("/tronbyt.sqlite")));
    QVERIFY(database);
    QFile ballast(disk + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) {
    }
    const QStringList before = dumpOf(*database);
    const Edit large = sameNoteEverywhere(*database, QString(20'000, u'n'));
    const auto refused = apply(*database, large);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NoSpace);
    QCOMPARE(dumpOf(*database), before);
    QVERIFY(ballast.remove());
    QVERIFY(apply(*database, large));
}

void FailuresTest::aKilledWriterLeavesTheOldStateOrTheNew()
{
    make(file());
    const int runs = qMax(20, qEnvironmentVariableIntValue("TRONBYT_TRIAL_RUNS"));
    QRandomGenerator random(42);
    for (int i = 0; i < runs; ++i) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), file()});
        QTRY_VERIFY(writer.canReadLine());
        QTest::qWait(random.bounded(40));
        writer.kill();
        QTRY_COMPARE(writer.state(), QProcess::NotRunning);
        auto database = Database::open(DatabaseUrl::sqlite(file()));
        QVERIFY2(database, qPrintable(textOf(database)));
        auto notes =
            database->connection().run(QStringLiteral("SELECT count(DISTINCT notes), count(*) FROM apps"));
        QVERIFY(notes && notes->next());
        QCOMPARE(notes->value(0).toInt(), 1);
        QCOMPARE(notes->value(1).toInt(), 20);
        auto check = database->connection().run(QStringLiteral("PRAGMA integrity_check"));
        QVERIFY(check && check->next());
        QCOMPARE(check->value(0).toString(), QStringLiteral("ok"));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--write"))
        return writeForever(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--lock"))
        return holdLock(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--open"))
        return tellOpening(arguments[2]);
    FailuresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_failures.moc"
