// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversion.h"
#include "core/legacy/json.h"
#include "tests/support/legacydocuments.h"

#include <QTest>

#include <algorithm>

using namespace legacy;
using testsupport::LegacyDocuments;
using testsupport::LegacyShape;

namespace {

const QString user = QStringLiteral("ann");
constexpr quint32 firstSeed = 20260307;
constexpr quint32 documents = 200;

bool hasError(const Conversion &conversion)
{
    return std::ranges::any_of(conversion.problems,
                               [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QString place(quint32 seed, const std::string &document)
{
    return QStringLiteral(" (random seed %1) %2").arg(seed).arg(QString::fromStdString(document));
}

bool isRowEqual(const UserRows &one, const UserRows &other)
{
    const auto sameApps = [](const AppRows &a, const AppRows &b) {
        return a.app == b.app && a.recurrence == b.recurrence;
    };
    return one.user == other.user &&
           std::ranges::equal(one.devices, other.devices, [&](const DeviceRows &a, const DeviceRows &b) {
               return a.device == b.device && a.location == b.location &&
                      std::ranges::equal(a.apps, b.apps, sameApps);
           });
}

} // namespace

class RoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheNewestServerWroteComesBackWhole();
    void oddDocumentsOfEveryVersionComeBackInMeaning_data();
    void oddDocumentsOfEveryVersionComeBackInMeaning();
    void convertingAgainChangesNothing();
    void brokenPartsLoseOnlyThemselves();
    void aChangedCellIsNoticed();
    void aLostPartIsNoticed();
    void aColumnChangedSinceWinsOverItsOriginal();
};

void RoundTripTest::whatTheNewestServerWroteComesBackWhole()
{
    for (quint32 seed = firstSeed; seed < firstSeed + 20; ++seed) {
        const std::string document = LegacyDocuments(seed).document("ann", {});
        const Conversion conversion = convert(user, document, 4);
        QVERIFY2(conversion.problems.empty(), qPrintable(place(seed, document)));
        QVERIFY2(meansTheSame(document, rebuiltDocument(*conversion.rows)) ||
                     differences(document, conversion).isEmpty(),
                 qPrintable(place(seed, document)));
        QCOMPARE(countsOf(*conversion.rows), conversion.found);
    }
}

void RoundTripTest::oddDocumentsOfEveryVersionComeBackInMeaning_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version <= 4; ++version)
        QTest::addRow("%d", version) << version;
}

void RoundTripTest::oddDocumentsOfEveryVersionComeBackInMeaning()
{
    QFETCH(const int, version);
    for (quint32 seed = firstSeed; seed < firstSeed + documents; ++seed) {
        const std::string document = LegacyDocuments(seed).document("ann", {.odd = true});
        QVERIFY2(isJsonObject(document), qPrintable(place(seed, document)));
        const Conversion conversion = convert(user, document, version);
        QVERIFY2(conversion.rows && !hasError(conversion), qPrintable(place(seed, document)));
        const QStringList found = differences(document, conversion);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ') + place(seed, document)));
        QVERIFY2(isJsonObject(rebuiltDocument(*conversion.rows)), qPrintable(place(seed, document)));
    }
}

void RoundTripTest::convertingAgainChangesNothing()
{
    for (quint32 seed = firstSeed; seed < firstSeed + documents; ++seed) {
        const std::string document = LegacyDocuments(seed).document("ann", {.odd = true});
        const Conversion first = convert(user, document, 1);
        const std::string again = rebuiltDocument(*first.rows);
        const Conversion second = convert(user, again, 4);
        QVERIFY2(isRowEqual(*first.rows, *second.rows), qPrintable(place(seed, document + again)));
        QVERIFY2(meansTheSame(again, rebuiltDocument(*second.rows)), qPrintable(place(seed, document)));
    }
}

void RoundTripTest::brokenPartsLoseOnlyThemselves()
{
    for (quint32 seed = firstSeed; seed < firstSeed + documents; ++seed) {
        const std::string document = LegacyDocuments(seed).document("ann", {.odd = true, .broken = true});
        const Conversion conversion = convert(user, document, 4);
        QVERIFY(conversion.rows);
        const QStringList found = differences(document, conversion);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ') + place(seed, document)));
        const Counts counts = countsOf(*conversion.rows);
        QVERIFY2(hasError(conversion) || counts.devices == conversion.found.devices,
                 qPrintable(place(seed, document)));
        QVERIFY(counts.apps <= conversion.found.apps);
    }
}

void RoundTripTest::aChangedCellIsNoticed()
{
    const std::string document = LegacyDocuments(firstSeed).document("ann", {});
    const Conversion conversion = convert(user, document, 4);
    const auto noticed = [&](auto cellsOf) {
        for (size_t column = 0;; ++column) {
            Conversion changed = conversion;
            Cells &cells = cellsOf(*changed.rows);
            if (column == cells.size())
                return;
            Cell &cell = cells[column];
            if (std::holds_alternative<std::monostate>(cell))
                continue;
            if (const auto *whole = std::get_if<qint64>(&cell))
                cell = qint64(*whole == 0 ? 1 : 0);
            else
                cell = std::string(R"({"changed":1})");
            QVERIFY2(!differences(document, changed).isEmpty(), qPrintable(QString::number(column)));
        }
    };
    noticed([](UserRows &rows) -> Cells & { return rows.user; });
    noticed([](UserRows &rows) -> Cells & { return rows.devices[1].device; });
    noticed([](UserRows &rows) -> Cells & { return rows.devices[1].apps[2].app; });
}

void RoundTripTest::aLostPartIsNoticed()
{
    const std::string document = LegacyDocuments(firstSeed).document("ann", {});
    const Conversion conversion = convert(user, document, 4);
    Conversion withoutApp = conversion;
    withoutApp.rows->devices[0].apps.pop_back();
    QVERIFY(!differences(document, withoutApp).isEmpty());
    Conversion withoutDevice = conversion;
    withoutDevice.rows->devices.erase(withoutDevice.rows->devices.begin());
    QVERIFY(!differences(document, withoutDevice).isEmpty());
    Conversion withMore = conversion;
    withMore.rows->devices[0].apps.push_back(withMore.rows->devices[0].apps.front());
    QVERIFY(!differences(document, withMore).isEmpty());
}

void RoundTripTest::aColumnChangedSinceWinsOverItsOriginal()
{
    const std::string document =
        R"({"username":"ann","devices":{"0000000a":{"id":"0000000a","default_interval":7.9}}})";
    Conversion conversion = convert(user, document, 4);
    QVERIFY(rebuiltDocument(*conversion.rows).find("\"default_interval\":7.9") != std::string::npos);
    Cells &device = conversion.rows->devices.front().device;
    *std::ranges::find(device, Cell(qint64(7))) = qint64(30);
    QVERIFY(rebuiltDocument(*conversion.rows).find("\"default_interval\":30") != std::string::npos);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
