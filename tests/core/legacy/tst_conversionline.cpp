// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/legacy/conversionline.h"
#include "tests/support/legacyfile.h"
#include "tests/support/plainsqlite.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace legacy;

/// How documents are read and converted ahead of whoever takes them.
class ConversionLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usersComeInTheOrderOfTheirRows();
    void aLargeDocumentGoesAlone();

private:
    void fill(int users, qsizetype bytes);

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("usersdb.sqlite"));
};

void ConversionLineTest::fill(int users, qsizetype bytes)
{
    QFile::remove(m_file);
    legacyfile::create(m_file, 4);
    for (int i = 0; i < users; ++i)
        legacyfile::add(m_file, QStringLiteral("user-%1").arg(i), "\"" + QByteArray(bytes, 'x') + "\"");
}

void ConversionLineTest::usersComeInTheOrderOfTheirRows()
{
    constexpr int users = 500;
    fill(users, 10'000);
    const PlainSqlite source(m_file);
    auto reader = DocumentReader::open(source.connection());
    QVERIFY(reader);
    ConversionLine line(*std::move(reader), [](const Document &document) {
        return ConvertedUser{document.user, {}, {}};
    });
    for (int i = 0; i < users; ++i) {
        const auto user = line.next();
        QVERIFY(user && *user);
        QCOMPARE((*user)->user, QStringLiteral("user-%1").arg(i));
    }
    const auto end = line.next();
    QVERIFY(end && !*end);
}

void ConversionLineTest::aLargeDocumentGoesAlone()
{
    constexpr int users = 6;
    fill(users, 5'000'000);
    const PlainSqlite source(m_file);
    auto reader = DocumentReader::open(source.connection());
    QVERIFY(reader);
    std::atomic_int asked = 1;
    std::atomic_int begun = 0;
    std::atomic_int mostAhead = 0;
    ConversionLine line(*std::move(reader), [&](const Document &document) {
        const int ahead = ++begun - asked;
        int most = mostAhead;
        while (ahead > most && !mostAhead.compare_exchange_weak(most, ahead)) {
        }
        return ConvertedUser{document.user, {}, {}};
    });
    for (int i = 0; i < users; ++i) {
        QTest::qWait(20); // whoever would read ahead has the time to
        const auto user = line.next();
        QVERIFY(user && *user);
        ++asked;
    }
    QCOMPARE(begun.load(), users);
    QCOMPARE(mostAhead.load(), 0);
}

QTEST_GUILESS_MAIN(ConversionLineTest)
#include "tst_conversionline.moc"
