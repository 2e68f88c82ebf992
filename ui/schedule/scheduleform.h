// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/editorcontext.h"
#include "ui/models/recurrenceedits.h"

#include <QDate>
#include <QWidget>

#include <vector>

class FieldLine;
class QComboBox;
class QFormLayout;
class QPushButton;

/// Everything that decides when one app shows: hours, days, recurrence, and for how long each time. Shows the
/// fields that its kind of rule has, and asks for edits.
class ScheduleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleForm(QWidget *parent = nullptr);

    /// `date` fills in what another kind of rule lacks; `defaultSeconds` is what a display time of 0 means.
    void setRows(const RecurrenceEdits::Rows &rows, const EditorContext &context, QDate date,
                 int defaultSeconds);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void editAsked(const storage::Edit &edit);

private:
    FieldLine *addLine(domain::Entity entity, const char *field);
    void addHours();
    void addRow(const QString &title, QWidget *editor);
    FieldLine *addRow(const QString &title, domain::Entity entity, const char *field);
    void showLines();
    void fillRepeats(Repeats repeats);
    void chooseRepeats(int index);
    void save(const FieldLine &line, const QVariant &before, const QVariant &after);
    QString unit(Repeats repeats) const;

    RecurrenceEdits::Rows m_rows;
    EditorContext m_context;
    QDate m_date;
    bool m_isReadOnly = true;
    QFormLayout *m_form;
    QPushButton *m_allDay;
    QComboBox *m_repeats; ///< data: Repeats as int
    std::vector<FieldLine *> m_lines;
    FieldLine *m_days = nullptr;
    FieldLine *m_interval = nullptr;
    FieldLine *m_weekdays = nullptr;
    FieldLine *m_dayOfMonth = nullptr;
    FieldLine *m_dayOfWeek = nullptr;
    FieldLine *m_first = nullptr;
    FieldLine *m_last = nullptr;
    FieldLine *m_displayTime = nullptr;
};
