// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/owncommits.h"

#include <QTest>

using storage::OwnCommits;

namespace {

OwnCommits::Commit commitOf(int devices)
{
    OwnCommits::Commit commit;
    commit.connection = QStringLiteral("keeper");
    for (int i = 0; i < devices; ++i)
        commit.notice.deviceIds.insert(QString::number(i));
    return commit;
}

/// How many of the first `last` numbers are still known.
int knownOf(const OwnCommits &commits, quint64 last)
{
    int known = 0;
    for (quint64 number = 1; number <= last; ++number)
        known += commits.find(number) ? 1 : 0;
    return known;
}

} // namespace

/// What is remembered of this program's own commits.
class OwnCommitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitIsFoundUntilItIsWithdrawn();
    void onlySoManyAreKept_data();
    void onlySoManyAreKept();
    void anotherCommitMayTakeAWithdrawnNumber();
};

void OwnCommitsTest::aCommitIsFoundUntilItIsWithdrawn()
{
    OwnCommits commits;
    commits.announce(7, commitOf(3));
    const auto found = commits.find(7);
    QVERIFY(found);
    QCOMPARE(found->connection, QStringLiteral("keeper"));
    QCOMPARE(found->notice.deviceIds.size(), 3);
    commits.withdraw(7);
    QVERIFY(!commits.find(7));
}

void OwnCommitsTest::onlySoManyAreKept_data()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<int>("kept");

    QTest::newRow("small commits, by their number") << 1 << 1024;
    QTest::newRow("a server's saving, by its devices") << 1000 << 20;
    QTest::newRow("a very large fleet, the newest few") << 30'000 << 8;
}

void OwnCommitsTest::onlySoManyAreKept()
{
    QFETCH(const int, devices);
    QFETCH(const int, kept);
    constexpr quint64 last = 1500;
    OwnCommits commits;
    const OwnCommits::Commit commit = commitOf(devices);
    for (quint64 number = 1; number <= last; ++number)
        commits.announce(number, commit);
    QCOMPARE(knownOf(commits, last), kept);
    QVERIFY(commits.find(last));
    QVERIFY(!commits.find(last - static_cast<quint64>(kept)));
}

void OwnCommitsTest::anotherCommitMayTakeAWithdrawnNumber()
{
    OwnCommits commits;
    for (quint64 round = 1; round <= 2000; ++round) {
        commits.announce(round, commitOf(1));
        commits.withdraw(round);
        commits.announce(round, commitOf(1));
    }
    QCOMPARE(knownOf(commits, 2000), 1024);
    QVERIFY(commits.find(2000));
}

QTEST_GUILESS_MAIN(OwnCommitsTest)
#include "tst_owncommits.moc"
