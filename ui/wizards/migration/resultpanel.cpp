// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/resultpanel.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/counttiles.h"
#include "ui/widgets/decision.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/wizards/migration/reporttiles.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

ResultPanel::ResultPanel(LegacyMigration &migration, QWidget *parent)
    : QWidget(parent), m_migration(migration), m_title(new HeadingLabel(HeadingLabel::ofPage)),
      m_subtitle(new QuietLabel), m_tiles(new CountTiles), m_validated(new NoteLabel(Severity::Success)),
      m_backupName(new QuietLabel), m_restore(new QPushButton(tr("&Put it back…"))),
      m_open(new QCheckBox(tr("&Open the database now"))), m_serve(new QCheckBox(tr("&Start serving it")))
{
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_open->setChecked(true);
    setFocusProxy(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    for (QWidget *part : std::initializer_list<QWidget *>{m_tiles, m_validated, makeBackup()}) {
        column->addSpacing(8);
        column->addWidget(part);
    }
    column->addSpacing(16);
    column->addWidget(m_open);
    column->addWidget(m_serve);
    column->addStretch();
    connect(m_open, &QCheckBox::toggled, m_serve, &QCheckBox::setEnabled);
    connect(m_restore, &QPushButton::clicked, this, &ResultPanel::askToRestore);
    connect(&migration, &LegacyMigration::restored, this, &ResultPanel::showRestored);
}

void ResultPanel::showReport()
{
    const legacy::Report *report = m_migration.report();
    if (!report)
        return;
    m_title->setText(tr("%Ln user(s) are in tables now", nullptr, static_cast<int>(report->migrated.users)));
    m_subtitle->setText(
        tr("%1 · it took %2 s", "a path, 0.08")
            .arg(QDir::toNativeSeparators(report->target), QLocale().toString(report->seconds, 'f', 2)));
    m_tiles->setTiles(tilesOf(*report));
    m_validated->setText(tr("Every row was read back and equals its document, and every document can be made "
                            "again from its rows."));
    m_validated->setVisible(report->validated);
    m_backup->setVisible(!report->backup.isEmpty());
    m_backupName->setText(QDir::toNativeSeparators(report->backup));
}

bool ResultPanel::wantsOpening() const
{
    return m_open->isEnabled() && m_open->isChecked();
}

bool ResultPanel::wantsServing() const
{
    return wantsOpening() && m_serve->isChecked();
}

QWidget *ResultPanel::makeBackup()
{
    m_backup = new QWidget(this);
    m_backupName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_backupName->setWordWrap(true);
    m_restore->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new HeadingLabel(HeadingLabel::ofPart, tr("The file as it was before")));
    words->addWidget(m_backupName);
    auto *row = new QHBoxLayout(m_backup);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_restore, 0, Qt::AlignTop);
    return m_backup;
}

void ResultPanel::askToRestore()
{
    const QString file = QFileInfo(m_migration.options().source.path()).fileName();
    decide(
        window(),
        {tr("Take the migration of %1 back?").arg(file),
         tr("The file becomes what it was before. The tables that it holds now are copied first, beside it."),
         tr("Put it back")},
        [this] { restore(); });
}

void ResultPanel::restore()
{
    letGoOn(false);
    m_subtitle->setText(tr("The file is being put back…"));
    m_migration.restore();
    Q_EMIT restoringChanged();
}

void ResultPanel::showRestored(const base::Result<void> &restored)
{
    m_isRestored = bool(restored);
    if (m_isRestored) {
        m_title->setText(tr("The file is as it was before"));
        m_subtitle->setText(
            tr("It holds documents again. What the migration made lies beside it as a copy."));
        m_validated->hide();
        m_open->setChecked(false);
        m_serve->setChecked(false);
    } else {
        letGoOn(true);
        m_subtitle->setText(restored.error().what);
    }
    Q_EMIT restoringChanged();
}

/// With the file as it is.
void ResultPanel::letGoOn(bool may)
{
    m_restore->setEnabled(may);
    m_open->setEnabled(may);
    m_serve->setEnabled(may && m_open->isChecked());
}
