// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/schemastage.h"
#include "ui/serving.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace storefixture;
using State = server::Service::State;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file cannot be read");
    return file.readAll();
}

} // namespace

/// What the window does with a database whose revision is not this program's.
class SchemaOfferTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<SchemaStage>(); }
    void cleanup() { m_stage.reset(); }
    void anOlderDatabaseIsOpenForReadingAndNotTouched();
    void anUpgradeSaysItsStepsKeepsACopyAndOpensForEditing();
    void leavingItReadOnlyIsNotAskedAgain();
    void theLockAllowsEditingAtTheOldRevision();
    void aNewestDatabaseIsNotOfferedAnything();
    void aNewerDatabaseIsOpenForReadingAndSaysWhy();
    void theServerPausesAndGoesOn();
    void aLockedFileIsToldInTheDialogAndStaysAsItWas();
    void anUpgradeThatIsStoppedLeavesItAsItWas();

private:
    void openOlder() { m_stage->open(m_stage->databaseAt("001")); }
    void askForUpgrade();

    std::unique_ptr<SchemaStage> m_stage;
};

void SchemaOfferTest::askForUpgrade()
{
    QAbstractButton *upgrade = SchemaStage::button(m_stage->window.findChild<MessageStrip *>(), "Upgrade");
    QVERIFY(upgrade);
    upgrade->click();
    QTRY_VERIFY(m_stage->dialog() && m_stage->dialog()->isVisible());
}

void SchemaOfferTest::anOlderDatabaseIsOpenForReadingAndNotTouched()
{
    const QString path = m_stage->databaseAt("001");
    const QByteArray before = contentOf(path);
    m_stage->open(path);
    QVERIFY(m_stage->fixture.session.isReadOnly());
    const QString text = m_stage->stripText();
    QVERIFY2(text.contains(QStringLiteral("001")) && text.contains(QStringLiteral("reading only")),
             qPrintable(text));
    QVERIFY(contentOf(path) == before);
    QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
}

void SchemaOfferTest::anUpgradeSaysItsStepsKeepsACopyAndOpensForEditing()
{
    openOlder();
    askForUpgrade();
    const auto *steps = m_stage->dialog()->findChild<QTreeWidget *>();
    QCOMPARE(steps->topLevelItemCount(), 1);
    QVERIFY(steps->topLevelItem(0)->text(0).contains(QStringLiteral("002")));
    QStringList operations;
    for (int i = 0; i < steps->topLevelItem(0)->childCount(); ++i)
        operations.append(steps->topLevelItem(0)->child(i)->text(0));
    QVERIFY2(operations.contains(QStringLiteral("Add the column devices.locale")),
             qPrintable(operations.join(u'\n')));
    auto *go = qobject_cast<QPushButton *>(SchemaStage::button(m_stage->dialog(), "Upgrade to 002"));
    QVERIFY(go && go->isDefault());
    QVERIFY(m_stage->agree("Upgrade to 002"));
    QCOMPARE(m_stage->revision(), QStringLiteral("002"));
    QVERIFY(!m_stage->fixture.session.isReadOnly());
    QVERIFY(resultOf(m_stage->fixture.session.history().submit(addUser(QStringLiteral("anna")))));
    const QStringList copies =
        QDir(m_stage->fixture.folder.path()).entryList({QStringLiteral("*.001.backup")});
    QCOMPARE(copies.size(), 1);
    QVERIFY2(m_stage->stripText().contains(copies.first()), qPrintable(m_stage->stripText()));
}

void SchemaOfferTest::leavingItReadOnlyIsNotAskedAgain()
{
    const QString path = m_stage->databaseAt("001");
    m_stage->open(path);
    QAbstractButton *leave = SchemaStage::button(&m_stage->window, "Leave it read-only");
    QVERIFY(leave);
    leave->click();
    QCOMPARE(m_stage->stripText(), QString());
    m_stage->fixture.opener.close();
    QTRY_VERIFY(!m_stage->fixture.store.isOpen());
    m_stage->open(path);
    QCOMPARE(m_stage->stripText(), QString());
    QVERIFY(m_stage->fixture.session.isReadOnly());
}

void SchemaOfferTest::theLockAllowsEditingAtTheOldRevision()
{
    openOlder();
    m_stage->fixture.opener.setEditing(true);
    QTRY_VERIFY(!m_stage->fixture.session.isReadOnly());
    QCOMPARE(m_stage->stripText(), QString()); // it said that it is open for reading
    QVERIFY(resultOf(m_stage->fixture.session.history().submit(addUser(QStringLiteral("anna")))));
    QCOMPARE(m_stage->revision(), QStringLiteral("001"));
}

void SchemaOfferTest::aNewestDatabaseIsNotOfferedAnything()
{
    m_stage->open(m_stage->databaseAt("002"));
    QVERIFY(!m_stage->fixture.session.isReadOnly());
    QCOMPARE(m_stage->stripText(), QString());
}

void SchemaOfferTest::aNewerDatabaseIsOpenForReadingAndSaysWhy()
{
    const QString path = m_stage->databaseAt("002");
    PlainSqlite(path).execute({QStringLiteral("UPDATE alembic_version SET version_num = '0a9'")});
    m_stage->open(path);
    QVERIFY(m_stage->fixture.session.isReadOnly());
    QVERIFY2(m_stage->stripText().contains(QStringLiteral("0a9")), qPrintable(m_stage->stripText()));
    const QString page = SchemaStage::textsOf(m_stage->openPage());
    QVERIFY2(page.contains(QStringLiteral("Revision 0a9")), qPrintable(page));
    QVERIFY(!SchemaStage::button(m_stage->openPage(), "Upgrade to"));
}

void SchemaOfferTest::theServerPausesAndGoesOn()
{
    openOlder();
    Session &session = m_stage->fixture.session;
    session.settings().set(servingPort, 0);
    startServing(session);
    QTRY_COMPARE(session.service().state(), State::Running);
    QSignalSpy states(&session.service(), &server::Service::stateChanged);
    askForUpgrade();
    QVERIFY(SchemaStage::textsOf(m_stage->dialog()).contains(QStringLiteral("Serving pauses")));
    QVERIFY(m_stage->agree("Upgrade to 002"));
    QTRY_COMPARE(session.service().state(), State::Running);
    QVERIFY(states.size() >= 4); // stopping, stopped, starting, running
    QVERIFY2(!m_stage->stripText().contains(QStringLiteral("Serving has stopped")),
             qPrintable(m_stage->stripText()));
}

void SchemaOfferTest::aLockedFileIsToldInTheDialogAndStaysAsItWas()
{
    const QString path = m_stage->databaseAt("001");
    m_stage->open(path);
    PlainSqlite other(path);
    other.execute({QStringLiteral("BEGIN EXCLUSIVE")});
    // Looking at the schema would meet the lock already, so the steps are known beforehand.
    const auto history = migration::History::load(QStringLiteral("/nowhere"));
    auto *change = m_stage->window.findChild<SchemaChange *>();
    openMoveDialog(m_stage->fixture.session, *change,
                   *history->upgrade(QStringLiteral("001"), QStringLiteral("head")), &m_stage->window);
    QAbstractButton *go = SchemaStage::button(m_stage->dialog(), "Upgrade to 002");
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(SchemaStage::button(m_stage->dialog(), "Close"), 30'000);
    const QString text = SchemaStage::textsOf(m_stage->dialog());
    QVERIFY2(text.contains(QStringLiteral("tronbyt.sqlite")), qPrintable(text));
    other.execute({QStringLiteral("ROLLBACK")});
    SchemaStage::button(m_stage->dialog(), "Close")->click();
    QTRY_VERIFY(!m_stage->dialog());
    m_stage->open(path);
    QCOMPARE(m_stage->revision(), QStringLiteral("001"));
}

void SchemaOfferTest::anUpgradeThatIsStoppedLeavesItAsItWas()
{
    openOlder();
    askForUpgrade();
    SchemaStage::button(m_stage->dialog(), "Upgrade to 002")->click();
    SchemaStage::button(m_stage->dialog(), "Cancel")->click();
    QTRY_VERIFY(SchemaStage::button(m_stage->dialog(), "Close"));
    QVERIFY(SchemaStage::textsOf(m_stage->dialog()).contains(QStringLiteral("stopped")));
    QTRY_VERIFY(m_stage->fixture.store.isOpen());
    QCOMPARE(m_stage->revision(), QStringLiteral("001"));
}

QTEST_MAIN(SchemaOfferTest)
#include "tst_schemaoffer.moc"
