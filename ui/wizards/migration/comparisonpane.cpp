// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/migration/comparisonpane.h"

#include "core/legacy/reportlines.h"
#include "ui/models/documentcomparison.h"
#include "ui/models/whendone.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/wrappedtext.h"
#include "ui/wizards/migration/differencedelegate.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QtConcurrentRun>

namespace {

constexpr int rowRoom = 6;
constexpr int fieldWidth = 190;
constexpr qsizetype longestName = 40;

/// A key of a document may be as long as it likes.
QString shortened(const QString &name)
{
    return name.size() <= longestName ? name : name.left(longestName) + u'…';
}

} // namespace

ComparisonPane::ComparisonPane(LegacyMigration &migration, QWidget *parent)
    : QWidget(parent), m_migration(migration), m_model(new DocumentComparisonModel(this)),
      m_shown(new QSortFilterProxyModel(this)), m_title(new HeadingLabel(HeadingLabel::ofPart)),
      m_note(new QuietLabel), m_table(new QTableView), m_empty(new EmptyState), m_content(new QStackedLayout)
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(DocumentComparisonModel::DiffersRole);
    auto *onlyChanged = new QCheckBox(tr("Only what &changes"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(onlyChanged);
    letBeNarrow(*m_title);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_content, 1);
    column->addWidget(m_note);
    setUpTable();
    connect(onlyChanged, &QCheckBox::toggled, m_shown,
            [this](bool only) { m_shown->setFilterFixedString(only ? QStringLiteral("true") : QString()); });
    connect(&migration, &LegacyMigration::compared, this, &ComparisonPane::parse);
    clear();
}

void ComparisonPane::setPart(const ProblemTreeModel::Part &part, const QString &note)
{
    m_part = part;
    setWrappedText(*m_title, titleOfPart());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (m_read && m_read->user == part.user)
        return showPart();
    say(tr("Reading the document of %1…").arg(shortened(part.user)));
    read();
}

void ComparisonPane::clear()
{
    m_part.reset();
    m_read.reset();
    m_asked.reset();
    m_title->clear();
    m_note->hide();
    say(tr("Choose a user, a device, an app or a problem to compare the document with its rows."));
}

QString ComparisonPane::titleOfPart() const
{
    const QString device = shortened(m_part->device);
    if (!m_part->app.isNull())
        return tr("App %1 of device %2").arg(shortened(legacy::nameOfApp(m_part->app)), device);
    const QString user = shortened(m_part->user);
    return m_part->device.isNull() ? tr("User %1").arg(user)
                                   : tr("Device %1 of %2", "4f2a91c0, anna").arg(device, user);
}

void ComparisonPane::setUpTable()
{
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new DifferenceDelegate(m_table));
    m_table->setAccessibleName(tr("Document and row"));
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + rowRoom);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {DocumentComparisonModel::Before, DocumentComparisonModel::After})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(DocumentComparisonModel::Field, fieldWidth);
}

void ComparisonPane::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_asked = m_part->user;
    m_migration.compare(*m_asked);
}

/// A document may be large: it is parsed, too, away from the window.
void ComparisonPane::parse(const LegacyMigration::Comparison &comparison)
{
    if (comparison) {
        whenDone(QtConcurrent::run(parsed, *comparison), this, [this](const Documents &documents) {
            if (!endReading())
                return;
            m_read = documents;
            showPart();
        });
    } else if (comparison.error().kind == base::Error::Kind::Cancelled) { // and so is whatever follows
        m_isReading = false;
        clear();
    } else if (endReading()) {
        say(comparison.error().what);
    }
}

/// Whether what was read is still wanted; if not, what is wanted by now is read next.
bool ComparisonPane::endReading()
{
    m_isReading = false;
    if (!m_part)
        return false;
    if (m_asked && *m_asked == m_part->user)
        return true;
    if (!m_read || m_read->user != m_part->user)
        read();
    return false;
}

ComparisonPane::Documents ComparisonPane::parsed(const legacy::Comparison &comparison)
{
    return {comparison.user, QJsonDocument::fromJson(comparison.legacy.toUtf8()).object(),
            QJsonDocument::fromJson(comparison.relational.toUtf8()).object()};
}

/// In the place of the table.
void ComparisonPane::say(const QString &sentence)
{
    m_model->setFields({});
    m_empty->setContent(sentence);
    m_content->setCurrentWidget(m_empty);
}

void ComparisonPane::showPart()
{
    if (m_read->before.isEmpty())
        return say(tr("This document cannot be shown: it is no JSON object, or too large."));
    m_content->setCurrentWidget(m_table);
    m_model->setFields(comparedFields(m_read->before, m_read->after, *m_part));
    const int row = m_part->path.isEmpty() ? -1 : m_model->rowOf(m_part->path);
    if (row < 0)
        return m_table->scrollToTop();
    const QModelIndex field = m_shown->mapFromSource(m_model->index(row, 0));
    m_table->setCurrentIndex(field);
    m_table->scrollTo(field, QAbstractItemView::PositionAtCenter);
}
