// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QTemporaryDir>

using program::Outcome;
using program::run;

/// The program where there is no desktop.
class NoDisplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysWhatItLacks();
    void wrongUseIsStillWrongUse();
};

void NoDisplayTest::theWindowSaysWhatItLacks()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({folder.filePath(QStringLiteral("tronbyt.sqlite"))});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(QStringLiteral("no display")), qPrintable(outcome.messages));
}

void NoDisplayTest::wrongUseIsStillWrongUse()
{
    QCOMPARE(run({QStringLiteral("--bogus")}).status, 2);
    QCOMPARE(run({QStringLiteral("--help-all")}).status, 2);
}

QTEST_GUILESS_MAIN(NoDisplayTest)
#include "tst_nodisplay.moc"
