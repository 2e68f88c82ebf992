// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/legacyfile.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headinglabel.h"
#include "ui/wizards/migration/comparisonpane.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// Whose document stands beside its rows, however quickly another one is chosen.
class ComparisonPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShownIsWhatTheTitleSays();
    void oldRowsDoNotStayBelowANewTitle();
    void manyChoicesAreReadAsFewAsPossible();
    void nothingChosenShowsNothing();
    void whatWasReadBeforeIsNotShownAfterwards();

private:
    void choose(const QString &user) { m_pane->setPart({user, {}, {}, {}}, {}); }
    QString title() const { return m_pane->findChild<HeadingLabel *>()->text(); }
    QAbstractItemModel *fields() const { return m_pane->findChild<QTableView *>()->model(); }
    QString valueOf(const char *field) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LegacyMigration> m_migration;
    std::unique_ptr<ComparisonPane> m_pane;
    int m_answers = 0;
};

void ComparisonPaneTest::init()
{
    m_pane.reset();
    m_migration = std::make_unique<LegacyMigration>();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString file = m_folder->filePath(QStringLiteral("usersdb.sqlite"));
    legacyfile::createReference(file);
    legacyfile::add(file, QStringLiteral("list"), "[1, 2]");
    m_migration->choose(file);
    QTRY_VERIFY(m_migration->isReady());
    m_pane = std::make_unique<ComparisonPane>(*m_migration);
    m_pane->resize(600, 400);
    m_pane->show();
    m_answers = 0;
    connect(m_migration.get(), &LegacyMigration::compared, this, [this] { ++m_answers; });
}

QString ComparisonPaneTest::valueOf(const char *field) const
{
    const QModelIndexList found =
        fields()->match(fields()->index(0, 0), Qt::DisplayRole, QString::fromLatin1(field), 1);
    return found.isEmpty() ? QString() : found.first().siblingAtColumn(1).data().toString();
}

void ComparisonPaneTest::whatIsShownIsWhatTheTitleSays()
{
    choose(QStringLiteral("user-1"));
    QTRY_COMPARE(valueOf("username"), QStringLiteral("\"user-1\""));
    choose(QStringLiteral("user-2"));
    choose(QStringLiteral("user-1"));
    QTRY_COMPARE(m_answers, 2);
    QTest::qWait(200); // the answer is parsed
    QCOMPARE(valueOf("username"), QStringLiteral("\"user-1\""));
    QVERIFY(title().contains(QStringLiteral("user-1")));
    choose(QStringLiteral("user-2"));
    QTRY_COMPARE(valueOf("username"), QStringLiteral("\"user-2\""));
}

void ComparisonPaneTest::oldRowsDoNotStayBelowANewTitle()
{
    choose(QStringLiteral("user-1"));
    QTRY_COMPARE(valueOf("username"), QStringLiteral("\"user-1\""));
    choose(QStringLiteral("user-2"));
    QVERIFY(title().contains(QStringLiteral("user-2")));
    QCOMPARE(fields()->rowCount(), 0);
    QVERIFY(!m_pane->findChild<QTableView *>()->isVisible());
    QTRY_VERIFY(m_pane->findChild<QTableView *>()->isVisible());
}

void ComparisonPaneTest::manyChoicesAreReadAsFewAsPossible()
{
    for (int i = 0; i < 25; ++i)
        choose(QStringLiteral("user-%1").arg(i));
    QTRY_COMPARE(valueOf("username"), QStringLiteral("\"user-24\""));
    QCOMPARE(m_answers, 2); // the first and the latest
}

void ComparisonPaneTest::nothingChosenShowsNothing()
{
    m_pane->setPart({QStringLiteral("list"), {}, {}, {}}, QStringLiteral("a note"));
    const auto said = [this] { return m_pane->findChild<EmptyState *>()->findChild<QLabel *>()->text(); };
    QTRY_VERIFY2(said().contains(QStringLiteral("cannot be shown")), qPrintable(said()));
    m_pane->clear();
    QVERIFY2(said().startsWith(QStringLiteral("Choose a user")), qPrintable(said()));
    QVERIFY(title().isEmpty());
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || label->text() != QLatin1String("a note"));
}

/// The document may have been mended meanwhile.
void ComparisonPaneTest::whatWasReadBeforeIsNotShownAfterwards()
{
    choose(QStringLiteral("user-1"));
    m_pane->clear();
    choose(QStringLiteral("user-1"));
    QTRY_COMPARE(valueOf("username"), QStringLiteral("\"user-1\""));
    QCOMPARE(m_answers, 2);
}

QTEST_MAIN(ComparisonPaneTest)
#include "tst_comparisonpane.moc"
