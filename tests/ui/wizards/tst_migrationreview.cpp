// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wizards/wizardstage.h"
#include "ui/models/documentcomparison.h"
#include "ui/widgets/counttiles.h"
#include "ui/wizards/migration/problempane.h"
#include "ui/wizards/migration/reportmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

/// What a person sees before anything is written.
class MigrationReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<WizardStage>(); }
    void cleanup() { m_stage.reset(); }
    void anErrorStopsAndBadPartsCanBeLeftOut();
    void problemsComeFirstAndLeadToTheirField();
    void aUserWithoutProblemsCanBeLookedAt();
    void problemsAreFilteredAndCopied();
    void theReportIsSavedInEachForm_data();
    void theReportIsSavedInEachForm();
    void goingBackAndOnAgainWorks();
    void tenThousandProblemsCanBeFiltered();
    void theKeyboardBeginsAtTheFirstProblem();
    void aFileOfNoUsersSaysSo();
    void longNamesFitASmallScreen();

private:
    QTreeView *tree() const { return m_stage->wizard->findChild<QTreeView *>(); }
    QTableView *table() const { return m_stage->wizard->findChild<QTableView *>(); }
    /// The fields that are shown, as `field: before > after`, of those that differ.
    QStringList changes() const;
    bool openBroken(bool leaveOut);

    std::unique_ptr<WizardStage> m_stage;
};

QStringList MigrationReviewTest::changes() const
{
    QStringList lines;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto text = [&](int column) { return model->index(row, column).data().toString(); };
        if (text(DocumentComparisonModel::Before) != text(DocumentComparisonModel::After))
            lines.append(QStringLiteral("%1: %2 > %3").arg(text(0), text(1), text(2)));
    }
    return lines;
}

bool MigrationReviewTest::openBroken(bool leaveOut)
{
    m_stage->open(m_stage->broken());
    if (!m_stage->goTo(WizardStage::Review))
        return false;
    if (!leaveOut)
        return true;
    m_stage->button("Leave them out")->click();
    return QTest::qWaitFor([this] {
        return m_stage->wizard->currentId() == WizardStage::Review &&
               m_stage->wizard->button(QWizard::CommitButton)->isEnabled();
    });
}

void MigrationReviewTest::anErrorStopsAndBadPartsCanBeLeftOut()
{
    QVERIFY(openBroken(false));
    QVERIFY(!m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    QVERIFY2(m_stage->texts().contains(QStringLiteral("in the way")), qPrintable(m_stage->texts()));
    m_stage->button("Leave them out")->click();
    QTRY_VERIFY(m_stage->wizard->currentId() == WizardStage::Review &&
                m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    QVERIFY2(m_stage->texts().contains(QStringLiteral("left out")), qPrintable(m_stage->texts()));
    QVERIFY(m_stage->goTo(WizardStage::Done));
    const QString file = m_stage->path("usersdb.sqlite");
    QCOMPARE(legacyfile::rows(file, QStringLiteral("SELECT username FROM users")),
             QStringList(QStringLiteral("anna")));
    QCOMPARE(legacyfile::rows(file, QStringLiteral("SELECT iname FROM apps")),
             QStringList(QStringLiteral("100")));
}

void MigrationReviewTest::problemsComeFirstAndLeadToTheirField()
{
    QVERIFY(openBroken(true));
    const QAbstractItemModel *problems = tree()->model();
    QCOMPARE(problems->rowCount(), 2);
    const QModelIndexList found =
        problems->match(problems->index(0, 0), Qt::DisplayRole, QStringLiteral("night_start"), 1,
                        Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().data().toString().contains(QStringLiteral("22:00")),
             qPrintable(found.first().data().toString()));
    tree()->setCurrentIndex(found.first());
    QTRY_VERIFY(table()->currentIndex().isValid());
    QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("night_start"));
    QVERIFY2(changes().contains(QStringLiteral("night_start: 22 > \"22:00\"")),
             qPrintable(changes().join(u'\n')));
}

void MigrationReviewTest::aUserWithoutProblemsCanBeLookedAt()
{
    m_stage->open(m_stage->reference());
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QCOMPARE(tree()->model()->rowCount(), 25); // none has a problem, so all are shown
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    const QAbstractItemModel *fields = table()->model();
    const QModelIndexList password =
        fields->match(fields->index(0, 0), Qt::DisplayRole, QStringLiteral("password"), 1);
    QCOMPARE(password.size(), 1);
    const QString shown = password.first().siblingAtColumn(1).data().toString();
    QVERIFY2(!shown.contains(QStringLiteral("scrypt")), qPrintable(shown));
}

void MigrationReviewTest::problemsAreFilteredAndCopied()
{
    QVERIFY(openBroken(true));
    auto *filter = m_stage->wizard->findChild<ProblemPane *>()->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("night_start"));
    QTRY_COMPARE(tree()->model()->rowCount(), 1);
    tree()->setCurrentIndex(tree()->model()->index(0, 0));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("/devices/00000001/night_start")) && !copied.contains(u'\n'),
             qPrintable(copied));
    filter->setText(QStringLiteral("no such words"));
    QTRY_COMPARE(tree()->model()->rowCount(), 0);
    QVERIFY2(m_stage->texts().contains(QStringLiteral("Nothing here holds these words")),
             qPrintable(m_stage->texts()));
}

void MigrationReviewTest::theReportIsSavedInEachForm_data()
{
    QTest::addColumn<ReportMenu::Form>("form");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *title, ReportMenu::Form form, const char *name, const char *start) {
        QTest::newRow(title) << form << QString::fromLatin1(name) << QString::fromLatin1(start);
    };
    row("JSON", ReportMenu::Form::Json, "report.json", "{");
    row("JSON under another ending", ReportMenu::Form::Json, "report of 27.11.2026", "{");
    row("a page", ReportMenu::Form::Page, "report.html", "<!DOCTYPE html>");
    row("text", ReportMenu::Form::Text, "report.txt", "Migration of");
}

void MigrationReviewTest::theReportIsSavedInEachForm()
{
    QFETCH(const ReportMenu::Form, form);
    QFETCH(const QString, name);
    QFETCH(const QString, start);
    QVERIFY(openBroken(true));
    const QString file = m_stage->fixture.folder.filePath(name);
    auto *menu = m_stage->wizard->findChild<ReportMenu *>();
    menu->save(file, form);
    QTRY_VERIFY2(m_stage->texts().contains(name), qPrintable(m_stage->texts()));
    const QString content = QString::fromUtf8(contentOf(file));
    QVERIFY2(content.startsWith(start) && content.contains(QStringLiteral("night_start")),
             qPrintable(content));
    menu->save(QStringLiteral("/nowhere/at/all.txt"), form);
    QTRY_VERIFY(m_stage->texts().contains(QStringLiteral("could not be written")));
    if (form == ReportMenu::Form::Json)
        QCOMPARE(QJsonDocument::fromJson(content.toUtf8())
                     .object()
                     .value(QStringLiteral("errors"))
                     .toArray()
                     .size(),
                 2);
}

void MigrationReviewTest::goingBackAndOnAgainWorks()
{
    const QString file = m_stage->reference();
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    m_stage->wizard->button(QWizard::BackButton)->click();
    m_stage->wizard->button(QWizard::BackButton)->click();
    QCOMPARE(m_stage->wizard->currentId(), int(WizardStage::Options));
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QTRY_VERIFY(m_stage->wizard->button(QWizard::CommitButton)->isEnabled());
    QVERIFY(!WizardStage::tablesOf(file).contains(QStringLiteral("users")));
}

void MigrationReviewTest::tenThousandProblemsCanBeFiltered()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::create(file, 4);
    for (int i = 0; i < 100; ++i) {
        QJsonObject device = legacyfile::device(i + 1, 100, false);
        QJsonObject apps = device.value(QStringLiteral("apps")).toObject();
        for (const QString &key : apps.keys()) {
            QJsonObject app = apps.value(key).toObject();
            app.insert(QStringLiteral("start_time"), QStringLiteral("8:00"));
            apps.insert(key, app);
        }
        device.insert(QStringLiteral("apps"), apps);
        const QString user = QStringLiteral("user-%1").arg(i);
        legacyfile::add(file, user, legacyfile::textOf(legacyfile::user(user, {device})));
    }
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    QVERIFY(m_stage->button("Problems 10,000"));
    QCOMPARE(tree()->model()->rowCount(), 100);
    auto *filter = m_stage->wizard->findChild<ProblemPane *>()->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("apps/199/start_time"));
    QCOMPARE(tree()->model()->rowCount(), 100);
    QTest::qWait(300);
    QCOMPARE(tree()->model()->rowCount(), 100);
    QVERIFY(!tree()->isExpanded(tree()->model()->index(0, 0))); // what is left is too much to be unfolded
    filter->setText(QStringLiteral("user-42"));
    QCOMPARE(tree()->model()->rowCount(), 100); // not before the typing pauses
    QTRY_COMPARE(tree()->model()->rowCount(), 1);
}

void MigrationReviewTest::theKeyboardBeginsAtTheFirstProblem()
{
    QVERIFY(openBroken(true));
    m_stage->wizard->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_stage->wizard.data());
    QCOMPARE(m_stage->wizard->focusWidget(), tree());
    const QString first = tree()->currentIndex().data().toString();
    QVERIFY2(first.startsWith(QStringLiteral("101: ")), qPrintable(first));
    QTest::keyClick(m_stage->wizard->focusWidget(), Qt::Key_Down);
    QVERIFY(tree()->currentIndex().data().toString() != first);
}

void MigrationReviewTest::aFileOfNoUsersSaysSo()
{
    const QString file = m_stage->path("usersdb.sqlite");
    legacyfile::create(file, 4);
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    const QString said = m_stage->texts();
    QVERIFY2(said.contains(QStringLiteral("There are no users.")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("all of them")), qPrintable(said));
}

void MigrationReviewTest::longNamesFitASmallScreen()
{
    const QString file = m_stage->path("usersdb.sqlite");
    const QString name(500, u'x');
    legacyfile::create(file, 4);
    QJsonObject user = legacyfile::user(name, {legacyfile::device(1, 1, true)});
    QJsonObject devices = user.value(QStringLiteral("devices")).toObject();
    devices.insert(QString(5000, u'y'), QJsonObject());
    user.insert(QStringLiteral("devices"), devices);
    legacyfile::add(file, name, legacyfile::textOf(user));
    m_stage->open(file);
    QVERIFY(m_stage->goTo(WizardStage::Options));
    qobject_cast<QRadioButton *>(m_stage->button("Leave them out"))->setChecked(true);
    QVERIFY(m_stage->goTo(WizardStage::Review));
    const auto widthOfPage = [this] { return m_stage->wizard->currentPage()->minimumSizeHint().width(); };
    QTRY_VERIFY(m_stage->texts().contains(QStringLiteral("yyyy")));
    QVERIFY2(widthOfPage() < 850, qPrintable(QString::number(widthOfPage())));
    QVERIFY(m_stage->goTo(WizardStage::Done));
    QVERIFY2(widthOfPage() < 850, qPrintable(QString::number(widthOfPage())));
    CountTiles tiles;
    tiles.setTiles(QList<CountTile>(6, {QStringLiteral("Wiederholungsmuster"), QStringLiteral("1.253"),
                                        QStringLiteral("von 1.836, 583 ausgelassen"), true}));
    QVERIFY2(tiles.minimumSizeHint().width() < 760,
             qPrintable(QString::number(tiles.minimumSizeHint().width())));
}

QTEST_MAIN(MigrationReviewTest)
#include "tst_migrationreview.moc"
