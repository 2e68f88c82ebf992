// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writing.h"
#include "tests/support/ordinaryuser.h"
#include "tests/support/postgrescluster.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/storefixture.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/tables/tableview.h"
#include "ui/widgets/messagestrip.h"
#include "ui/window/appearance.h"
#include "ui/window/databasestatus.h"

#include <QLabel>

using namespace storefixture;

/// The window on databases that are not a plain file of one's own.
class OpenedDatabasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileThatMayNotBeWrittenIsOpenForReadingAndSaysSo();
    void aDatabaseOnPostgresqlIsMadeShownAndEdited();
    void anotherWriterOnPostgresqlIsNoticed();
    void aServerThatGoesAwayIsSaidAndComesBack();

private:
    QString texts(const QWidget *parent) const;
    QString stripText() const;
    void openOnPostgresql();

    PostgresCluster m_cluster;
    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
};

void OpenedDatabasesTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_appearance = std::make_unique<Appearance>(m_fixture->settings);
    m_window = std::make_unique<MainWindow>(m_fixture->session, m_fixture->opener, *m_appearance);
    m_window->start({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OpenedDatabasesTest::cleanup()
{
    m_window.reset();
    m_appearance.reset();
    m_fixture.reset();
}

QString OpenedDatabasesTest::texts(const QWidget *parent) const
{
    QString text;
    for (const QLabel *label : parent->findChildren<QLabel *>())
        text += label->text() + u'\n';
    return text;
}

QString OpenedDatabasesTest::stripText() const
{
    const auto *strip = m_window->findChild<MessageStrip *>();
    return strip->isVisible() ? texts(strip) : QString();
}

void OpenedDatabasesTest::openOnPostgresql()
{
    m_fixture->opener.open(m_cluster.freshDatabase(), {.create = true});
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->store.isOpen() && !m_fixture->opener.isBusy(), 30'000);
}

void OpenedDatabasesTest::aFileThatMayNotBeWrittenIsOpenForReadingAndSaysSo()
{
    const QString shelf = m_fixture->path("shelf");
    const QString file = shelf + QStringLiteral("/tronbyt.sqlite");
    QVERIFY(QDir().mkdir(shelf));
    QVERIFY(storage::Database::open(storage::DatabaseUrl::sqlite(file), {.create = true}));
    const auto writable = qScopeGuard([&] { QFile::setPermissions(shelf, QFile::Permissions(0x7700)); });
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(shelf, QFile::Permissions(0x5555)));
    QVERIFY(QFile::setPermissions(m_fixture->folder.path(), QFile::Permissions(0x7777)));
    {
        const ordinaryuser::Disguise disguise;
        m_fixture->opener.openText(file);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->store.isOpen() && !m_fixture->opener.isBusy(), 30'000);
        QCOMPARE(m_fixture->store.opened().access, storage::Access::ReadOnly);
    }
    QVERIFY(m_fixture->session.isReadOnly());
    QVERIFY2(stripText().contains(QStringLiteral("open for reading only")), qPrintable(stripText()));
    QVERIFY(texts(m_window->findChild<DatabaseStatus *>()).contains(QStringLiteral("read-only")));
    QVERIFY(!resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
}

void OpenedDatabasesTest::aDatabaseOnPostgresqlIsMadeShownAndEdited()
{
    if (const QString problem = m_cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    openOnPostgresql();
    QVERIFY(m_window->windowTitle().startsWith(m_fixture->session.databaseName()));
    const auto *status = m_window->findChild<DatabaseStatus *>();
    QTRY_VERIFY2(texts(status).contains(QStringLiteral("0 user")), qPrintable(texts(status)));
    QVERIFY(resultOf(m_fixture->session.history().submit(addUser(QStringLiteral("anna")))));
    QTRY_VERIFY2(texts(status).contains(QStringLiteral("1 user")), qPrintable(texts(status)));
    m_fixture->session.navigation().showPage(PageId::Tables);
    const auto *table = m_window->findChild<TableView *>();
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 20'000);
    m_fixture->session.history().undo();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, 20'000);
    QVERIFY2(stripText().isEmpty(), qPrintable(stripText()));
}

void OpenedDatabasesTest::anotherWriterOnPostgresqlIsNoticed()
{
    if (const QString problem = m_cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    openOnPostgresql();
    const auto *status = m_window->findChild<DatabaseStatus *>();
    QTRY_VERIFY2(texts(status).contains(QStringLiteral("0 user")), qPrintable(texts(status)));
    auto other = storage::Database::open(m_fixture->store.opened().url);
    QVERIFY(other);
    QVERIFY(storage::apply(*other, addUser(QStringLiteral("ben"))));
    QTRY_VERIFY2_WITH_TIMEOUT(texts(status).contains(QStringLiteral("1 user")), qPrintable(texts(status)),
                              20'000);
}

void OpenedDatabasesTest::aServerThatGoesAwayIsSaidAndComesBack()
{
    if (const QString problem = m_cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    openOnPostgresql();
    m_cluster.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!stripText().isEmpty(), 30'000);
    QVERIFY(m_fixture->store.isOpen());
    m_cluster.start();
    QTRY_VERIFY_WITH_TIMEOUT(resultOf(m_fixture->store.run([](storage::Database &database) {
                                 return storage::countRows(database, domain::Entity::User);
                             })),
                             30'000);
    QTRY_VERIFY2_WITH_TIMEOUT(stripText().isEmpty(), qPrintable(stripText()), 30'000);
}

QTEST_MAIN(OpenedDatabasesTest)
#include "tst_openeddatabases.moc"
