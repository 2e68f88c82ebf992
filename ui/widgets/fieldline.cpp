// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldline.h"

#include "ui/delegates/editors.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/quietlabel.h"

#include <QEvent>
#include <QGridLayout>

FieldLine::FieldLine(domain::Entity entity, const char *field, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_field(domain::fieldIndex(entity, field)),
      m_editor(createEditor(entity, domain::fieldsOf(entity)[static_cast<size_t>(m_field)], {}, this)),
      m_remark(new QuietLabel), m_problem(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_editor, 0, 0);
    grid->addWidget(m_remark, 0, 1);
    grid->addWidget(m_problem, 1, 0, 1, 2);
    m_remark->setContentsMargins(8, 0, 0, 0);
    m_remark->hide();
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_editor);
    connect(m_editor, &FieldEditor::finished, this, &FieldLine::commit);
    connect(m_editor, &FieldEditor::problemChanged, this, &FieldLine::showProblem);
    colour();
}

void FieldLine::setRow(const domain::Row &row, const EditorContext &context)
{
    // A row that is not stored yet has no key, but an owner.
    const QVariantList key{row.value(0), row.value(row.size() - 1)};
    const bool isSameRow = !row.isEmpty() && key == m_key;
    m_key = key;
    m_editor->setContext(context);
    if (!isSameRow || !m_editor->isEdited())
        m_editor->setValue(row.value(m_field));
}

void FieldLine::setReadOnly(bool readOnly)
{
    m_editor->setReadOnly(readOnly);
}

void FieldLine::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FieldLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void FieldLine::commit()
{
    if (!m_editor->isEdited() || !m_editor->problem().isEmpty())
        return;
    const QVariant before = m_editor->stored();
    const QVariant after = m_editor->value();
    m_editor->setValue(after);
    Q_EMIT edited(before, after);
}

void FieldLine::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->focusProxy()->setAccessibleDescription(problem);
}

void FieldLine::colour()
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, severityText(Severity::Error, palette().color(QPalette::Window)));
    m_problem->setPalette(red);
}
