// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentcomparison.h"
#include "ui/models/problemfilter.h"
#include "ui/models/problemtreemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QTest>

namespace {

legacy::Problem problem(legacy::Severity severity, const char *user, const char *device, const char *app,
                        const char *path, const char *reason)
{
    const auto text = [](const char *word) { return word ? QString::fromLatin1(word) : QString(); };
    return {severity, text(user), text(device), text(app), text(path), text(reason), {}, {}};
}

legacy::Report reportOfFour()
{
    using enum legacy::Severity;
    legacy::Report report;
    report.errors = {problem(Error, "zoe", "51c0ffee", "", "/devices/51c0ffee/apps/", "has no name")};
    report.warnings = {
        problem(Warning, "anna", "9abe2858", nullptr, "/devices/9abe2858/brightness", "a level"),
        problem(Warning, "anna", "9abe2858", "100", "/devices/9abe2858/apps/100/days/0", "lower case"),
        problem(Warning, "zoe", nullptr, nullptr, "/api_key", "made"),
    };
    return report;
}

/// Every row with its children in parentheses.
QString treeOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString children = treeOf(model, index);
        rows.append(index.data().toString() +
                    (children.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(children)));
    }
    return rows.join(QStringLiteral("; "));
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class ProblemTreeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsStandBelowWhatTheyConcernErrorsFirst();
    void theFilterKeepsWhatAProblemIsIn();
    void usersWithoutProblemsAreShownOnDemand();
    void tenThousandProblemsStayATree();
    void aPartIsComparedFieldByField();
    void aProblemLeadsToItsField();
};

void ProblemTreeModelTest::problemsStandBelowWhatTheyConcernErrorsFirst()
{
    ProblemTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReport(reportOfFour(), {});
    QCOMPARE(
        treeOf(model),
        QStringLiteral("zoe (Device 51c0ffee (App “” (has no name)); api_key: made); anna (Device 9abe2858 "
                       "(brightness: a level; App 100 (0: lower case)))"));
    const QModelIndex zoe = model.index(0, 0);
    QCOMPARE(zoe.data(ProblemTreeModel::CountRole).toInt(), 2);
    QVERIFY(zoe.data(ProblemTreeModel::ErrorRole).toBool());
    QVERIFY(!model.index(1, 0).data(ProblemTreeModel::ErrorRole).toBool());
    QVERIFY(!model.problem(zoe));
    QCOMPARE(model.problem(model.index(1, 0, zoe))->path, QStringLiteral("/api_key"));
}

void ProblemTreeModelTest::theFilterKeepsWhatAProblemIsIn()
{
    ProblemTreeModel model;
    ProblemFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setReport(reportOfFour(), {});
    filter.setFilterFixedString(QStringLiteral("LEVEL"));
    QCOMPARE(treeOf(filter), QStringLiteral("anna (Device 9abe2858 (brightness: a level))"));
    filter.setFilterFixedString(QStringLiteral("51c0"));
    QCOMPARE(treeOf(filter), QStringLiteral("zoe (Device 51c0ffee (App “” (has no name)))"));
    filter.setFilterFixedString({});
    QCOMPARE(treeOf(filter), treeOf(model));
}

void ProblemTreeModelTest::usersWithoutProblemsAreShownOnDemand()
{
    ProblemTreeModel model;
    ProblemFilter filter;
    filter.setSourceModel(&model);
    model.setReport(reportOfFour(), {QStringLiteral("anna"), QStringLiteral("bob")});
    QCOMPARE(filter.rowCount(), 2);
    filter.setEverything(true);
    QCOMPARE(filter.rowCount(), 3);
    QCOMPARE(filter.index(2, 0).data().toString(), QStringLiteral("bob"));
}

void ProblemTreeModelTest::tenThousandProblemsStayATree()
{
    legacy::Report report;
    for (int i = 0; i < 10'000; ++i)
        report.warnings.append({legacy::Severity::Warning,
                                QStringLiteral("user %1").arg(i % 100),
                                QStringLiteral("device %1").arg(i % 1000),
                                {},
                                QStringLiteral("/devices/x/%1").arg(i),
                                QStringLiteral("odd"),
                                {},
                                {}});
    ProblemTreeModel model;
    ProblemFilter filter;
    filter.setSourceModel(&model);
    model.setReport(report, {});
    QCOMPARE(filter.rowCount(), 100);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 10);
    QCOMPARE(filter.rowCount(filter.index(0, 0, filter.index(0, 0))), 10);
    filter.setFilterFixedString(QStringLiteral("/9999"));
    QCOMPARE(filter.rowCount(), 1);
}

void ProblemTreeModelTest::aPartIsComparedFieldByField()
{
    const QJsonObject before = object(R"({"theme": "Dark", "devices": {"a1": {"brightness": 4, "location":
        {"lat": "1.5"}, "apps": {"100": {"name": "Clock", "days": ["Monday"]}}}}})");
    const QJsonObject after = object(R"({"theme": "dark", "devices": {"a1": {"brightness": 35, "location":
        {"lat": 1.5}, "extra": {}, "apps": {"100": {"name": "Clock", "days": ["monday"]}}}}})");
    const auto texts = [&](const QString &device, const QString &app) {
        QStringList lines;
        for (const ComparedField &field : comparedFields(before, after, {{}, device, app, {}}))
            lines.append(QStringLiteral("%1: %2 > %3").arg(field.path, field.before, field.after));
        return lines.join(QStringLiteral("; "));
    };
    QCOMPARE(texts({}, {}), QStringLiteral("theme: \"Dark\" > \"dark\""));
    QCOMPARE(texts(QStringLiteral("a1"), {}),
             QStringLiteral("brightness: 4 > 35; extra:  > {}; location/lat: \"1.5\" > 1.5"));
    QCOMPARE(texts(QStringLiteral("a1"), QStringLiteral("100")),
             QStringLiteral("days: [\"Monday\"] > [\"monday\"]; name: \"Clock\" > \"Clock\""));
}

void ProblemTreeModelTest::aProblemLeadsToItsField()
{
    DocumentComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFields({{QStringLiteral("brightness"), QStringLiteral("4"), QStringLiteral("35")},
                     {QStringLiteral("days"), QStringLiteral("[]"), QStringLiteral("[]")},
                     {QStringLiteral("location/lat"), QStringLiteral("1"), QStringLiteral("1")}});
    QCOMPARE(model.rowOf(QStringLiteral("/devices/a1/brightness")), 0);
    QCOMPARE(model.rowOf(QStringLiteral("/devices/a1/apps/100/days/0")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("/devices/a1/location/lat")), 2);
    QCOMPARE(model.rowOf(QStringLiteral("/devices/a1/night_start")), -1);
    const auto ranges =
        model.index(0, DocumentComparisonModel::After).data(DocumentComparisonModel::RangesRole);
    QCOMPARE(ranges.value<QList<CharacterRange>>(), QList<CharacterRange>({{0, 2}}));
}

QTEST_MAIN(ProblemTreeModelTest)
#include "tst_problemtreemodel.moc"
