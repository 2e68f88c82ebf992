// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record.h"

#include <QTest>

using namespace domain;

class RecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowComesBackAsItWas();
    void nullStaysNullAndEmptyStaysEmpty();
    void aValueThatDoesNotFitLeavesTheDefault();
};

void RecordTest::aRowComesBackAsItWas()
{
    App app;
    app.id = 7;
    app.iname = QStringLiteral("123");
    app.days = {QStringLiteral("monday"), QStringLiteral("Friday")};
    app.recurrenceEndDate = QDate(2026, 2, 28);
    app.config = {{QStringLiteral("city"), QStringLiteral("Köln")}};
    const Row row = rowOf(app);
    QCOMPARE(row.size(), static_cast<qsizetype>(fieldsOf(Entity::App).size()));
    QCOMPARE(rowOf(appFromRow(row)), row);
    QCOMPARE(appFromRow(row).days, app.days);
}

void RecordTest::nullStaysNullAndEmptyStaysEmpty()
{
    Row row = initialRow(Entity::Device);
    row[fieldIndex(Entity::Device, "timezone")] = QString(QLatin1String(""));
    QCOMPARE(deviceFromRow(row).timezone, QString());
    QVERIFY(deviceFromRow(row).timezone.has_value());
    row[fieldIndex(Entity::Device, "timezone")] = QVariant();
    QVERIFY(!deviceFromRow(row).timezone.has_value());
}

void RecordTest::aValueThatDoesNotFitLeavesTheDefault()
{
    Row row = initialRow(Entity::Device);
    row[fieldIndex(Entity::Device, "brightness")] = QStringLiteral("bright");
    QCOMPARE(deviceFromRow(row).brightness, Device{}.brightness);
}

QTEST_GUILESS_MAIN(RecordTest)
#include "tst_record.moc"
