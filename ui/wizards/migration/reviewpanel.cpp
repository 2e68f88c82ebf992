// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/reviewpanel.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/counttiles.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/wizards/migration/comparisonpane.h"
#include "ui/wizards/migration/problempane.h"
#include "ui/wizards/migration/reporttiles.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

/// Where the tables are to go.
QString placeOf(const legacy::MigrationOptions &options)
{
    if (options.target)
        return ReviewPanel::tr("The tables go into %1.", "a database").arg(options.target->displayText());
    return ReviewPanel::tr("The tables go into the same file, after a copy of it in %1.", "a folder")
        .arg(QDir::toNativeSeparators(options.folderOfBackup()));
}

} // namespace

ReviewPanel::ReviewPanel(LegacyMigration &migration, QWidget *parent)
    : QWidget(parent), m_migration(migration), m_title(new HeadingLabel(HeadingLabel::ofPage)),
      m_subtitle(new QuietLabel), m_tiles(new CountTiles), m_problems(new ProblemPane),
      m_comparison(new ComparisonPane(migration))
{
    setFocusProxy(m_problems);
    m_subtitle->setWordWrap(true);
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(8);
    column->addWidget(m_tiles);
    column->addWidget(makeStopped());
    column->addSpacing(8);
    column->addWidget(makeSplit(), 1);
    connect(m_problems, &ProblemPane::currentChanged, this, &ReviewPanel::showPart);
}

void ReviewPanel::showReport()
{
    const legacy::Report *report = m_migration.report();
    if (!report)
        return;
    const QString file = QFileInfo(m_migration.options().source.path()).fileName();
    const int version = m_migration.isReady() ? (*m_migration.survey())->schemaVersion : 0;
    m_title->setText(
        report->isComplete
            ? tr("%Ln user(s) will become tables", nullptr, static_cast<int>(report->migrated.users))
            : tr("%Ln error(s) are in the way", nullptr, static_cast<int>(report->errors.size())));
    m_subtitle->setText(
        tr("%1, JSON documents of version %2 · the dry run took %3 s · nothing has been written",
           "usersdb.sqlite, 4, 0.08")
            .arg(file, QString::number(version), QLocale().toString(report->seconds, 'f', 2)) +
        u'\n' + placeOf(m_migration.options()));
    m_tiles->setTiles(tilesOf(*report));
    m_stopped->setVisible(!report->isComplete);
    m_comparison->clear();
    m_problems->setReport(*report, m_migration.isReady() ? (*m_migration.survey())->users : QStringList());
    showPart();
}

QWidget *ReviewPanel::makeStopped()
{
    m_stopped = new QWidget(this);
    auto *note = new NoteLabel(Severity::Error);
    note->setText(
        tr("The dry run stopped at what cannot be understood. Mend the document and look again, or leave "
           "the bad parts out: the rest is migrated and the report lists them."));
    auto *lookAgain = new QPushButton(tr("Look &again"));
    auto *leaveOut = new QPushButton(tr("&Leave them out and look again"));
    auto *row = new QHBoxLayout(m_stopped);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(note, 1);
    for (QPushButton *way : {lookAgain, leaveOut}) {
        way->setAutoDefault(false);
        row->addWidget(way, 0, Qt::AlignTop);
    }
    connect(lookAgain, &QPushButton::clicked, this, &ReviewPanel::lookAgainChosen);
    connect(leaveOut, &QPushButton::clicked, this, &ReviewPanel::leaveOutChosen);
    return m_stopped;
}

QWidget *ReviewPanel::makeSplit()
{
    auto *split = new QSplitter;
    split->addWidget(m_problems);
    split->addWidget(m_comparison);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(16);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    return split;
}

void ReviewPanel::showPart()
{
    const auto part = m_problems->currentPart();
    if (!part)
        return m_comparison->clear();
    const legacy::Problem *problem = m_problems->currentProblem();
    m_comparison->setPart(*part, problem ? problem->reason : QString());
}
