// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class NumberBox;
class QHBoxLayout;
class QSlider;
class QuietLabel;

/// A number with its unit beside it; emptied, it is NULL where the field may be NULL, and 0 where a 0 stands
/// for something else, which is what the empty box then reads. Percent fields get a slider and the level that
/// the device makes of it.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(domain::Entity entity, const domain::Field &field, QWidget *parent);

    void setContext(const EditorContext &context) override;
    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const QVariant &value) override;

private:
    bool isReal() const;
    QString textOf(const QVariant &value) const;
    QVariant valueOf(const QString &text) const;
    void addSlider(QHBoxLayout *row);
    void take(const QString &text);
    void slide(int percent);
    void step(int steps);
    void showBeside();

    NumberBox *m_box;
    QuietLabel *m_unit;
    QSlider *m_slider = nullptr;
    QuietLabel *m_level = nullptr;
    QString m_scale;
    QString m_shown;
};
