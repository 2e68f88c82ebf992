// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/selectedrows.h"

#include <QScrollArea>

#include <map>

class FleetCommands;
class LiveDevice;
class PropertyForm;
class QLabel;
class QPushButton;
class QVBoxLayout;
struct EditorContext;

/// The details pane: every field of the selected user, device or app, and of the row that belongs to it.
class Inspector final : public QScrollArea
{
    Q_OBJECT

public:
    Inspector(FleetCommands &commands, const SelectedRows &rows, const LiveDevice &device,
              QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Puts the cursor into the name of what is selected.
    void editName();
    /// The form of an entity; made when it is first shown.
    PropertyForm &form(domain::Entity entity);

public Q_SLOTS:
    void refresh();

private:
    void showRow(domain::Entity entity, const domain::Row &row, const EditorContext &context);
    void showOptionalRow(domain::Entity entity, const domain::Row &row, const EditorContext &context,
                         bool wanted);
    void hideForms();
    void save(domain::Entity entity, int field, const QVariant &before, const QVariant &after);
    domain::Row stored(domain::Entity entity) const;
    domain::Row newRow(domain::Entity entity) const;
    EditorContext context() const;
    domain::Entity shownEntity() const;
    void removeLocation();

    FleetCommands &m_commands;
    const SelectedRows &m_rows;
    const LiveDevice &m_device;
    std::map<domain::Entity, PropertyForm *> m_forms;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_extraTitle;
    QPushButton *m_removeLocation;
    bool m_readOnly = false;
};
