// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/scheduleform.h"

#include "ui/delegates/display.h"
#include "ui/models/cell.h"
#include "ui/models/devicewords.h"
#include "ui/widgets/fieldline.h"
#include "ui/widgets/quietlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

using domain::Entity;

namespace {

constexpr std::array offered{Repeats::Weekdays,       Repeats::Daily,   Repeats::Weekly, Repeats::MonthlyDate,
                             Repeats::MonthlyWeekday, Repeats::Monthly, Repeats::Yearly};

bool hasCell(const domain::Row &app, const char *field)
{
    return !cell(Entity::App, app, field).toString().isEmpty();
}

} // namespace

ScheduleForm::ScheduleForm(QWidget *parent)
    : QWidget(parent), m_form(new QFormLayout(this)), m_allDay(new QPushButton(tr("All day"))),
      m_repeats(new QComboBox)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHours();
    m_repeats->setAccessibleName(tr("Repeats"));
    m_repeats->setFocusPolicy(Qt::StrongFocus);
    m_repeats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(tr("Repeats"), m_repeats);
    m_days = addRow(tr("Days"), Entity::App, "days");
    m_interval = addRow(tr("Every"), Entity::App, "recurrence_interval");
    m_weekdays = addRow(tr("Days"), Entity::RecurrencePattern, "weekdays");
    m_dayOfMonth = addRow(tr("On day"), Entity::RecurrencePattern, "day_of_month");
    m_dayOfWeek = addRow(tr("On the"), Entity::RecurrencePattern, "day_of_week");
    m_first = addRow(tr("First day"), Entity::App, "recurrence_start_date");
    m_last = addRow(tr("Last day"), Entity::App, "recurrence_end_date");
    m_displayTime = addRow(tr("Shows for"), Entity::App, "display_time");
    connect(m_repeats, &QComboBox::activated, this, &ScheduleForm::chooseRepeats);
    connect(m_allDay, &QPushButton::clicked, this,
            [this] { Q_EMIT editAsked(RecurrenceEdits::clearHours(m_rows)); });
    showLines();
}

void ScheduleForm::addHours()
{
    FieldLine *from = addLine(Entity::App, "start_time");
    FieldLine *until = addLine(Entity::App, "end_time");
    m_allDay->setToolTip(tr("Take the hours away, so that it shows all day"));
    m_allDay->setAutoDefault(false);
    auto *hours = new QWidget;
    auto *row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(from, 1);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(until, 1);
    hours->setFocusProxy(from);
    addRow(tr("From – to"), hours);
    m_allDay->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addRow({}, m_allDay);
}

void ScheduleForm::setRows(const RecurrenceEdits::Rows &rows, const EditorContext &context, QDate date,
                           int defaultSeconds)
{
    m_rows = rows;
    m_context = context;
    m_date = date;
    if (!rows.app.isEmpty()) {
        const domain::Row pattern = RecurrenceEdits::patternOf(rows);
        for (FieldLine *line : m_lines)
            line->setRow(line->entity() == Entity::App ? rows.app : pattern, context);
    }
    const bool isDefault =
        !rows.app.isEmpty() && cell(Entity::App, rows.app, "display_time").toLongLong() <= 0;
    const QString time = DeviceWords::duration(std::chrono::seconds(defaultSeconds));
    m_displayTime->setRemark(isDefault ? tr("default, %1").arg(time) : QString());
    showLines();
}

void ScheduleForm::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (FieldLine *line : m_lines)
        line->setReadOnly(readOnly);
    m_repeats->setEnabled(!readOnly);
    showLines();
}

FieldLine *ScheduleForm::addLine(Entity entity, const char *field)
{
    auto *line = new FieldLine(entity, field);
    m_lines.push_back(line);
    connect(line, &FieldLine::edited, this,
            [this, line](const QVariant &before, const QVariant &after) { save(*line, before, after); });
    return line;
}

FieldLine *ScheduleForm::addRow(const QString &title, Entity entity, const char *field)
{
    FieldLine *line = addLine(entity, field);
    addRow(title, line);
    return line;
}

void ScheduleForm::addRow(const QString &title, QWidget *editor)
{
    auto *label = new QuietLabel(title);
    label->setBuddy(editor);
    // On the height of the editor's first line.
    label->setContentsMargins(0, (QComboBox().sizeHint().height() - label->fontMetrics().height()) / 2, 0, 0);
    m_form->addRow(label, editor);
}

/// The lines that this kind of rule has.
void ScheduleForm::showLines()
{
    const bool isKnown = !m_rows.app.isEmpty();
    const Repeats repeats = isKnown ? RecurrenceEdits::repeatsOf(m_rows) : Repeats::Weekdays;
    fillRepeats(repeats);
    const bool isPlain = repeats == Repeats::Weekdays;
    m_form->setRowVisible(m_days, isPlain);
    m_form->setRowVisible(m_interval, !isPlain && repeats != Repeats::Unknown);
    m_form->setRowVisible(m_weekdays, repeats == Repeats::Weekly);
    m_form->setRowVisible(m_dayOfMonth, repeats == Repeats::MonthlyDate);
    m_form->setRowVisible(m_dayOfWeek, repeats == Repeats::MonthlyWeekday);
    m_form->setRowVisible(m_first, !isPlain);
    m_form->setRowVisible(m_last, !isPlain);
    m_interval->setRemark(unit(repeats));
    m_form->setRowVisible(m_allDay,
                          !m_isReadOnly && isKnown &&
                              (hasCell(m_rows.app, "start_time") || hasCell(m_rows.app, "end_time")));
}

void ScheduleForm::fillRepeats(Repeats repeats)
{
    const QSignalBlocker quiet(m_repeats);
    m_repeats->clear();
    for (const Repeats choice : offered)
        m_repeats->addItem(RecurrenceEdits::title(choice), static_cast<int>(choice));
    if (repeats == Repeats::Unknown)
        m_repeats->addItem(tr("“%1” (unknown)", "a recurrence")
                               .arg(cell(Entity::App, m_rows.app, "recurrence_type").toString()),
                           static_cast<int>(Repeats::Unknown));
    m_repeats->setCurrentIndex(m_repeats->findData(static_cast<int>(repeats)));
}

void ScheduleForm::chooseRepeats(int index)
{
    const auto repeats = static_cast<Repeats>(m_repeats->itemData(index).toInt());
    Q_EMIT editAsked(RecurrenceEdits::setRepeats(m_rows, repeats, m_date));
}

void ScheduleForm::save(const FieldLine &line, const QVariant &before, const QVariant &after)
{
    RecurrenceEdits::Rows rows = m_rows;
    const domain::Field &field = domain::fieldsOf(line.entity())[static_cast<size_t>(line.field())];
    // What the person saw is what must still stand there.
    if (line.entity() == Entity::App)
        rows.app[line.field()] = before;
    else if (!rows.pattern.isEmpty())
        rows.pattern[line.field()] = before;
    Q_EMIT editAsked(RecurrenceEdits::setField(rows, line.entity(), line.field(), after,
                                               displayText(line.entity(), field, after, m_context)));
}

QString ScheduleForm::unit(Repeats repeats) const
{
    const int count = static_cast<int>(
        m_rows.app.isEmpty() ? 1 : cell(Entity::App, m_rows.app, "recurrence_interval").toLongLong());
    switch (repeats) {
    case Repeats::Daily:
        return tr("days", "after “every n”", count);
    case Repeats::Weekly:
        return tr("weeks", "after “every n”", count);
    case Repeats::MonthlyDate:
    case Repeats::MonthlyWeekday:
    case Repeats::Monthly:
        return tr("months", "after “every n”", count);
    case Repeats::Yearly:
        return tr("years", "after “every n”", count);
    case Repeats::Weekdays:
    case Repeats::Unknown:
        break;
    }
    return {};
}
