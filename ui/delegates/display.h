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

/// Of a column's cells and of its heading: numbers stand at the right, so that their digits stand together.
Qt::Alignment displayAlignment(const domain::Field &field);

/// A number as the locale writes it, without groups of digits. What is no number stays as it is stored.
QString numberDisplay(const QVariant &value);

/// What a 0 stands for where the field says so, else ''.
QString zeroDisplay(const domain::Field &field, const QVariant &value);

/// What stands for NULL.
QString notSetText();

/// A secret as dots and, where long enough, its last four characters.
QString maskedSecret(const QString &secret);
