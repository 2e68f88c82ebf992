// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/fieldinput.h"

#include "core/domain/validation.h"
#include "ui/widgets/contrast.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

FieldInput::FieldInput(domain::Entity entity, const char *field, QWidget *parent)
    : QWidget(parent), m_entity(entity),
      m_field(domain::fieldsOf(entity)[static_cast<size_t>(domain::fieldIndex(entity, field))]),
      m_line(new QLineEdit), m_problem(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_problem);
    m_line->setAccessibleName(domain::fieldTitle(m_field));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::judge);
}

QString FieldInput::text() const
{
    return m_line->text().trimmed();
}

void FieldInput::setText(const QString &text)
{
    m_line->setText(text);
    judge();
}

bool FieldInput::isAcceptable() const
{
    return !text().isEmpty() && !domain::problemWith(m_entity, m_field, text());
}

void FieldInput::judge()
{
    const auto problem = text().isEmpty() ? std::nullopt : domain::problemWith(m_entity, m_field, text());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, severityText(Severity::Error, palette().color(QPalette::Window)));
    m_problem->setPalette(red);
    m_problem->setText(problem.value_or(QString()));
    m_problem->setVisible(problem.has_value());
    m_line->setAccessibleDescription(problem.value_or(QString()));
    Q_EMIT edited();
}
