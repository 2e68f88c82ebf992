// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"
#include "tests/support/engines.h"
#include "tests/ui/storefixture.h"
#include "tests/ui/wizards/wizardstage.h"
#include "ui/serving.h"
#include "ui/widgets/messagestrip.h"
#include "ui/wizards/migration/sourcechooser.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>

using namespace storefixture;

/// From a legacy file to an open database, page by page.
class MigrationWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<WizardStage>(); }
    void cleanup() { m_stage.reset(); }
    void theReferenceGoesThroughAndIsOpened();
    void theTablesGoIntoAnotherDatabaseOnDemand_data() { Engines::addRows(); }
    void theTablesGoIntoAnotherDatabaseOnDemand();
    void aFileThatIsNoneIsSaidAndGoesNoFurther();
    void aDroppedFileIsLookedAt();
    void openingALegacyFileLeadsHere();
    void anUnfinishedAttemptIsSaidAndStartedAgain();
    void cancellingOnAnyPageChangesNothing_data();
    void cancellingOnAnyPageChangesNothing();
    void aRunThatIsCancelledChangesNothing();
    void aLockedFileIsSaidAndTriedAgain();
    void theFileComesBackFromItsCopy();
    void theTablesAreServedAtOnce();
    void theKeyboardAloneMigrates();
    void everythingThatTakesTheKeyboardHasAName();

private:
    std::unique_ptr<WizardStage> m_stage;
    Engines m_engines;
};

void MigrationWizardTest::theReferenceGoesThroughAndIsOpened()
{
    const QString file = m_stage->reference();
    m_stage->open(file);
    QTRY_VERIFY(m_stage->wizard->button(QWizard::NextButton)->isEnabled());
    for (const char *number : {"25", "27", "135"})
        QTRY_VERIFY2(m_stage->texts().contains(QString::fromLatin1(number)), qPrintable(m_stage->texts()));
    QVERIFY(m_stage->goTo(WizardStage::Review));
    auto *commit = m_stage->wizard->button(QWizard::CommitButton);
    QVERIFY2(commit->text().contains(QStringLiteral("25")), qPrintable(commit->text()));
    QVERIFY(m_stage->goTo(WizardStage::Done));
    const QString done = m_stage->texts();
    QVERIFY2(done.contains(QStringLiteral("Every row was read back")), qPrintable(done));
    QVERIFY(WizardStage::tablesOf(file).contains(QStringLiteral("json_data_backup")));
    m_stage->wizard->button(QWizard::FinishButton)->click();
    QTRY_VERIFY(m_stage->fixture.store.isOpen() && !m_stage->fixture.opener.isBusy());
    QCOMPARE(userNames(m_stage->fixture.store).size(), 25);
    QVERIFY(!m_stage->fixture.session.isReadOnly());
    QVERIFY(!m_stage->wizard || !m_stage->wizard->isVisible());
}

void MigrationWizardTest::theTablesGoIntoAnotherDatabaseOnDemand()
{
    QFETCH(const storage::Engine, engine);
    SKIP_WITHOUT(m_engines, engine);
    const QString file = m_stage->reference();
    const QByteArray before = contentOf(file);
    const storage::DatabaseUrl target = m_engines.freshUrl(engine);
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Options));
    for (auto *edit : m_stage->wizard->currentPage()->findChildren<QLineEdit *>())
        if (edit->accessibleName() == QLatin1String("The other database")) {
            edit->setFocus();
            QTest::keyClicks(edit, target.displayText());
        }
    QVERIFY(m_stage->goTo(WizardStage::Done));
    QVERIFY(!m_stage->texts().contains(QStringLiteral("The file as it was before")));
    m_stage->wizard->button(QWizard::FinishButton)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->fixture.store.isOpen(), 30'000);
    QCOMPARE(m_stage->fixture.store.opened().url, target);
    QCOMPARE(userNames(m_stage->fixture.store).size(), 25);
    QVERIFY(contentOf(file) == before);
}

void MigrationWizardTest::aFileThatIsNoneIsSaidAndGoesNoFurther()
{
    const QString file = m_stage->path("notes.sqlite");
    QFile notes(file);
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("no database at all, only words") > 0);
    notes.close();
    m_stage->open(file);
    QTRY_VERIFY2(m_stage->texts().contains(QStringLiteral("notes.sqlite")), qPrintable(m_stage->texts()));
    QVERIFY(!m_stage->wizard->button(QWizard::NextButton)->isEnabled());
}

void MigrationWizardTest::aDroppedFileIsLookedAt()
{
    const QString file = m_stage->reference();
    m_stage->open({});
    QVERIFY(!m_stage->wizard->button(QWizard::NextButton)->isEnabled());
    auto *chooser = m_stage->wizard->findChild<SourceChooser *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(chooser, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(chooser, &drop);
    QTRY_VERIFY(m_stage->wizard->button(QWizard::NextButton)->isEnabled());
}

void MigrationWizardTest::openingALegacyFileLeadsHere()
{
    m_stage->fixture.opener.openText(m_stage->reference());
    auto *strip = m_stage->window.findChild<MessageStrip *>();
    QTRY_VERIFY(strip->isVisible());
    QPushButton *migrate = nullptr;
    for (auto *button : strip->findChildren<QPushButton *>())
        if (button->text().startsWith(QStringLiteral("Migrate")))
            migrate = button;
    QVERIFY(migrate);
    migrate->click();
    m_stage->wizard = m_stage->window.findChild<MigrationWizard *>();
    QVERIFY(m_stage->wizard);
    QTRY_VERIFY(m_stage->wizard->button(QWizard::NextButton)->isEnabled());
}

void MigrationWizardTest::anUnfinishedAttemptIsSaidAndStartedAgain()
{
    const QString file = m_stage->reference();
    PlainSqlite(file).execute(
        storage::creationStatements(storage::relationalProfile(), storage::Engine::Sqlite));
    m_stage->open(file);
    QTRY_VERIFY(m_stage->wizard->button(QWizard::NextButton)->isEnabled());
    QVERIFY2(m_stage->texts().contains(QStringLiteral("never finished")), qPrintable(m_stage->texts()));
    QVERIFY(m_stage->goTo(WizardStage::Done));
    QCOMPARE(legacyfile::rows(file, QStringLiteral("SELECT count(*) FROM users")),
             QStringList(QStringLiteral("25")));
}

void MigrationWizardTest::cancellingOnAnyPageChangesNothing_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("choose") << int(WizardStage::Choose);
    QTest::newRow("options") << int(WizardStage::Options);
    QTest::newRow("dry run") << int(WizardStage::DryRun);
    QTest::newRow("review") << int(WizardStage::Review);
}

void MigrationWizardTest::cancellingOnAnyPageChangesNothing()
{
    QFETCH(const int, page);
    const QString file = m_stage->reference();
    const QByteArray before = contentOf(file);
    m_stage->open(file);
    QVERIFY(m_stage->goTo(page));
    m_stage->wizard->button(QWizard::CancelButton)->click();
    QTRY_VERIFY(!m_stage->wizard);
    QVERIFY(contentOf(file) == before);
    const QStringList beside = QDir(m_stage->fixture.folder.path()).entryList({QStringLiteral("usersdb*")});
    QCOMPARE(beside, QStringList(QStringLiteral("usersdb.sqlite")));
    QVERIFY(!m_stage->fixture.store.isOpen());
}

void MigrationWizardTest::aRunThatIsCancelledChangesNothing()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::createLarge(file, 300, 50);
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QTRY_VERIFY(m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    m_stage->wizard->button(QWizard::CommitButton)->click();
    QCOMPARE(m_stage->wizard->currentId(), int(WizardStage::Run));
    m_stage->wizard->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!m_stage->wizard, 60'000);
    const QStringList tables = WizardStage::tablesOf(file);
    QVERIFY2(tables.contains(QStringLiteral("json_data")) && !tables.contains(QStringLiteral("users")),
             qPrintable(tables.join(u' ')));
    QCOMPARE(legacyfile::rows(file, QStringLiteral("SELECT count(*) FROM json_data")),
             QStringList(QStringLiteral("300")));
}

void MigrationWizardTest::aLockedFileIsSaidAndTriedAgain()
{
    const QString file = m_stage->reference();
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QTRY_VERIFY(m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    {
        PlainSqlite other(file);
        other.execute({QStringLiteral("BEGIN IMMEDIATE")});
        m_stage->wizard->button(QWizard::CommitButton)->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->button("Try again"), 30'000);
        QVERIFY2(m_stage->texts().contains(QStringLiteral("usersdb.sqlite")), qPrintable(m_stage->texts()));
        other.execute({QStringLiteral("ROLLBACK")});
    }
    m_stage->button("Try again")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_stage->wizard->currentId(), int(WizardStage::Done), 30'000);
    QVERIFY(WizardStage::tablesOf(file).contains(QStringLiteral("users")));
}

void MigrationWizardTest::theFileComesBackFromItsCopy()
{
    const QString file = m_stage->reference();
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Done));
    m_stage->putBack();
    QTRY_VERIFY(m_stage->texts().contains(QStringLiteral("The file is as it was before")));
    const QStringList tables = WizardStage::tablesOf(file);
    QVERIFY(tables.contains(QStringLiteral("json_data")) && !tables.contains(QStringLiteral("users")));
    m_stage->wizard->button(QWizard::FinishButton)->click();
    QTRY_VERIFY(!m_stage->wizard);
    QVERIFY(!m_stage->fixture.store.isOpen());
}

void MigrationWizardTest::theTablesAreServedAtOnce()
{
    m_stage->fixture.settings.set(servingPort, 0);
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Done));
    qobject_cast<QCheckBox *>(m_stage->button("Start serving"))->setChecked(true);
    m_stage->wizard->button(QWizard::FinishButton)->click();
    QTRY_COMPARE(m_stage->fixture.service.state(), server::Service::State::Running);
    QVERIFY(m_stage->fixture.store.isOpen());
}

void MigrationWizardTest::theKeyboardAloneMigrates()
{
    const QString file = m_stage->reference();
    QTest::keyClick(&m_stage->window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    m_stage->wizard = m_stage->window.findChild<MigrationWizard *>();
    QVERIFY(m_stage->wizard);
    m_stage->wizard->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
    QTest::keyClicks(m_stage->wizard->focusWidget(), file);
    QTRY_VERIFY(m_stage->wizard->button(QWizard::NextButton)->isEnabled());
    QTest::keyClick(m_stage->wizard, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_stage->wizard->currentId(), int(WizardStage::Options)); // a key presses for a moment
    QTest::keyClick(m_stage->wizard, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(m_stage->wizard->currentId(), int(WizardStage::Review));
    QTRY_VERIFY(m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    QTest::keyClick(m_stage->wizard, Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(m_stage->wizard->currentId(), int(WizardStage::Done));
    QTest::keyClick(m_stage->wizard, Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(m_stage->fixture.store.isOpen());
}

void MigrationWizardTest::everythingThatTakesTheKeyboardHasAName()
{
    m_stage->open(m_stage->reference());
    for (int step = WizardStage::Choose; step <= WizardStage::Done; ++step) {
        if (step == WizardStage::DryRun || step == WizardStage::Run) // they go on by themselves
            continue;
        QVERIFY(m_stage->goTo(step));
        for (QWidget *widget : m_stage->wizard->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(QStringLiteral("%1 on page %2")
                                                     .arg(QLatin1String(widget->metaObject()->className()))
                                                     .arg(step)));
        }
    }
}

QTEST_MAIN(MigrationWizardTest)
#include "tst_migrationwizard.moc"
