// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fleet/inspector.h"

#include "ui/delegates/display.h"
#include "ui/models/cell.h"
#include "ui/models/fleetcommands.h"
#include "ui/models/livedevice.h"
#include "ui/widgets/propertyform.h"
#include "ui/widgets/wrappedtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using domain::Entity;

namespace {

constexpr int smallestWidth = 280;

QWidget *lastWithin(QWidget *ancestor)
{
    QWidget *last = ancestor;
    for (QWidget *next = ancestor; next == ancestor || ancestor->isAncestorOf(next);
         next = next->nextInFocusChain())
        last = next;
    return last;
}

const domain::Field &fieldAt(Entity entity, int field)
{
    return domain::fieldsOf(entity)[static_cast<size_t>(field)];
}

} // namespace

Inspector::Inspector(FleetCommands &commands, const SelectedRows &rows, const LiveDevice &device,
                     QWidget *parent)
    : QScrollArea(parent), m_commands(commands), m_rows(rows), m_device(device), m_column(new QVBoxLayout),
      m_title(new QLabel), m_extraTitle(new QLabel),
      m_removeLocation(new QPushButton(tr("Remove the location")))
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 8, 0, 12);
    m_column->setSpacing(0);
    QFont font = m_title->font();
    font.setBold(true);
    for (QLabel *title : {m_title, m_extraTitle}) {
        title->setContentsMargins(12, 4, 12, 0);
        title->setFont(font);
        title->setTextFormat(Qt::PlainText);
        letBeNarrow(*title);
    }
    m_column->addWidget(m_title);
    m_column->addWidget(m_extraTitle);
    m_column->addWidget(m_removeLocation, 0, Qt::AlignHCenter);
    m_column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // its editors take the keyboard, and scroll into view
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(smallestWidth);
    setAccessibleName(tr("Properties"));
    connect(m_removeLocation, &QPushButton::clicked, this, &Inspector::removeLocation);
    connect(&m_rows, &SelectedRows::changed, this, &Inspector::refresh);
    connect(&m_device, &LiveDevice::changed, this, &Inspector::refresh);
    hideForms();
}

void Inspector::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto &[entity, form] : m_forms)
        form->setReadOnly(readOnly);
    refresh();
}

void Inspector::editName()
{
    if (m_rows.rows().selection.isEmpty())
        return;
    const Entity entity = shownEntity();
    form(entity).focusField(domain::fieldIndex(entity, entity == Entity::User ? "username" : "name"));
}

PropertyForm &Inspector::form(Entity entity)
{
    PropertyForm *&form = m_forms[entity];
    if (form)
        return *form;
    form = new PropertyForm(entity);
    form->setReadOnly(m_readOnly);
    const bool isExtra = entity == Entity::Location || entity == Entity::RecurrencePattern;
    QWidget *const following = isExtra ? static_cast<QWidget *>(m_removeLocation) : m_extraTitle;
    m_column->insertWidget(m_column->indexOf(following), form);
    if (entity == Entity::Location)
        setTabOrder(lastWithin(form), m_removeLocation); // it was there first, and stands below
    connect(form, &PropertyForm::edited, this,
            [this, entity](int field, const QVariant &before, const QVariant &after) {
                save(entity, field, before, after);
            });
    return *form;
}

void Inspector::refresh()
{
    const SelectedRows::Rows &rows = m_rows.rows();
    hideForms();
    if (rows.selection.isEmpty() || m_rows.selection().isEmpty())
        return;
    const Entity entity = shownEntity();
    const EditorContext around = context();
    setWrappedText(*m_title, FieldEdit::nameOf(entity, stored(entity)));
    m_title->show();
    showRow(entity, stored(entity), around);
    if (entity == Entity::Device) {
        m_extraTitle->setText(rows.location.isEmpty() ? tr("Location: none yet, a first value adds it")
                                                      : tr("Location"));
        showOptionalRow(Entity::Location, rows.location, around, true);
        m_removeLocation->setVisible(!rows.location.isEmpty() && !m_readOnly);
    } else if (entity == Entity::App) {
        const bool isRecurring = cell(Entity::App, rows.app, "use_custom_recurrence").toBool();
        m_extraTitle->setText(tr("Days of the recurrence"));
        showOptionalRow(Entity::RecurrencePattern, rows.pattern, around, isRecurring);
    }
}

void Inspector::hideForms()
{
    const Entity shown = shownEntity();
    for (const auto &[entity, form] : m_forms) {
        const bool isExtra = (entity == Entity::Location && shown == Entity::Device) ||
                             (entity == Entity::RecurrencePattern && shown == Entity::App);
        if (m_rows.selection().isEmpty() || (entity != shown && !isExtra))
            form->hide();
    }
    m_title->setVisible(!m_rows.selection().isEmpty());
    m_extraTitle->hide();
    m_removeLocation->hide();
}

void Inspector::showRow(Entity entity, const domain::Row &row, const EditorContext &context)
{
    PropertyForm &shown = form(entity);
    shown.setRow(row, context);
    shown.show();
}

/// A row that may not be there yet shows its initial values; the first one that is changed adds it.
void Inspector::showOptionalRow(Entity entity, const domain::Row &row, const EditorContext &context,
                                bool wanted)
{
    m_extraTitle->setVisible(wanted);
    if (wanted)
        showRow(entity, row.isEmpty() ? newRow(entity) : row, context);
    else if (m_forms.contains(entity))
        m_forms[entity]->hide();
}

void Inspector::save(Entity entity, int field, const QVariant &before, const QVariant &after)
{
    domain::Row row = stored(entity);
    const bool isNew = row.isEmpty();
    if (isNew)
        row = newRow(entity);
    else
        row[field] = before; // what the person saw is what must still stand there
    const bool isExtra = entity == Entity::Location || entity == Entity::RecurrencePattern;
    const FieldEdit::Place place{
        entity, row, isExtra ? FieldEdit::nameOf(shownEntity(), stored(shownEntity())) : QString()};
    const QString shown = displayText(entity, fieldAt(entity, field), after, context());
    if (isNew)
        m_commands.addRow(place, field, after, shown);
    else
        m_commands.setField(place, field, after, shown);
}

domain::Row Inspector::stored(Entity entity) const
{
    const SelectedRows::Rows &rows = m_rows.rows();
    switch (entity) {
    case Entity::User:
        return rows.user;
    case Entity::Device:
        return rows.device;
    case Entity::Location:
        return rows.location;
    case Entity::App:
        return rows.app;
    case Entity::RecurrencePattern:
        return rows.pattern;
    case Entity::SystemSettings:
        break;
    }
    return {};
}

domain::Row Inspector::newRow(Entity entity) const
{
    domain::Row row = domain::initialRow(entity);
    if (entity == Entity::Location)
        row[domain::fieldIndex(entity, "device_id")] = rowKey(m_rows.rows().device);
    else
        row[domain::fieldIndex(entity, "app_id")] = rowKey(m_rows.rows().app);
    return row;
}

EditorContext Inspector::context() const
{
    EditorContext context;
    const SelectedRows::Rows &rows = m_rows.rows();
    const Entity entity = shownEntity();
    if (entity != Entity::User)
        context.parentName = entity == Entity::App ? FieldEdit::nameOf(Entity::Device, rows.device)
                                                   : FieldEdit::nameOf(Entity::User, rows.user);
    const SharedDevice &device = m_device.snapshot();
    if (!device || device->device().id != rows.selection.deviceId)
        return context;
    for (const domain::App &app : device->device().apps)
        context.apps.append({app.iname, app.name});
    context.zone = device->rules.zone().timeZone();
    context.brightnessScale = device->device().customBrightnessScale;
    return context;
}

Entity Inspector::shownEntity() const
{
    const Selection &selection = m_rows.rows().selection;
    if (selection.appId != 0)
        return Entity::App;
    return selection.deviceId.isEmpty() ? Entity::User : Entity::Device;
}

void Inspector::removeLocation()
{
    m_commands.removeLocation(m_rows.rows().location,
                              FieldEdit::nameOf(Entity::Device, m_rows.rows().device));
}
