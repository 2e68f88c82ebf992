// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemtreemodel.h"
#include "ui/wizards/migration/problempane.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace {

legacy::Report reportOf(qsizetype errors, qsizetype warnings)
{
    legacy::Report report;
    for (qsizetype i = 0; i < errors + warnings; ++i) {
        legacy::Problem problem;
        problem.severity = i < errors ? legacy::Severity::Error : legacy::Severity::Warning;
        problem.user = QStringLiteral("user %1").arg(i % 10);
        problem.path = QStringLiteral("/field%1").arg(i);
        problem.reason = QStringLiteral("odd");
        report.add(std::move(problem));
    }
    return report;
}

int leaves(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    int found = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found += model.rowCount(index) == 0 ? 1 : leaves(model, index);
    }
    return found;
}

} // namespace

/// The tree of a report's problems, however many there are.
class ProblemPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFilterWaitsForAPause();
    void onlyAFewRowsAreUnfolded();
    void nothingFoundIsSaid();
    void whatIsNotListedIsSaid();

private:
    QTreeView *tree() const { return m_pane->findChild<QTreeView *>(); }
    QLineEdit *filter() const { return m_pane->findChild<QLineEdit *>(); }
    QString texts() const;

    std::unique_ptr<ProblemPane> m_pane;
};

void ProblemPaneTest::init()
{
    m_pane = std::make_unique<ProblemPane>();
    m_pane->resize(500, 400);
    m_pane->show();
}

QString ProblemPaneTest::texts() const
{
    QStringList texts;
    for (const QLabel *label : m_pane->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void ProblemPaneTest::theFilterWaitsForAPause()
{
    m_pane->setReport(reportOf(0, 1000), {});
    QCOMPARE(leaves(*tree()->model()), 1000);
    QTest::keyClicks(filter(), QStringLiteral("field99"));
    QCOMPARE(leaves(*tree()->model()), 1000);
    QTRY_COMPARE(leaves(*tree()->model()), 11); // 99 and 990 to 999
}

void ProblemPaneTest::onlyAFewRowsAreUnfolded()
{
    m_pane->setReport(reportOf(0, 1000), {});
    const auto isUnfolded = [this] { return tree()->isExpanded(tree()->model()->index(0, 0)); };
    QVERIFY(!isUnfolded());
    filter()->setText(QStringLiteral("odd"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QCOMPARE(leaves(*tree()->model()), 1000);
    QVERIFY(!isUnfolded());
    filter()->setText(QStringLiteral("field99"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(isUnfolded());
}

void ProblemPaneTest::nothingFoundIsSaid()
{
    m_pane->setReport(reportOf(0, 3), {QStringLiteral("anna")});
    QVERIFY(tree()->isVisible());
    filter()->setText(QStringLiteral("no such words"));
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY2(!tree()->isVisible() && texts().contains(QStringLiteral("Nothing here holds these words")),
             qPrintable(texts()));
    QTest::keyClick(filter(), Qt::Key_Escape);
    QVERIFY(tree()->isVisible());
    m_pane->setReport({}, {QStringLiteral("anna")});
    QVERIFY(tree()->isVisible());
    m_pane->findChild<QToolButton *>()->click();
    QVERIFY2(texts().contains(QStringLiteral("There are no problems")), qPrintable(texts()));
}

void ProblemPaneTest::whatIsNotListedIsSaid()
{
    constexpr qsizetype most = ProblemTreeModel::mostErrors;
    m_pane->setReport(reportOf(5, 10), {});
    QVERIFY2(!texts().contains(QStringLiteral("The first")), qPrintable(texts()));
    m_pane->setReport(reportOf(most + 2, legacy::Report::mostWarnings + 3), {});
    QCOMPARE(leaves(*tree()->model()), int(most + legacy::Report::mostWarnings));
    const QLocale locale;
    const QString errors =
        QStringLiteral("The first %1 of %2 errors").arg(locale.toString(most), locale.toString(most + 2));
    const QString warnings = QStringLiteral("The first %1 of %2 warnings")
                                 .arg(locale.toString(legacy::Report::mostWarnings),
                                      locale.toString(legacy::Report::mostWarnings + 3));
    QVERIFY2(texts().contains(errors) && texts().contains(warnings), qPrintable(texts()));
}

QTEST_MAIN(ProblemPaneTest)
#include "tst_problempane.moc"
