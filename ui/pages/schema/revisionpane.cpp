// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/schema/revisionpane.h"

#include "ui/delegates/roomydelegate.h"
#include "ui/models/schemawords.h"
#include "ui/widgets/headinglabel.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/sqlcolours.h"

#include <QDir>
#include <QFontDatabase>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// Each statement ended, so that what is copied runs.
QString scriptOf(const QStringList &statements)
{
    QStringList ended;
    for (const QString &statement : statements)
        ended.append(statement.trimmed().endsWith(u';') ? statement : statement + u';');
    return ended.join(QLatin1String("\n\n"));
}

QString fileText(const migration::Revision &revision)
{
    return revision.isPartOfProgram() ? RevisionPane::tr("part of this program")
                                      : QDir::toNativeSeparators(revision.file);
}

} // namespace

RevisionPane::RevisionPane(QAction *move, QAction *copy, QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::ofDialog)), m_details(new QuietLabel),
      m_tabs(new QTabWidget), m_operations(new QListWidget)
{
    m_operations->setAccessibleName(tr("What the revision does"));
    m_operations->setWordWrap(true);
    m_operations->setItemDelegate(new RoomyDelegate(m_operations));
    m_tabs->addTab(m_operations, tr("What it does"));
    m_up = addSqlTab(tr("SQL up"), tr("SQL of the way up"));
    m_back = addSqlTab(tr("SQL back"), tr("SQL of the way back"));
    m_tabs->setDocumentMode(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_details->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(makeHead(move));
    m_tabs->setCornerWidget(makeButton(copy));
    column->addWidget(m_tabs, 1);
}

void RevisionPane::setRevision(const migration::RevisionView &view, bool offersMove)
{
    m_move->setVisible(offersMove);
    const migration::Revision &revision = view.revision;
    m_title->setText(migration::shownMessage(revision));
    m_details->setText(
        QStringList{tr("Revision %1", "002").arg(revision.id),
                    revision.parent.isEmpty() ? tr("the first") : tr("after %1", "001").arg(revision.parent),
                    QLocale().toString(revision.date, QLocale::LongFormat), fileText(revision)}
            .join(QStringLiteral(" · ")));
    m_operations->clear();
    m_operations->addItems(sentencesOf(revision.upgrade));
    m_up->setPlainText(scriptOf(view.upgradeSql));
    m_back->setPlainText(scriptOf(view.downgradeSql));
}

void RevisionPane::clear()
{
    m_move->hide();
    m_title->clear();
    m_details->clear();
    m_operations->clear();
    m_up->clear();
    m_back->clear();
}

QString RevisionPane::sql() const
{
    return (m_tabs->currentWidget() == m_back ? m_back : m_up)->toPlainText();
}

QLayout *RevisionPane::makeHead(QAction *move)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_details);
    m_move = makeButton(move);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(words, 1);
    row->addWidget(m_move, 0, Qt::AlignTop);
    return row;
}

QToolButton *RevisionPane::makeButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPlainTextEdit *RevisionPane::addSqlTab(const QString &title, const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    new SqlColours(text->document(), text);
    m_tabs->addTab(text, title);
    return text;
}
