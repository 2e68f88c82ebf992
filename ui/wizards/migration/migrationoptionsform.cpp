// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/migrationoptionsform.h"

#include "ui/dialogs/addressdialog.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

constexpr int indent = 24;

QWidget *explained(const QString &text)
{
    auto *label = new QuietLabel(text);
    label->setWordWrap(true);
    label->setContentsMargins(indent, 0, 0, 0);
    return label;
}

QVBoxLayout *sectionOf(QWidget *section, const QString &title)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new HeadingLabel(HeadingLabel::ofPart, title));
    column->addSpacing(4);
    return column;
}

} // namespace

MigrationOptionsForm::MigrationOptionsForm(QWidget *parent)
    : QWidget(parent), m_inPlace(new QRadioButton(tr("In the same &file"))),
      m_elsewhere(new QRadioButton(tr("In &another database"))), m_target(new QLineEdit),
      m_backups(new QLineEdit), m_problem(new NoteLabel(Severity::Error)),
      m_stop(new QRadioButton(tr("&Stop, and change nothing"))),
      m_leaveOut(new QRadioButton(tr("&Leave them out and list them")))
{
    m_inPlace->setChecked(true);
    m_stop->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(makePlaces());
    column->addWidget(makeBadParts());
    column->addStretch();
    connect(m_inPlace, &QRadioButton::toggled, this, &MigrationOptionsForm::check);
    connect(m_leaveOut, &QRadioButton::toggled, this, &MigrationOptionsForm::check);
    connect(m_target, &QLineEdit::textChanged, this, &MigrationOptionsForm::check);
    connect(m_backups, &QLineEdit::textChanged, this, &MigrationOptionsForm::check);
    check();
}

void MigrationOptionsForm::setSource(const storage::DatabaseUrl &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_backups->clear();
    m_target->clear();
    m_backups->setPlaceholderText(QDir::toNativeSeparators(QFileInfo(source.path()).absolutePath()));
    m_target->setPlaceholderText(tr("A new SQLite file, or postgresql://user@host/name"));
}

void MigrationOptionsForm::leaveBadPartsOut()
{
    m_leaveOut->setChecked(true);
}

bool MigrationOptionsForm::isUsable() const
{
    if (m_inPlace->isChecked())
        return m_backups->text().isEmpty() || QFileInfo(m_backups->text()).isDir();
    return !m_target->text().trimmed().isEmpty() && storage::DatabaseUrl::parse(m_target->text().trimmed());
}

void MigrationOptionsForm::applyTo(legacy::MigrationOptions &options) const
{
    options.keepGoing = m_leaveOut->isChecked();
    options.backupFolder = m_backups->text();
    options.target.reset();
    if (!m_inPlace->isChecked())
        if (const auto url = storage::DatabaseUrl::parse(m_target->text().trimmed()))
            options.target = *url;
}

QWidget *MigrationOptionsForm::makePlaces()
{
    auto *section = new QWidget(this);
    auto *column = sectionOf(section, tr("Where the tables go"));
    m_target->setAccessibleName(tr("The other database"));
    m_backups->setAccessibleName(tr("Folder of the copy"));
    column->addWidget(m_inPlace);
    column->addWidget(explained(tr("The documents stay in it as json_data_backup. The whole file is copied "
                                   "first, into this folder:")));
    column->addLayout(
        makePathLine(m_backups, tr("Browse for the folder"), &MigrationOptionsForm::browseBackups));
    column->addSpacing(8);
    column->addWidget(m_elsewhere);
    column->addWidget(explained(tr("The old file is only read.")));
    column->addLayout(makePathLine(m_target, tr("Browse for the file"), &MigrationOptionsForm::browseTarget));
    column->addWidget(explained(AddressDialog::hint()));
    column->addWidget(m_problem);
    return section;
}

QWidget *MigrationOptionsForm::makeBadParts()
{
    auto *section = new QWidget(this);
    auto *column = sectionOf(section, tr("What cannot be understood"));
    auto *group = new QButtonGroup(this);
    group->addButton(m_stop);
    group->addButton(m_leaveOut);
    column->addWidget(m_stop);
    column->addWidget(m_leaveOut);
    column->addWidget(explained(tr("A bad app loses only itself, a bad device only itself. Whatever has no "
                                   "column is kept in any case.")));
    return section;
}

QLayout *MigrationOptionsForm::makePathLine(QLineEdit *edit, const QString &buttonName,
                                            void (MigrationOptionsForm::*browse)())
{
    auto *button = new QPushButton(tr("Browse…"));
    button->setAutoDefault(false);
    button->setAccessibleName(buttonName);
    connect(button, &QPushButton::clicked, this, browse);
    connect(edit, &QLineEdit::textEdited, this,
            [this, edit] { (edit == m_target ? m_elsewhere : m_inPlace)->setChecked(true); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(indent, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(edit, 1);
    line->addWidget(button);
    return line;
}

void MigrationOptionsForm::browseTarget()
{
    auto *dialog =
        new QFileDialog(this, tr("Make a new database"), QFileInfo(m_source.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // one that holds users is refused
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(QStringLiteral("tronbyt.sqlite"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_target->setText(QDir::toNativeSeparators(file));
        m_elsewhere->setChecked(true);
    });
    dialog->open();
}

void MigrationOptionsForm::browseBackups()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the copy"), QFileInfo(m_source.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_backups->setText(QDir::toNativeSeparators(folder));
        m_inPlace->setChecked(true);
    });
    dialog->open();
}

void MigrationOptionsForm::check()
{
    QString problem;
    const QString target = m_target->text().trimmed();
    if (m_inPlace->isChecked() && !isUsable()) {
        problem = tr("There is no folder %1.").arg(m_backups->text());
    } else if (!m_inPlace->isChecked() && !target.isEmpty()) {
        const auto url = storage::DatabaseUrl::parse(target);
        problem = url ? QString() : url.error().what;
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    Q_EMIT changed();
}
