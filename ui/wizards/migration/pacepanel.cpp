// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/pacepanel.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/counttiles.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int barSteps = 1000;

QString stageText(legacy::Stage stage)
{
    switch (stage) {
    case legacy::Stage::Reading:
        return PacePanel::tr("Opening the file");
    case legacy::Stage::BackingUp:
        return PacePanel::tr("Copying the file");
    case legacy::Stage::Writing:
        return PacePanel::tr("Writing, reading back and comparing");
    case legacy::Stage::Validating:
        return PacePanel::tr("Making the indexes, counting the rows");
    case legacy::Stage::Finishing:
        return PacePanel::tr("Finishing");
    }
    return {};
}

QString speedText(const MigrationPace &pace)
{
    return pace.usersASecond ? QLocale().toString(qRound64(*pace.usersASecond)) : QStringLiteral("–");
}

/// Why it did not go through, and what may be pressed below.
QString failureOf(const LegacyMigration &migration)
{
    if (!migration.report())
        return (*migration.outcome()).error().what;
    return PacePanel::tr(
        "The migration stopped at an error in the documents. Nothing has been changed. Mend the document "
        "and press “Try again”, or press “Change the options” to have the bad parts left out.");
}

QString leftText(const MigrationPace &pace)
{
    if (!pace.secondsLeft)
        return QStringLiteral("–");
    const int seconds = qRound(*pace.secondsLeft);
    return seconds < 60 ? PacePanel::tr("%1 s", "seconds").arg(seconds)
                        : PacePanel::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

} // namespace

PacePanel::PacePanel(LegacyMigration &migration, QWidget *parent)
    : QWidget(parent), m_migration(migration), m_stage(new QuietLabel), m_bar(new QProgressBar),
      m_numbers(new CountTiles), m_failure(new NoteLabel(Severity::Error)),
      m_wayOn(new QPushButton(tr("&Try again"))), m_options(new QPushButton(tr("Change the &options")))
{
    m_bar->setAccessibleName(tr("Progress"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stage, m_bar, m_numbers, m_failure})
        column->addWidget(part);
    column->addLayout(makeWaysOn());
    column->addStretch();
    connect(&migration, &LegacyMigration::paced, this, &PacePanel::showPace);
    connect(&migration, &LegacyMigration::finished, this, &PacePanel::showOutcome);
    reset();
}

QLayout *PacePanel::makeWaysOn()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *way : {m_wayOn, m_options}) {
        way->setAutoDefault(false);
        row->addWidget(way);
    }
    row->addStretch();
    connect(m_wayOn, &QPushButton::clicked, this, &PacePanel::wayOnChosen);
    connect(m_options, &QPushButton::clicked, this, &PacePanel::optionsWanted);
    return row;
}

void PacePanel::reset()
{
    m_failure->hide();
    m_wayOn->hide();
    m_options->hide();
    showPace({});
}

void PacePanel::showPace(const MigrationPace &pace)
{
    const QLocale locale;
    m_stage->setText(stageText(pace.stage));
    m_bar->setRange(0, pace.usersInAll > 0 ? barSteps : 0);
    if (pace.usersInAll > 0)
        m_bar->setValue(static_cast<int>(pace.usersDone * barSteps / pace.usersInAll));
    const QString of =
        pace.usersInAll > 0 ? tr("of %1", "25").arg(locale.toString(pace.usersInAll)) : QString();
    m_numbers->setTiles({{tr("Users"), locale.toString(pace.usersDone), of},
                         {tr("Apps"), locale.toString(pace.appsDone), {}},
                         {tr("Users a second"), speedText(pace), {}},
                         {tr("Time left"), leftText(pace), {}}});
}

void PacePanel::showOutcome()
{
    const legacy::Report *report = m_migration.report();
    const bool failed = !report || (!report->dryRun && !report->isComplete);
    m_failure->setVisible(failed);
    m_wayOn->setVisible(failed);
    m_options->setVisible(failed && !m_migration.options().dryRun);
    if (failed) {
        m_failure->setText(failureOf(m_migration));
        m_stage->setText(tr("Not done"));
        m_bar->setRange(0, barSteps);
        m_bar->reset();
        return;
    }
    m_stage->setText(tr("Done in %1 s").arg(QLocale().toString(report->seconds, 'f', 2)));
}
