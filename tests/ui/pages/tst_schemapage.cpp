// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"
#include "tests/ui/schemastage.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

using namespace storefixture;

class SchemaPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SchemaStage>(); }
    void cleanup() { m_stage.reset(); }
    void theHistorySaysWhereTheDatabaseIs();
    void aRevisionShowsItsSqlWhichCanBeCopied();
    void goingBackSaysWhatIsLostAndTheCopyBringsItBack();
    void aLockedDatabaseIsLeftAsItIs();
    void tablesThatNobodyDeclaredAreListed();
    void twoWaysAheadAreNamedAndNotGuessedBetween();
    void theKeyboardAloneUpgrades();
    void aDatabaseOnPostgresqlHasNoCopies();
    void everythingThatTakesTheKeyboardHasAName();

private:
    QListView *history() const { return m_stage->history(); }
    QTreeWidget *tree(const char *name) const;
    void select(int row) const { history()->setCurrentIndex(history()->model()->index(row, 0)); }
    bool press(const char *button) const;

    std::unique_ptr<SchemaStage> m_stage;
};

QTreeWidget *SchemaPageTest::tree(const char *name) const
{
    for (auto *tree : m_stage->window.findChild<SchemaPage *>()->findChildren<QTreeWidget *>())
        if (tree->accessibleName() == QString::fromLatin1(name))
            return tree;
    return nullptr;
}

bool SchemaPageTest::press(const char *text) const
{
    QAbstractButton *button = SchemaStage::button(m_stage->window.findChild<SchemaPage *>(), text);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return QTest::qWaitFor([this] { return m_stage->dialog() && m_stage->dialog()->isVisible(); });
}

void SchemaPageTest::theHistorySaysWhereTheDatabaseIs()
{
    m_stage->open(m_stage->databaseAt("001"));
    const SchemaPage *page = m_stage->openPage();
    QCOMPARE(history()->model()->rowCount(), 2);
    const QString here = history()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(here.startsWith(QStringLiteral("Revision 001")) && here.contains(QStringLiteral("is here")),
             qPrintable(here));
    const QString text = SchemaStage::textsOf(page);
    QVERIFY2(text.contains(QStringLiteral("1 step")), qPrintable(text));
    select(1);
    QVERIFY(!SchemaStage::button(page, "Downgrade"));
    select(0);
    QVERIFY(SchemaStage::button(page, "Upgrade to 002")->isEnabled());
}

void SchemaPageTest::aRevisionShowsItsSqlWhichCanBeCopied()
{
    m_stage->open(m_stage->databaseAt("002"));
    const SchemaPage *page = m_stage->openPage();
    select(0);
    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    const QString back = qobject_cast<QPlainTextEdit *>(tabs->currentWidget())->toPlainText();
    QVERIFY2(back.contains(QStringLiteral("DROP COLUMN locale;")), qPrintable(back));
    SchemaStage::button(page, "Copy the SQL")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), back);
    tabs->setCurrentIndex(1);
    SchemaStage::button(page, "Copy the SQL")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ADD COLUMN locale VARCHAR;")));
}

void SchemaPageTest::goingBackSaysWhatIsLostAndTheCopyBringsItBack()
{
    m_stage->open(m_stage->databaseAt("002"));
    QVERIFY(resultOf(m_stage->fixture.session.history().submit(addUser(QStringLiteral("anna")))));
    m_stage->openPage();
    QCOMPARE(tree("Copies")->topLevelItemCount(), 0);
    select(1);
    QVERIFY(press("Downgrade to 001"));
    const QString warning = SchemaStage::textsOf(m_stage->dialog());
    QVERIFY2(warning.contains(QStringLiteral("users.extra")), qPrintable(warning));
    auto *go = qobject_cast<QPushButton *>(SchemaStage::button(m_stage->dialog(), "Downgrade to 001"));
    QVERIFY(!go->isDefault());
    QVERIFY(m_stage->agree("Downgrade to 001"));
    QCOMPARE(m_stage->revision(), QStringLiteral("001"));
    QCOMPARE(m_stage->fixture.session.navigation().place().page, PageId::Schema);
    QCOMPARE(userNames(m_stage->fixture.store), QStringList(QStringLiteral("anna")));
    m_stage->openPage();
    QTRY_COMPARE(tree("Copies")->topLevelItemCount(), 1);
    QCOMPARE(tree("Copies")->topLevelItem(0)->text(1), QStringLiteral("002"));
    tree("Copies")->setCurrentItem(tree("Copies")->topLevelItem(0));
    QVERIFY(press("Put back"));
    QVERIFY(m_stage->agree("Put it back"));
    QCOMPARE(m_stage->revision(), QStringLiteral("002"));
    QCOMPARE(userNames(m_stage->fixture.store), QStringList(QStringLiteral("anna")));
    m_stage->openPage();
    QTRY_COMPARE(tree("Copies")->topLevelItemCount(), 2); // what stood there before was itself copied
}

void SchemaPageTest::aLockedDatabaseIsLeftAsItIs()
{
    m_stage->open(m_stage->databaseAt("002"));
    m_stage->openPage();
    select(1);
    QVERIFY(press("Downgrade to 001"));
    QVERIFY(m_stage->agree("Downgrade to 001"));
    m_stage->openPage();
    QTRY_COMPARE(tree("Copies")->topLevelItemCount(), 1);
    tree("Copies")->setCurrentItem(tree("Copies")->topLevelItem(0));
    QVERIFY(press("Put back"));
    QVERIFY(m_stage->agree("Put it back"));
    QCOMPARE(m_stage->revision(), QStringLiteral("002"));
    const Session &session = m_stage->fixture.session;
    QVERIFY(!session.isReadOnly());
    const SchemaPage *page = m_stage->openPage();
    QTRY_COMPARE(tree("Copies")->topLevelItemCount(), 2);
    tree("Copies")->setCurrentItem(tree("Copies")->topLevelItem(0));
    select(1);
    const auto isOffered = [page](const char *text) { return SchemaStage::button(page, text)->isEnabled(); };
    QVERIFY(isOffered("Downgrade to 001") && isOffered("Put back"));
    QTest::keyClick(&m_stage->window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(session.isReadOnly() && !m_stage->fixture.opener.isBusy());
    QVERIFY(!isOffered("Downgrade to 001") && !isOffered("Put back"));
    QTest::keyClick(history(), Qt::Key_Return);
    QVERIFY(!m_stage->dialog());
    QTest::keyClick(&m_stage->window, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!session.isReadOnly() && !m_stage->fixture.opener.isBusy());
    QVERIFY(isOffered("Downgrade to 001") && isOffered("Put back"));
}

void SchemaPageTest::tablesThatNobodyDeclaredAreListed()
{
    const QString path = m_stage->databaseAt("002");
    PlainSqlite(path).execute({QStringLiteral("CREATE TABLE garden (id INTEGER PRIMARY KEY)"),
                               QStringLiteral("DROP INDEX ix_apps_iname")});
    m_stage->open(path);
    m_stage->openPage();
    const QTreeWidget *differences = tree("Differences from the declared schema");
    QTRY_COMPARE(differences->topLevelItemCount(), 2);
    QStringList tables;
    for (int i = 0; i < 2; ++i)
        tables.append(differences->topLevelItem(i)->text(0));
    QCOMPARE(tables, QStringList({QStringLiteral("apps"), QStringLiteral("garden")}));
    QVERIFY(differences->topLevelItem(0)->child(0)->text(0).contains(QStringLiteral("ix_apps_iname")));
    PlainSqlite(path).execute(
        {QStringLiteral("DROP TABLE garden"), QStringLiteral("CREATE INDEX ix_apps_iname ON apps (iname)")});
    QTest::keyClick(&m_stage->window, Qt::Key_F5);
    QTRY_COMPARE(differences->topLevelItemCount(), 0);
    QVERIFY(SchemaStage::textsOf(m_stage->openPage()).contains(QStringLiteral("are as declared")));
}

void SchemaPageTest::twoWaysAheadAreNamedAndNotGuessedBetween()
{
    const QDir folder(m_stage->fixture.folder.filePath(QStringLiteral("revisions")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile file(folder.filePath(QStringLiteral("other.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("revision: \"4f1c\"\nparent: \"001\"\nmessage: Say where a display hangs\ndate: 2026-11-22\n"
               "upgrade:\n  - add_column: {table: devices, column: {name: room, type: text}}\n");
    file.close();
    m_stage->open(m_stage->databaseAt("001"));
    const SchemaPage *page = m_stage->openPage();
    QCOMPARE(history()->model()->rowCount(), 3);
    const QString text = SchemaStage::textsOf(page);
    QVERIFY2(text.contains(QStringLiteral("002")) && text.contains(QStringLiteral("4f1c")), qPrintable(text));
    select(0);
    const QString start = history()->currentIndex().data(Qt::AccessibleTextRole).toString();
    const bool isOther = start.contains(QStringLiteral("4f1c"));
    QVERIFY(press(isOther ? "Upgrade to 4f1c" : "Upgrade to 002"));
    SchemaStage::button(m_stage->dialog(), "Cancel")->click();
    QTRY_VERIFY(!m_stage->dialog());
}

void SchemaPageTest::theKeyboardAloneUpgrades()
{
    m_stage->open(m_stage->databaseAt("001"));
    m_stage->activate();
    QTest::keyClick(&m_stage->window, Qt::Key_5, Qt::ControlModifier);
    m_stage->openPage();
    QTRY_VERIFY(history()->hasFocus());
    QTest::keyClick(history(), Qt::Key_End);
    QCOMPARE(history()->currentIndex().row(), 1);
    QTest::keyClick(history(), Qt::Key_Up);
    QCOMPARE(history()->currentIndex().row(), 0);
    QTest::keyClick(history(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->dialog() && m_stage->dialog()->isActiveWindow());
    QTest::keyClick(m_stage->dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->dialog() && m_stage->fixture.store.isOpen(), 30'000);
    QCOMPARE(m_stage->revision(), QStringLiteral("002"));
}

void SchemaPageTest::aDatabaseOnPostgresqlHasNoCopies()
{
    PostgresCluster cluster;
    if (const QString problem = cluster.problem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const storage::DatabaseUrl url = cluster.freshDatabase();
    m_stage->fixture.opener.open(url, {.create = true});
    QTRY_VERIFY(m_stage->fixture.store.isOpen() && !m_stage->fixture.opener.isBusy());
    const QString text = SchemaStage::textsOf(m_stage->openPage());
    QVERIFY2(text.contains(QStringLiteral("pg_dump")), qPrintable(text));
    select(1);
    QVERIFY(press("Downgrade to 001"));
    QVERIFY(!SchemaStage::textsOf(m_stage->dialog()).contains(QStringLiteral("the copy keeps it")));
    QVERIFY(m_stage->agree("Downgrade to 001"));
    QCOMPARE(m_stage->revision(), QStringLiteral("001"));
}

void SchemaPageTest::everythingThatTakesTheKeyboardHasAName()
{
    m_stage->open(m_stage->databaseAt("001"));
    m_stage->openPage();
    QVERIFY(press("Upgrade to 002"));
    for (QWidget *widget : m_stage->window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(SchemaPageTest)
#include "tst_schemapage.moc"
