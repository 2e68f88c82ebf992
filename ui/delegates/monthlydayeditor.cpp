// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/monthlydayeditor.h"

#include "core/domain/weekdays.h"
#include "ui/delegates/display.h"
#include "ui/delegates/weekdays.h"

#include <QComboBox>
#include <QHBoxLayout>

MonthlyDayEditor::MonthlyDayEditor(domain::Entity entity, const domain::Field &field, QWidget *parent)
    : FieldEditor(entity, field, parent), m_ordinal(new QComboBox), m_day(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QComboBox *box : {m_ordinal, m_day}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &MonthlyDayEditor::choose);
    }
    adopt(m_ordinal);
    adopt(m_day, tr("weekday"));
    for (const std::chrono::weekday day : localeWeek())
        m_day->addItem(weekdayTitle(day), domain::weekdayName(day));
}

void MonthlyDayEditor::setReadOnly(bool readOnly)
{
    m_ordinal->setEnabled(!readOnly);
    m_day->setEnabled(!readOnly && domain::monthlyWeekdayFrom(value().toString()).has_value());
}

void MonthlyDayEditor::showValue(const QVariant &value)
{
    const QString text = value.toString();
    const auto known = domain::monthlyWeekdayFrom(text);
    m_ordinal->clear();
    m_ordinal->addItem(notSetText(), absent());
    for (const MonthlyOrdinal &ordinal : monthlyOrdinals())
        m_ordinal->addItem(ordinal.title, ordinal.name);
    if (known) {
        m_ordinal->setCurrentIndex(m_ordinal->findData(text.section(u'_', 0, 0).toLower()));
        m_day->setCurrentIndex(m_day->findData(domain::weekdayName(known->weekday)));
    } else if (value != absent()) {
        m_ordinal->addItem(text.isEmpty() ? tr("empty text") : text, value);
        m_ordinal->setCurrentIndex(m_ordinal->count() - 1);
    }
    m_day->setEnabled(m_ordinal->isEnabled() && known.has_value());
}

void MonthlyDayEditor::choose()
{
    const QVariant ordinal = m_ordinal->currentData();
    const QString name = ordinal.toString();
    const bool isOrdinal = domain::monthlyWeekdayFrom(name + QStringLiteral("_monday")).has_value();
    m_day->setEnabled(isOrdinal);
    const QString chosen = name + u'_' + m_day->currentData().toString();
    const bool asStored = chosen.compare(stored().toString(), Qt::CaseInsensitive) == 0;
    editAndFinish(!isOrdinal ? ordinal : asStored ? stored() : QVariant(chosen));
}
