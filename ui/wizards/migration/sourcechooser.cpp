// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/sourcechooser.h"

#include "ui/models/legacymigration.h"
#include "ui/widgets/counttiles.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/quietlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

const base::Setting<QStringList> recentSources{QLatin1String("migration/recent"), {}};
constexpr qsizetype mostRecent = 10;

/// The path that is meant by what was typed or pasted.
QString fileOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith(QLatin1String("file:")) ? QUrl(trimmed).toLocalFile()
                                                      : QDir::fromNativeSeparators(trimmed);
}

QString readingText(const MigrationPace &pace)
{
    if (pace.usersInAll == 0)
        return SourceChooser::tr("Reading every document…");
    const QLocale locale;
    return SourceChooser::tr("Reading every document… %1 of %2 users", "3 of 25")
        .arg(locale.toString(pace.usersDone), locale.toString(pace.usersInAll));
}

QList<CountTile> tilesOf(const legacy::Counts &found)
{
    const QLocale locale;
    return {{SourceChooser::tr("Users"), locale.toString(found.users), {}},
            {SourceChooser::tr("Devices"), locale.toString(found.devices), {}},
            {SourceChooser::tr("Apps"), locale.toString(found.apps), {}}};
}

QString warningOf(const legacy::Survey &survey)
{
    QStringList sentences;
    if (!survey.programs.isEmpty())
        sentences.append(SourceChooser::tr("%1 has the file open. Stop it before you migrate, or what it "
                                           "writes meanwhile is not in the tables.",
                                           "python3 (process 123)")
                             .arg(QLocale().createSeparatedList(survey.programs)));
    if (survey.isInterrupted)
        sentences.append(
            SourceChooser::tr("An earlier migration never finished. The documents are whole; the "
                              "tables it left are dropped first."));
    return sentences.join(u' ');
}

} // namespace

SourceChooser::SourceChooser(LegacyMigration &migration, base::Settings &settings, QWidget *parent)
    : QWidget(parent), m_migration(migration), m_settings(settings), m_file(new QComboBox),
      m_kind(new QuietLabel), m_counts(new CountTiles), m_warning(new NoteLabel(Severity::Warning)),
      m_problem(new NoteLabel(Severity::Error)), m_again(new QPushButton(tr("Look &again")))
{
    m_kind->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(makeLine());
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_counts, m_warning, m_problem})
        column->addWidget(part);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch();
    connect(&migration, &LegacyMigration::chosen, this, &SourceChooser::showSurvey);
    connect(&migration, &LegacyMigration::surveyed, this, &SourceChooser::showSurvey);
    connect(&migration, &LegacyMigration::paced, this, &SourceChooser::showReading);
    followText();
    showSurvey();
}

void SourceChooser::choose(const QString &file)
{
    if (file.isEmpty())
        return;
    if (fileOf(m_file->currentText()) != file)
        m_file->setEditText(QDir::toNativeSeparators(file));
    m_chosen = file;
    m_migration.choose(file);
}

QLayout *SourceChooser::makeLine()
{
    m_file->setEditable(true);
    m_file->setInsertPolicy(QComboBox::NoInsert);
    m_file->setCompleter(nullptr); // it would put an earlier file in the place of the one that is typed
    m_file->setAccessibleName(tr("Legacy database"));
    m_file->lineEdit()->setAccessibleName(tr("Legacy database"));
    m_file->addItems(m_settings.get(recentSources));
    m_file->setCurrentIndex(-1);
    m_file->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_file->lineEdit()->setAcceptDrops(false); // it would take a file for text
    m_file->lineEdit()->setPlaceholderText(tr("A path such as users/usersdb.sqlite; or drop the file here"));
    auto *browse = new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), tr("&Browse…"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &SourceChooser::browse);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(browse);
    return line;
}

void SourceChooser::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a legacy database"), QFileInfo(m_chosen).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Databases (*.sqlite *.sqlite3 *.db)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SourceChooser::choose);
    dialog->open();
}

/// The file that is chosen is always the one that is named, or none: another one is never migrated.
void SourceChooser::followText()
{
    const QLineEdit *line = m_file->lineEdit();
    m_again->setAutoDefault(false);
    connect(new FileDrop(this), &FileDrop::dropped, this, &SourceChooser::choose);
    connect(m_again, &QPushButton::clicked, this, [this] { choose(m_chosen); });
    connect(m_file, &QComboBox::activated, this, [this] { choose(fileOf(m_file->currentText())); });
    connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString file = fileOf(text);
        if (file == m_chosen)
            return;
        m_chosen.clear();
        if (QFileInfo(file).isFile())
            choose(file);
        else
            m_migration.choose({}); // a path that is still being typed is no mistake
    });
    connect(line, &QLineEdit::editingFinished, this, [this] { // also whenever the keyboard goes elsewhere
        if (const QString file = fileOf(m_file->currentText()); file != m_chosen)
            choose(file);
    });
    connect(line, &QLineEdit::returnPressed, this, [this] {
        if (m_again->isVisible())
            choose(m_chosen);
    });
}

void SourceChooser::showReading(const MigrationPace &pace)
{
    if (!m_chosen.isEmpty() && !m_migration.survey())
        m_kind->setText(readingText(pace));
}

void SourceChooser::showSurvey()
{
    const auto &survey = m_migration.survey();
    const bool isGood = m_migration.isReady();
    m_counts->setVisible(isGood);
    m_problem->setVisible(survey && !isGood);
    const QString warning = isGood ? warningOf(**survey) : QString();
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_again->setVisible(survey && (!isGood || !(*survey)->programs.isEmpty()));
    if (m_chosen.isEmpty())
        m_kind->setText(
            tr("The file in which an older Tronbyt server keeps its users as JSON documents. It is "
               "only read until you say so."));
    else if (!survey)
        m_kind->setText(readingText({}));
    else if (!isGood)
        m_kind->clear();
    else
        m_kind->setText(tr("JSON documents of version %1, %2.", "1.2 MiB")
                            .arg(QString::number((*survey)->schemaVersion),
                                 QLocale().formattedDataSize((*survey)->bytes)));
    if (survey && !isGood)
        m_problem->setText(survey->error().what);
    if (!isGood)
        return;
    m_counts->setTiles(tilesOf((*survey)->found));
    remember(m_chosen);
}

void SourceChooser::remember(const QString &file)
{
    QStringList recent = m_settings.get(recentSources);
    recent.removeAll(file);
    recent.prepend(file);
    m_settings.set(recentSources, QStringList(recent.mid(0, mostRecent)));
}
