// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storefixture.h"
#include "ui/models/edithistory.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace storefixture;
using Kind = base::Error::Kind;

class EditHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEditIsUndoneAndRedoneInTheDatabase();
    void aDeletedUserComesBackUnderItsKey();
    void rapidEditsAreSavedAndUndoneInTheirOrder();
    void undoAskedForDuringAnEditTakesThatEditBack();
    void aNewEditForgetsWhatWasUndone();
    void anEditOverAnotherWritersChangeFailsAndLeavesNoStep();
    void anUndoThatAnotherWriterPreventsLeavesTheHistory();
    void earlierStepsFollowWhatCameBackUnderAnotherNumber();
    void whatComesBackWaitsForItsNameToBeFree();
    void companionsFollowEachWay();
    void itIsBusyUntilEverythingIsSaved();
    void anAnnouncementComesAfterItsSave();
    void clearingAnswersWhatStillWaits();
    void nothingReachesTheNextDatabase();

private:
    QVariant add(const QString &name);
    void settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<EditHistory> m_history;
};

void EditHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<storage::Store>();
    create(*m_store, m_folder->filePath(QStringLiteral("tronbyt.sqlite")));
    m_history = std::make_unique<EditHistory>(*m_store);
}

void EditHistoryTest::cleanup()
{
    m_history.reset();
    m_store.reset();
    m_folder.reset();
}

QVariant EditHistoryTest::add(const QString &name)
{
    const auto added = resultOf(m_history->submit(addUser(name)));
    return added ? added->insertedKeys.value(0) : QVariant();
}

void EditHistoryTest::settle()
{
    QTRY_VERIFY(!m_history->isBusy());
}

void EditHistoryTest::anEditIsUndoneAndRedoneInTheDatabase()
{
    QVERIFY(add(QStringLiteral("anna")).isValid());
    QCOMPARE(m_history->undoText(), QStringLiteral("Add anna"));
    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList());
    QVERIFY(!m_history->canUndo());
    QCOMPARE(m_history->redoText(), QStringLiteral("Add anna"));
    m_history->redo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("anna")});
    QVERIFY(!m_history->canRedo());
}

void EditHistoryTest::aDeletedUserComesBackUnderItsKey()
{
    const QVariant key = add(QStringLiteral("anna"));
    const storage::Edit remove{QStringLiteral("Delete anna"),
                               {storage::DeleteRow{domain::Entity::User, key}}};
    QVERIFY(resultOf(m_history->submit(remove)));
    QCOMPARE(userNames(*m_store), QStringList());
    m_history->undo();
    settle();
    const auto row = resultOf(m_store->run([key](storage::Database &database) {
        return storage::readRow(database, domain::Entity::User, key);
    }));
    QVERIFY(row);
    QCOMPARE(domain::userFromRow(*row).username, QStringLiteral("anna"));
}

void EditHistoryTest::rapidEditsAreSavedAndUndoneInTheirOrder()
{
    constexpr int steps = 25;
    const QVariant key = add(QStringLiteral("name0"));
    QList<QFuture<base::Result<storage::Applied>>> answers;
    for (int i = 0; i < steps; ++i)
        answers.append(m_history->submit(
            renameUser(key, QStringLiteral("name%1").arg(i), QStringLiteral("name%1").arg(i + 1))));
    for (const auto &answer : answers)
        QVERIFY(resultOf(answer));
    QCOMPARE(m_history->steps(), steps + 1);
    for (int i = 0; i < steps; ++i)
        m_history->undo();
    m_history->redo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("name1")});
}

void EditHistoryTest::undoAskedForDuringAnEditTakesThatEditBack()
{
    const QVariant key = add(QStringLiteral("anna"));
    m_history->submit(renameUser(key, QStringLiteral("anna"), QStringLiteral("hanna")));
    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("anna")});
    QCOMPARE(m_history->redoText(), QStringLiteral("Rename anna"));
}

void EditHistoryTest::aNewEditForgetsWhatWasUndone()
{
    add(QStringLiteral("anna"));
    m_history->undo();
    settle();
    QVERIFY(m_history->canRedo());
    add(QStringLiteral("ben"));
    QVERIFY(!m_history->canRedo());
    m_history->redo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("ben")});
}

void EditHistoryTest::anEditOverAnotherWritersChangeFailsAndLeavesNoStep()
{
    const QVariant key = add(QStringLiteral("anna"));
    storage::Store other;
    QVERIFY(resultOf(other.open(m_store->opened().url)));
    QVERIFY(resultOf(other.apply(renameUser(key, QStringLiteral("anna"), QStringLiteral("ben")))));

    QSignalSpy failed(m_history.get(), &EditHistory::failed);
    const auto answer =
        resultOf(m_history->submit(renameUser(key, QStringLiteral("anna"), QStringLiteral("carl"))));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Conflict);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_history->steps(), 1);
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("ben")});
}

void EditHistoryTest::anUndoThatAnotherWriterPreventsLeavesTheHistory()
{
    const QVariant anna = add(QStringLiteral("anna"));
    QVERIFY(resultOf(m_history->submit(renameUser(anna, QStringLiteral("anna"), QStringLiteral("hanna")))));
    storage::Store other;
    QVERIFY(resultOf(other.open(m_store->opened().url)));
    QVERIFY(resultOf(other.apply(renameUser(anna, QStringLiteral("hanna"), QStringLiteral("ben")))));

    QSignalSpy failed(m_history.get(), &EditHistory::failed);
    m_history->undo();
    settle();
    QCOMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<base::Error>();
    QVERIFY2(error.what.contains(QStringLiteral("Rename anna")), qPrintable(error.what));
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("ben")});
    QCOMPARE(m_history->undoText(), QStringLiteral("Add anna"));
    QVERIFY(!m_history->canRedo());
}

void EditHistoryTest::earlierStepsFollowWhatCameBackUnderAnotherNumber()
{
    const QVariant anna = add(QStringLiteral("anna"));
    QVERIFY(resultOf(m_history->submit(renameUser(anna, QStringLiteral("anna"), QStringLiteral("hanna")))));
    QVERIFY(resultOf(m_history->submit(
        {QStringLiteral("Delete hanna"), {storage::DeleteRow{domain::Entity::User, anna}}})));
    storage::Store other;
    QVERIFY(resultOf(other.open(m_store->opened().url)));
    const auto ben = resultOf(other.apply(addUser(QStringLiteral("ben"))));
    QVERIFY(ben);
    QCOMPARE(ben->insertedKeys.first(), anna); // SQLite gives a number again

    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), (QStringList{QStringLiteral("ben"), QStringLiteral("hanna")}));
    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), (QStringList{QStringLiteral("anna"), QStringLiteral("ben")}));
    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("ben")});
    for (int i = 0; i < 3; ++i)
        m_history->redo();
    settle();
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("ben")});
    QCOMPARE(m_history->undoText(), QStringLiteral("Delete hanna"));
}

void EditHistoryTest::whatComesBackWaitsForItsNameToBeFree()
{
    const QVariant anna = add(QStringLiteral("anna"));
    QVERIFY(resultOf(m_history->submit(
        {QStringLiteral("Delete anna"), {storage::DeleteRow{domain::Entity::User, anna}}})));
    storage::Store other;
    QVERIFY(resultOf(other.open(m_store->opened().url)));
    const auto taken = resultOf(other.apply(addUser(QStringLiteral("anna"))));
    QVERIFY(taken);

    QSignalSpy failed(m_history.get(), &EditHistory::failed);
    m_history->undo();
    settle();
    QCOMPARE(failed.count(), 1);
    const auto error = failed.first().first().value<base::Error>();
    QVERIFY2(error.what.contains(QStringLiteral("“Delete anna” cannot be undone now")),
             qPrintable(error.what));
    QCOMPARE(m_history->undoText(), QStringLiteral("Delete anna"));

    const auto renamed =
        renameUser(taken->insertedKeys.first(), QStringLiteral("anna"), QStringLiteral("ben"));
    QVERIFY(resultOf(other.apply(renamed)));
    m_history->undo();
    settle();
    QCOMPARE(userNames(*m_store), (QStringList{QStringLiteral("anna"), QStringLiteral("ben")}));
}

void EditHistoryTest::companionsFollowEachWay()
{
    QStringList ran;
    const EditCompanions companions{{},
                                    [&ran] { ran.append(QStringLiteral("applied")); },
                                    [&ran] { ran.append(QStringLiteral("reverted")); }};
    QVERIFY(resultOf(m_history->submit(addUser(QStringLiteral("anna")), companions)));
    m_history->undo();
    m_history->redo();
    settle();
    QCOMPARE(ran,
             (QStringList{QStringLiteral("applied"), QStringLiteral("reverted"), QStringLiteral("applied")}));
}

void EditHistoryTest::itIsBusyUntilEverythingIsSaved()
{
    int saved = 0;
    QList<int> savedWhenIdle;
    connect(m_history.get(), &EditHistory::saved, this, [&saved] { ++saved; });
    connect(m_history.get(), &EditHistory::changed, this, [&] {
        if (!m_history->isBusy())
            savedWhenIdle.append(saved);
    });
    m_history->submit(addUser(QStringLiteral("anna")));
    m_history->submit(addUser(QStringLiteral("ben")));
    settle();
    QCOMPARE(savedWhenIdle, QList<int>{2});
}

void EditHistoryTest::anAnnouncementComesAfterItsSave()
{
    QStringList told;
    connect(m_history.get(), &EditHistory::saved, this, [&told] { told.append(QStringLiteral("saved")); });
    connect(m_history.get(), &EditHistory::announced, this,
            [&told](const QString &text) { told.append(text); });
    QVERIFY(resultOf(
        m_history->submit(addUser(QStringLiteral("anna")), {QStringLiteral("1 user added"), {}, {}})));
    QCOMPARE(told, (QStringList{QStringLiteral("saved"), QStringLiteral("1 user added")}));
}

void EditHistoryTest::clearingAnswersWhatStillWaits()
{
    const auto first = m_history->submit(addUser(QStringLiteral("anna")));
    const auto second = m_history->submit(addUser(QStringLiteral("ben")));
    m_history->clear();
    QVERIFY(resultOf(first)); // it was on its way already
    const auto answer = resultOf(second);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Cancelled);
    QCOMPARE(m_history->steps(), 0);
    QCOMPARE(userNames(*m_store), QStringList{QStringLiteral("anna")});
}

void EditHistoryTest::nothingReachesTheNextDatabase()
{
    const QVariant key = add(QStringLiteral("anna"));
    const auto next = storage::DatabaseUrl::sqlite(m_folder->filePath(QStringLiteral("next.sqlite")));
    const auto opening = m_store->open(next, {.create = true});
    m_history->undo();
    const auto renamed = m_history->submit(renameUser(key, QStringLiteral("anna"), QStringLiteral("hanna")));
    const auto added = m_history->submit(addUser(QStringLiteral("bob")));
    QVERIFY(resultOf(opening));
    for (const auto &answer : {resultOf(renamed), resultOf(added)}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Cancelled);
    }
    QCOMPARE(userNames(*m_store), QStringList());
    QCOMPARE(m_history->steps(), 1); // who goes back to the first database finds it again
}

QTEST_GUILESS_MAIN(EditHistoryTest)
#include "tst_edithistory.moc"
