// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editors.h"

#include "ui/delegates/choiceeditor.h"
#include "ui/delegates/clockeditor.h"
#include "ui/delegates/dateeditor.h"
#include "ui/delegates/longtexteditor.h"
#include "ui/delegates/monthlydayeditor.h"
#include "ui/delegates/numbereditor.h"
#include "ui/delegates/readingeditor.h"
#include "ui/delegates/secreteditor.h"
#include "ui/delegates/switcheditor.h"
#include "ui/delegates/weekdayseditor.h"
#include "ui/delegates/zoneeditor.h"

namespace {

using domain::Kind;

FieldEditor *editorOf(domain::Entity entity, const domain::Field &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Key:
    case Kind::Instant:
    case Kind::EpochSecond:
        return new ReadingEditor(entity, field, parent);
    case Kind::Text:
    case Kind::Url:
    case Kind::Path:
    case Kind::Scale:
        return new LineEditor(entity, field, parent);
    case Kind::LongText:
    case Kind::Json:
        return new LongTextEditor(entity, field, parent);
    case Kind::Integer:
    case Kind::Percent:
    case Kind::Seconds:
    case Kind::Minutes:
    case Kind::Real:
        return new NumberEditor(entity, field, parent);
    case Kind::Switch:
        return new SwitchEditor(entity, field, parent);
    case Kind::Choice:
    case Kind::AppName:
        return new ChoiceEditor(entity, field, parent);
    case Kind::ClockTime:
        return new ClockEditor(entity, field, parent);
    case Kind::Date:
        return new DateEditor(entity, field, parent);
    case Kind::Zone:
        return new ZoneEditor(entity, field, parent);
    case Kind::Weekdays:
        return new WeekdaysEditor(entity, field, parent);
    case Kind::MonthlyDay:
        return new MonthlyDayEditor(entity, field, parent);
    case Kind::Secret:
        return new SecretEditor(entity, field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace

FieldEditor *createEditor(domain::Entity entity, const domain::Field &field, const EditorContext &context,
                          QWidget *parent)
{
    const bool readOnly = field.is(domain::FieldFlag::ReadOnly);
    FieldEditor *editor = readOnly && field.kind != Kind::Json ? new ReadingEditor(entity, field, parent)
                                                               : editorOf(entity, field, parent);
    editor->setContext(context);
    editor->setReadOnly(readOnly);
    return editor;
}
