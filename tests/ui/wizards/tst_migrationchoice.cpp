// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizards/wizardstage.h"
#include "ui/wizards/migration/sourcechooser.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

/// The file that is migrated is the one that is named on the first page.
class MigrationChoiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<WizardStage>(); }
    void cleanup() { m_stage.reset(); }
    void anotherFileIsLookedAtBeforeItCanBeMigrated();
    void anEmptyPathIsNoChoice();
    void aPathThatIsStillTypedIsNoChoice();
    void theSameFileIsLookedAtAgain();
    void enterLooksAgainAndGoingElsewhereDoesNot();
    void aDroppedFileIsCopiedNotMoved();
    void anAddressOfAFileIsUnderstood();
    void theReadingShowsHowFarItIs();
    void noEarlierFileTakesThePlaceOfWhatIsTyped();
    void theKeyOfADisabledButtonTypesNothing();

private:
    QLineEdit *line() const { return chooser()->findChild<QComboBox *>()->lineEdit(); }
    SourceChooser *chooser() const { return m_stage->wizard->findChild<SourceChooser *>(); }
    bool isNextEnabled() const { return m_stage->wizard->button(QWizard::NextButton)->isEnabled(); }
    void write(const QString &file, const QByteArray &content) const;

    std::unique_ptr<WizardStage> m_stage;
};

void MigrationChoiceTest::write(const QString &file, const QByteArray &content) const
{
    QFile open(file);
    QVERIFY(open.open(QIODevice::WriteOnly) && open.write(content) == content.size());
}

void MigrationChoiceTest::anotherFileIsLookedAtBeforeItCanBeMigrated()
{
    const QString other = m_stage->path("other.sqlite");
    legacyfile::createReference(other);
    m_stage->open(m_stage->reference());
    QTRY_VERIFY(isNextEnabled());
    chooser()->choose(other);
    QVERIFY(!isNextEnabled());
    QTRY_VERIFY(isNextEnabled());
}

void MigrationChoiceTest::anEmptyPathIsNoChoice()
{
    m_stage->open(m_stage->reference());
    QTRY_VERIFY(isNextEnabled());
    line()->setFocus();
    line()->selectAll();
    QTest::keyClick(line(), Qt::Key_Delete);
    QVERIFY(!isNextEnabled());
    QVERIFY2(m_stage->texts().contains(QStringLiteral("only read until you say so")),
             qPrintable(m_stage->texts()));
}

void MigrationChoiceTest::aPathThatIsStillTypedIsNoChoice()
{
    m_stage->open(m_stage->reference());
    QTRY_VERIFY(isNextEnabled());
    line()->setFocus();
    line()->end(false);
    QTest::keyClicks(line(), QStringLiteral("-old"));
    QVERIFY(!isNextEnabled());
    QTest::keyClick(m_stage->wizard, Qt::Key_N, Qt::AltModifier);
    QCOMPARE(m_stage->wizard->currentId(), int(WizardStage::Choose));
    QVERIFY(!m_stage->texts().contains(QStringLiteral("sqlite-old"))); // it is no mistake yet
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(line(), Qt::Key_Backspace);
    QTRY_VERIFY(isNextEnabled());
}

void MigrationChoiceTest::theSameFileIsLookedAtAgain()
{
    const QString file = m_stage->path("usersdb.sqlite");
    write(file, "no database at all, only words");
    m_stage->open(file);
    QTRY_VERIFY(m_stage->button("Look again"));
    QVERIFY(!isNextEnabled());
    QVERIFY(QFile::remove(file));
    m_stage->reference();
    m_stage->button("Look again")->click();
    QTRY_VERIFY(isNextEnabled());
    QVERIFY(!m_stage->button("Look again"));
    QVERIFY(QFile::remove(file));
    write(file, "only words again");
    chooser()->choose(file); // as if it were dropped once more
    QVERIFY(!isNextEnabled());
    QTRY_VERIFY(m_stage->button("Look again"));
}

void MigrationChoiceTest::enterLooksAgainAndGoingElsewhereDoesNot()
{
    const QString file = m_stage->path("usersdb.sqlite");
    write(file, "no database at all, only words");
    m_stage->open(file);
    QTRY_VERIFY(m_stage->button("Look again"));
    int looks = 0;
    connect(m_stage->wizard->findChild<LegacyMigration *>(), &LegacyMigration::chosen, this,
            [&looks] { ++looks; });
    line()->setFocus();
    m_stage->button("Browse")->setFocus();
    line()->setFocus();
    QCOMPARE(looks, 0);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(looks, 1);
    QTRY_VERIFY(m_stage->button("Look again"));
    QCOMPARE(looks, 1);
}

void MigrationChoiceTest::aDroppedFileIsCopiedNotMoved()
{
    m_stage->open({});
    QVERIFY(!line()->acceptDrops());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_stage->reference())});
    QDragEnterEvent enter({5, 5}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(line(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(line(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QTRY_VERIFY(isNextEnabled());
    QCOMPARE(line()->text(), QDir::toNativeSeparators(m_stage->path("usersdb.sqlite")));
}

void MigrationChoiceTest::anAddressOfAFileIsUnderstood()
{
    const QString file = m_stage->reference();
    m_stage->open({});
    line()->setFocus();
    QTest::keyClicks(line(), QUrl::fromLocalFile(file).toString());
    QTRY_VERIFY(isNextEnabled());
    QCOMPARE(m_stage->wizard->findChild<LegacyMigration *>()->options().source.path(), file);
}

void MigrationChoiceTest::theReadingShowsHowFarItIs()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::createLarge(file, 200, 50);
    m_stage->open({});
    bool isTold = false;
    connect(m_stage->wizard->findChild<LegacyMigration *>(), &LegacyMigration::paced, this, [this, &isTold] {
        isTold = isTold || m_stage->texts().contains(QStringLiteral("of 200 users"));
    });
    chooser()->choose(file);
    QTRY_VERIFY_WITH_TIMEOUT(isNextEnabled(), 60'000);
    QVERIFY(isTold);
}

void MigrationChoiceTest::noEarlierFileTakesThePlaceOfWhatIsTyped()
{
    m_stage->open(m_stage->reference());
    QTRY_VERIFY(isNextEnabled()); // it is one of the earlier files now
    m_stage->wizard->reject();
    QTRY_VERIFY(!m_stage->wizard);
    for (const char *typed : {"users", "USERSDB.sqlite"}) {
        m_stage->open({});
        QVERIFY(chooser()->findChild<QComboBox *>()->count() == 1);
        m_stage->wizard->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
        line()->setFocus();
        QTest::keyClicks(line(), m_stage->path(typed));
        QTest::keyClick(line(), Qt::Key_Tab);
        QCOMPARE(line()->text(), m_stage->path(typed));
        QVERIFY(!isNextEnabled());
        m_stage->wizard->reject();
        QTRY_VERIFY(!m_stage->wizard);
    }
}

void MigrationChoiceTest::theKeyOfADisabledButtonTypesNothing()
{
    m_stage->open({});
    QVERIFY(!isNextEnabled());
    line()->setFocus();
    QWidget *focus = m_stage->wizard->focusWidget();
    QTest::keyClicks(focus, QStringLiteral("/data/users"));
    QTest::keyClick(focus, Qt::Key_N, Qt::AltModifier);
    QCOMPARE(line()->text(), QStringLiteral("/data/users"));
}

QTEST_MAIN(MigrationChoiceTest)
#include "tst_migrationchoice.moc"
