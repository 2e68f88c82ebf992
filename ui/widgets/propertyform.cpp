// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/propertyform.h"

#include "ui/delegates/editors.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/quietlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <array>

using domain::Group;

namespace {

constexpr int titleColumn = 0;
constexpr int editorColumn = 1;
constexpr int headingGap = 12;
constexpr double titleShare = 0.34; // of the form's width, at most

constexpr std::array inOrder{Group::Identity, Group::Display,  Group::NightAndDim,
                             Group::Rotation, Group::Schedule, Group::Rendering,
                             Group::Place,    Group::Info,     Group::Secrets};

QString groupTitle(domain::Entity entity, Group group)
{
    switch (group) {
    case Group::Identity:
        return PropertyForm::tr("Identity");
    case Group::Display:
        return PropertyForm::tr("Display");
    case Group::NightAndDim:
        return PropertyForm::tr("Night and dim");
    case Group::Rotation:
        return PropertyForm::tr("Rotation");
    case Group::Schedule:
        return PropertyForm::tr("Schedule");
    case Group::Rendering:
        return PropertyForm::tr("Rendering");
    case Group::Place:
        return PropertyForm::tr("Place");
    case Group::Info:
        return entity == domain::Entity::Device ? PropertyForm::tr("Told by the device")
                                                : PropertyForm::tr("Information");
    case Group::Secrets:
        return PropertyForm::tr("Secrets");
    }
    Q_UNREACHABLE();
}

} // namespace

PropertyForm::PropertyForm(domain::Entity entity, const QList<Group> &groups, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_lines(domain::fieldsOf(entity).size())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 4, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(editorColumn, 1);
    for (const Group group : inOrder) {
        if (groups.isEmpty() || groups.contains(group))
            addGroup(grid, group);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    colourProblems();
}

void PropertyForm::setRow(const domain::Row &row, const EditorContext &context)
{
    const bool sameRow = !row.isEmpty() && row.first() == m_key;
    m_key = row.value(0);
    for (size_t field = 0; field < m_lines.size(); ++field) {
        FieldEditor *editor = m_lines[field].editor;
        if (!editor)
            continue;
        editor->setContext(context);
        if (!sameRow || !editor->isEdited())
            editor->setValue(row.value(static_cast<qsizetype>(field)));
    }
}

void PropertyForm::setReadOnly(bool readOnly)
{
    for (const Line &line : m_lines) {
        if (line.editor)
            line.editor->setReadOnly(readOnly || line.editor->field().is(domain::FieldFlag::ReadOnly));
    }
}

void PropertyForm::focusField(int field)
{
    if (FieldEditor *found = editor(field))
        found->setFocus(Qt::OtherFocusReason);
}

FieldEditor *PropertyForm::editor(int field) const
{
    return m_lines.at(static_cast<size_t>(field)).editor;
}

QSize PropertyForm::minimumSizeHint() const
{
    // The titles give way: they take no more than their share of whatever width there is.
    const QSize now = QWidget::minimumSizeHint();
    const int editors = now.width() - m_titleWidth;
    return {static_cast<int>(editors / (1 - titleShare)) + 1, now.height()};
}

void PropertyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourProblems();
    else if (event->type() == QEvent::FontChange)
        alignTitles();
    QWidget::changeEvent(event);
}

void PropertyForm::resizeEvent(QResizeEvent *event)
{
    alignTitles();
    QWidget::resizeEvent(event);
}

void PropertyForm::addGroup(QGridLayout *grid, Group group)
{
    const auto fields = domain::fieldsOf(m_entity);
    QList<int> members;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].group == group && !fields[i].is(domain::FieldFlag::Hidden))
            members.append(static_cast<int>(i));
    }
    if (members.isEmpty())
        return;
    auto *heading = new QuietLabel(groupTitle(m_entity, group));
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, headingGap, 0, 0);
    grid->addWidget(heading, grid->rowCount(), titleColumn, 1, -1);
    for (const int field : members)
        addLine(grid, field);
}

void PropertyForm::addLine(QGridLayout *grid, int field)
{
    const domain::Field &declared = domain::fieldsOf(m_entity)[static_cast<size_t>(field)];
    Line &line = m_lines[static_cast<size_t>(field)];
    const int row = grid->rowCount();
    line.title = new QLabel(domain::fieldTitle(declared));
    line.title->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line.title->setWordWrap(true);
    line.editor = createEditor(m_entity, declared, {}, this);
    line.title->setBuddy(line.editor);
    // Titles stand at the height of the first line of their editors.
    const int lineHeight = QLineEdit().sizeHint().height();
    line.title->setContentsMargins(0, (lineHeight - line.title->fontMetrics().height()) / 2, 0, 0);
    line.editor->setMinimumHeight(lineHeight);
    line.problem = new QLabel;
    line.problem->setWordWrap(true);
    line.problem->hide();
    grid->addWidget(line.title, row, titleColumn);
    grid->addWidget(line.editor, row, editorColumn);
    grid->addWidget(line.problem, row + 1, editorColumn);
    connect(line.editor, &FieldEditor::finished, this, [this, field] { commit(field); });
    connect(line.editor, &FieldEditor::problemChanged, this, [this, field](const QString &problem) {
        showProblem(m_lines[static_cast<size_t>(field)], problem);
    });
}

void PropertyForm::commit(int field)
{
    FieldEditor *from = editor(field);
    if (!from->isEdited() || !from->problem().isEmpty())
        return;
    const QVariant before = from->stored();
    const QVariant after = from->value();
    from->setValue(after);
    Q_EMIT edited(field, before, after);
}

void PropertyForm::showProblem(const Line &line, const QString &problem)
{
    line.problem->setText(problem);
    line.problem->setVisible(!problem.isEmpty());
    line.editor->focusProxy()->setAccessibleDescription(problem);
}

void PropertyForm::alignTitles()
{
    int widest = 0;
    for (const Line &line : m_lines)
        widest = std::max(widest,
                          line.title ? line.title->fontMetrics().horizontalAdvance(line.title->text()) : 0);
    m_titleWidth = std::min(widest + 2, static_cast<int>(width() * titleShare));
    for (const Line &line : m_lines) {
        if (line.title)
            line.title->setFixedWidth(m_titleWidth);
    }
}

void PropertyForm::colourProblems()
{
    const QColor colour = severityText(Severity::Error, palette().color(QPalette::Window));
    for (const Line &line : m_lines) {
        if (!line.problem)
            continue;
        QPalette red = palette();
        red.setColor(QPalette::WindowText, colour);
        line.problem->setPalette(red);
    }
}
