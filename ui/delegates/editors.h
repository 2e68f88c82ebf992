// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

/// The editor that fits the field's kind. It shows nothing until it is given a value.
FieldEditor *createEditor(domain::Entity entity, const domain::Field &field, const EditorContext &context,
                          QWidget *parent);
