// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choices.h"

#include <QTest>

using namespace domain;

namespace {

std::span<const Choice> choicesNamed(Entity entity, const char *field)
{
    return choicesOf(entity, fieldsOf(entity)[static_cast<size_t>(fieldIndex(entity, field))]);
}

} // namespace

class ChoicesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceFieldHasChoicesAndNoOtherHas();
    void theInitialValueIsAChoice();
    void anUnknownValueIsItsOwnTitle();
    void recurrencesAreReadInAnyLetterCase();
    void deviceTypesHaveTheirPanels_data();
    void deviceTypesHaveTheirPanels();
};

void ChoicesTest::everyChoiceFieldHasChoicesAndNoOtherHas()
{
    for (const Entity entity : {Entity::SystemSettings, Entity::User, Entity::Device, Entity::Location,
                                Entity::App, Entity::RecurrencePattern}) {
        for (const Field &field : fieldsOf(entity))
            QVERIFY2(choicesOf(entity, field).empty() == (field.kind != Kind::Choice), field.name);
    }
    QCOMPARE(choicesNamed(Entity::User, "theme_preference").size(), size_t(3));
    QCOMPARE(choicesNamed(Entity::Device, "type").size(), size_t(11));
    QCOMPARE(choicesNamed(Entity::App, "recurrence_type").size(), size_t(4));
}

void ChoicesTest::theInitialValueIsAChoice()
{
    for (const Entity entity : {Entity::User, Entity::Device, Entity::App}) {
        for (const Field &field : fieldsOf(entity)) {
            const auto choices = choicesOf(entity, field);
            const bool isAmongThem = std::ranges::any_of(choices, [&field](const Choice &choice) {
                return field.initial.toString() == QLatin1String(choice.value);
            });
            QVERIFY2(choices.empty() || isAmongThem, field.name);
        }
    }
}

void ChoicesTest::anUnknownValueIsItsOwnTitle()
{
    const auto types = choicesNamed(Entity::Device, "type");
    QCOMPARE(choiceTitle(types, QStringLiteral("pixoticker")), QStringLiteral("Pixoticker"));
    QCOMPARE(choiceTitle(types, QStringLiteral("hologram")), QStringLiteral("hologram"));
    QCOMPARE(choiceTitle(types, QString()), QString());
}

void ChoicesTest::recurrencesAreReadInAnyLetterCase()
{
    QCOMPARE(recurrenceFrom(u"daily"), Recurrence::Daily);
    QCOMPARE(recurrenceFrom(u"Weekly"), Recurrence::Weekly);
    QCOMPARE(recurrenceFrom(u"MONTHLY"), Recurrence::Monthly);
    QCOMPARE(recurrenceFrom(u"yearly"), Recurrence::Yearly);
    QVERIFY(!recurrenceFrom(u""));
    QVERIFY(!recurrenceFrom(u"hourly"));
}

void ChoicesTest::deviceTypesHaveTheirPanels_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qint64>("bytes");
    const QSize usual(64, 32);
    const QSize wide(128, 64);
    const qint64 usualBytes = 460'000;
    QTest::newRow("gen1") << "tidbyt_gen1" << usual << usualBytes;
    QTest::newRow("gen2") << "tidbyt_gen2" << usual << usualBytes;
    QTest::newRow("pixoticker") << "pixoticker" << usual << qint64(60'000);
    QTest::newRow("Raspberry Pi") << "raspberrypi" << usual << qint64(8 * 1024 * 1024);
    QTest::newRow("wide Raspberry Pi") << "raspberrypi_wide" << wide << qint64(8 * 1024 * 1024);
    QTest::newRow("S3") << "tronbyt_s3" << usual << usualBytes;
    QTest::newRow("wide S3") << "tronbyt_s3_wide" << wide << usualBytes;
    QTest::newRow("MatrixPortal") << "matrixportal_s3" << usual << usualBytes;
    QTest::newRow("MatrixPortal with Waveshare") << "matrixportal_s3_waveshare" << usual << qint64(220'000);
    QTest::newRow("Waveshare") << "waveshare_s3" << usual << usualBytes;
    QTest::newRow("other") << "other" << usual << usualBytes;
    QTest::newRow("unknown") << "hologram_wide" << usual << usualBytes;
}

void ChoicesTest::deviceTypesHaveTheirPanels()
{
    QFETCH(QString, type);
    QTEST(panelSize(type), "size");
    QTEST(maxFrameBytes(type), "bytes");
    QCOMPARE(takesLargerPictures(type), type == QLatin1String("other"));
}

QTEST_GUILESS_MAIN(ChoicesTest)
#include "tst_choices.moc"
