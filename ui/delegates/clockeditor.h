// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/lineeditor.h"

/// A time of day, read in the locale's way (also "7:00" and "7:00 pm") and stored as `HH:MM`. The arrow keys
/// go by quarters of an hour.
class ClockEditor final : public LineEditor
{
    Q_OBJECT

public:
    using LineEditor::LineEditor;

protected:
    QString textOf(const QVariant &value) const override;
    QVariant valueOf(const QString &text) const override;
    QString problemOf(const QVariant &value) const override;
    void step(int steps) override;
};
