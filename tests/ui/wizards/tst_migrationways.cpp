// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizards/wizardstage.h"
#include "ui/wizards/migration/comparisonpane.h"
#include "ui/wizards/migration/problempane.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

/// Every way through the wizard is meant, and none ends in a wall.
class MigrationWaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<WizardStage>(); }
    void cleanup() { m_stage.reset(); }
    void enterInTheReviewMigratesNothing();
    void aSecondClickOrEnterOnNextMigratesNothing();
    void theReviewSaysWhereTheTablesGo();
    void aFailedRunLeadsBackToTheOptions();
    void aRunThatStopsNamesNoSwitch();
    void otherOptionsAreTriedWhileTheOldDryRunEnds();
    void aMendedDocumentIsLookedAtAgain();
    void whatIsPutBackIsWaitedFor();
    void leavingWaitsForWhatIsUnderWay();
    void aPasswordIsSaidToBeSeen();
    void escapeLeavesTheResult();

private:
    QAbstractButton *commit() const { return m_stage->wizard->button(QWizard::CommitButton); }
    bool isAt(int step) const { return m_stage->wizard && m_stage->wizard->currentId() == step; }
    QLineEdit *field(const char *name) const;

    std::unique_ptr<WizardStage> m_stage;
};

QLineEdit *MigrationWaysTest::field(const char *name) const
{
    for (auto *edit : m_stage->wizard->currentPage()->findChildren<QLineEdit *>())
        if (edit->accessibleName() == QLatin1String(name))
            return edit;
    return nullptr;
}

void MigrationWaysTest::enterInTheReviewMigratesNothing()
{
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QTRY_VERIFY(commit()->isEnabled());
    auto *problems = m_stage->wizard->findChild<ProblemPane *>();
    auto *comparison = m_stage->wizard->findChild<ComparisonPane *>();
    m_stage->wizard->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
    QTest::keyClick(m_stage->wizard->focusWidget(), Qt::Key_Return); // wherever the page begins
    QVERIFY(isAt(WizardStage::Review));
    for (QWidget *place : std::initializer_list<QWidget *>{
             problems->findChild<QTreeView *>(), problems->findChild<QLineEdit *>(),
             problems->findChild<QToolButton *>(), comparison->findChild<QCheckBox *>(),
             comparison->findChild<QTableView *>()}) {
        place->setFocus();
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QTest::keyClick(place, key);
            QVERIFY2(isAt(WizardStage::Review), place->metaObject()->className());
        }
    }
    commit()->setFocus();
    QTest::keyClick(commit(), Qt::Key_Return);
    QTRY_VERIFY(isAt(WizardStage::Done));
}

void MigrationWaysTest::aSecondClickOrEnterOnNextMigratesNothing()
{
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Options));
    m_stage->wizard->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
    field("Folder of the copy")->setFocus();
    QTest::keyClick(field("Folder of the copy"), Qt::Key_Return);
    bool couldMigrate = false;
    connect(m_stage->wizard, &QWizard::currentIdChanged, this, [&](int id) {
        if (id == WizardStage::Review)
            couldMigrate = commit()->isEnabled();
    });
    QTRY_VERIFY(isAt(WizardStage::Review));
    QVERIFY(!couldMigrate);
    QVERIFY2(commit()->text().contains(QStringLiteral("25")), qPrintable(commit()->text()));
    QTRY_VERIFY(commit()->isEnabled());
    QWidget *focus = m_stage->wizard->focusWidget(); // a repeated Enter goes there
    QVERIFY(focus && m_stage->wizard->currentPage()->isAncestorOf(focus));
}

void MigrationWaysTest::theReviewSaysWhereTheTablesGo()
{
    const QString folder = m_stage->fixture.folder.path();
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Review));
    const QString copied = QStringLiteral("after a copy of it in ") + QDir::toNativeSeparators(folder);
    QVERIFY2(m_stage->texts().contains(copied), qPrintable(m_stage->texts()));
    m_stage->wizard->back();
    m_stage->wizard->back();
    const QString target = m_stage->path("new.sqlite");
    QTest::keyClicks(field("The other database"), target);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QVERIFY2(m_stage->texts().contains(QStringLiteral("go into ") + target), qPrintable(m_stage->texts()));
}

void MigrationWaysTest::aFailedRunLeadsBackToTheOptions()
{
    const QString file = m_stage->reference();
    const QString backups = m_stage->path("copies");
    QVERIFY(QDir().mkdir(backups));
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Options));
    QTest::keyClicks(field("Folder of the copy"), backups);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY(QDir().rmdir(backups) && QFile(backups).open(QIODevice::WriteOnly)); // a file has its name now
    commit()->click();
    QTRY_VERIFY(m_stage->button("Change the options"));
    m_stage->button("Change the options")->click();
    QVERIFY(isAt(WizardStage::Options));
    QVERIFY(m_stage->wizard->button(QWizard::BackButton)->isEnabled());
    field("Folder of the copy")->clear();
    QVERIFY(m_stage->goTo(WizardStage::Done));
    QVERIFY(WizardStage::tablesOf(file).contains(QStringLiteral("users")));
}

void MigrationWaysTest::aRunThatStopsNamesNoSwitch()
{
    const QString file = m_stage->reference();
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    legacyfile::add(file, QStringLiteral("bad"), "[1, 2]"); // since the dry run
    QVERIFY(m_stage->goTo(WizardStage::Run));
    QTRY_VERIFY(m_stage->button("Change the options"));
    const QString said = m_stage->texts();
    QVERIFY2(said.contains(QStringLiteral("press “Try again”")) && !said.contains(QStringLiteral("--")),
             qPrintable(said));
}

void MigrationWaysTest::otherOptionsAreTriedWhileTheOldDryRunEnds()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::createLarge(file, 150, 50);
    legacyfile::add(file, QStringLiteral("bad"), "[1, 2]");
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::DryRun));
    m_stage->wizard->back();
    QVERIFY(isAt(WizardStage::Options));
    qobject_cast<QRadioButton *>(m_stage->button("Leave them out"))->setChecked(true);
    m_stage->wizard->next();
    QTRY_VERIFY_WITH_TIMEOUT(isAt(WizardStage::Review), 60'000);
    QTRY_VERIFY(commit()->isEnabled());
    QVERIFY2(m_stage->texts().contains(QStringLiteral("1 left out")), qPrintable(m_stage->texts()));
}

void MigrationWaysTest::aMendedDocumentIsLookedAtAgain()
{
    const QString file = m_stage->reference();
    legacyfile::add(file, QStringLiteral("bad"), "[1, 2]");
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QVERIFY(!commit()->isEnabled());
    PlainSqlite(file).execute({QStringLiteral("DELETE FROM json_data WHERE username = 'bad'")});
    m_stage->button("Look again")->click();
    QTRY_VERIFY(isAt(WizardStage::Review) && commit()->isEnabled());
    QVERIFY(!m_stage->button("Look again"));
}

void MigrationWaysTest::whatIsPutBackIsWaitedFor()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::createLarge(file, 60, 50);
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Done));
    m_stage->putBack();
    QTRY_VERIFY2(m_stage->texts().contains(QStringLiteral("being put back")), qPrintable(m_stage->texts()));
    QVERIFY(!m_stage->wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!m_stage->button("Open the database")->isEnabled());
    QVERIFY(!m_stage->button("Start serving")->isEnabled());
    QTest::keyClick(m_stage->wizard, Qt::Key_Escape);
    QVERIFY(m_stage->wizard && m_stage->wizard->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->wizard, 60'000);
    const QStringList tables = WizardStage::tablesOf(file);
    QVERIFY2(tables.contains(QStringLiteral("json_data")) && !tables.contains(QStringLiteral("users")),
             qPrintable(tables.join(u' ')));
}

void MigrationWaysTest::leavingWaitsForWhatIsUnderWay()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::createLarge(file, 150, 50);
    m_stage->open(file); // it is being looked at
    m_stage->wizard->reject();
    QVERIFY(m_stage->wizard && m_stage->wizard->isVisible()); // and does not block until it has stopped
    QTRY_VERIFY(!m_stage->wizard);
}

void MigrationWaysTest::aPasswordIsSaidToBeSeen()
{
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Options));
    QVERIFY2(m_stage->texts().contains(QStringLiteral("Leave the password out")),
             qPrintable(m_stage->texts()));
}

void MigrationWaysTest::escapeLeavesTheResult()
{
    m_stage->open(m_stage->reference());
    m_stage->wizard->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
    QVERIFY(m_stage->goTo(WizardStage::Done));
    QWidget *focus = m_stage->wizard->focusWidget();
    QVERIFY2(focus && focus->isVisible(), focus ? focus->metaObject()->className() : "none");
    QTest::keyClick(m_stage->wizard->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!m_stage->wizard);
    QVERIFY(!m_stage->fixture.store.isOpen());
}

QTEST_MAIN(MigrationWaysTest)
#include "tst_migrationways.moc"
