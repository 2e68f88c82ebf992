// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/history.h"
#include "tests/support/german.h"
#include "ui/models/schemahistorymodel.h"
#include "ui/models/schemawords.h"
#include "ui/pages/schema/revisionpane.h"

#include <QAction>
#include <QLabel>
#include <QTest>

#include <algorithm>

/// What a revision says of itself wherever the window shows it, in German.
class RevisionMessagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHistoryTranslatesOursAlone();
    void thePaneTranslatesOursAlone();
    void theQuestionTranslatesOursAlone();

private:
    German m_german;
    migration::RevisionView m_ours;
    migration::RevisionView m_own; ///< a person's own, with the same message
    QString m_inGerman;
};

void RevisionMessagesTest::init()
{
    const auto history = migration::History::load(QStringLiteral("/nowhere"));
    QVERIFY(history);
    m_ours.revision = *history->find(QStringLiteral("001"));
    m_own.revision = m_ours.revision;
    m_own.revision.id = QStringLiteral("mine");
    m_own.revision.parent = m_ours.revision.id;
    m_own.revision.file = QStringLiteral("/home/anna/mine.yaml");
    m_inGerman = migration::shownMessage(m_ours.revision);
    QVERIFY2(m_inGerman != m_ours.revision.message, qPrintable(m_inGerman));
}

void RevisionMessagesTest::theHistoryTranslatesOursAlone()
{
    SchemaHistoryModel model;
    model.setRevisions({m_ours, m_own});
    const QModelIndex ours = model.index(model.rowOf(m_ours.revision.id), 0);
    QCOMPARE(ours.data().toString(), m_inGerman);
    QVERIFY(ours.data(Qt::AccessibleTextRole).toString().contains(m_inGerman));
    const QModelIndex own = model.index(model.rowOf(m_own.revision.id), 0);
    QCOMPARE(own.data().toString(), m_own.revision.message);
    QVERIFY(own.data(Qt::AccessibleTextRole).toString().contains(m_own.revision.message));
}

void RevisionMessagesTest::thePaneTranslatesOursAlone()
{
    QAction move;
    QAction copy;
    RevisionPane pane(&move, &copy);
    const auto says = [&pane](const QString &text) {
        return std::ranges::any_of(pane.findChildren<QLabel *>(),
                                   [&text](const QLabel *label) { return label->text() == text; });
    };
    pane.setRevision(m_ours, false);
    QVERIFY(says(m_inGerman));
    pane.setRevision(m_own, false);
    QVERIFY(says(m_own.revision.message));
}

void RevisionMessagesTest::theQuestionTranslatesOursAlone()
{
    SchemaMove move;
    move.database = QStringLiteral("tronbyt.sqlite");
    move.steps = {{m_ours.revision, true}, {m_own.revision, true}};
    move.target = m_own.revision.id;
    const ChangeWords words = wordsOf(move);
    QCOMPARE(words.steps.size(), 2);
    QVERIFY2(words.steps[0].title.endsWith(m_inGerman), qPrintable(words.steps[0].title));
    QVERIFY2(words.steps[1].title.endsWith(m_own.revision.message), qPrintable(words.steps[1].title));
}

QTEST_MAIN(RevisionMessagesTest)
#include "tst_revisionmessages.moc"
