// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "ui/delegates/editorcontext.h"

/// How values read in cells and forms. Values that do not fit their kind read as they are stored.

/// A value as text for a person. NULL reads "not set"; secrets are dots.
QString displayText(domain::Entity entity, const domain::Field &field, const QVariant &value,
                    const EditorContext &context = {});

/// What the text leaves out (the instant behind "3 minutes ago", the long form of a list); '' for nothing.
QString displayDetail(const domain::Field &field, const QVariant &value, const EditorContext &context = {});

/// Of a column's cells and of its heading: amounts stand at the right, so that their digits stand together.
Qt::Alignment displayAlignment(const domain::Field &field);

/// What stands for NULL.
QString notSetText();

/// A secret as dots and, where long enough, its last four characters.
QString maskedSecret(const QString &secret);
